package org.liveblogarchive.render;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Takes pages as they are made. */
@FunctionalInterface
public interface PageSink {
    /**
     * Takes a page.
     *
     * @param fileName its file's name in the folder of its live blog, or of the archive
     * @param bytes its content, which the next page takes the place of once this method returns
     */
    void accept(String fileName, ByteBuffer bytes) throws IOException;
}
