package org.liveblogarchive.publish;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file that may be too large for the memory; each time they are opened, they are the same. */
@FunctionalInterface
public interface FileContent {
    /** Opens the bytes. */
    InputStream open() throws IOException;
}
