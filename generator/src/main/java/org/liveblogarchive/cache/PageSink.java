package org.liveblogarchive.cache;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Takes files as they are made. */
@FunctionalInterface
public interface PageSink {
    /**
     * Takes a file.
     *
     * @param path its path in the folder of its live blog, or of the archive
     * @param bytes its content, which the next file overwrites after this method has returned
     */
    void accept(String path, ByteBuffer bytes) throws IOException;
}
