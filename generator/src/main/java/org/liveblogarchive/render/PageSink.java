package org.liveblogarchive.render;

import java.io.IOException;

/** Takes pages as they are made. */
@FunctionalInterface
public interface PageSink {
    /**
     * Takes a page.
     *
     * @param fileName its file's name in the folder of its live blog, or of the archive
     * @param bytes its content
     */
    void accept(String fileName, byte[] bytes) throws IOException;
}
