package org.liveblogarchive.imports.media;

import java.io.IOException;
import java.io.InputStream;

/** The files that were saved with a page, by the addresses that the page knows them by. */
public interface SavedFiles {
    /** No file at all. */
    SavedFiles NONE = address -> null;

    /** Returns the file at an address, absolute or as the page writes it; or null. */
    SavedFile find(String address) throws IOException;

    /** A file. */
    interface SavedFile {
        /** Opens it; whoever opens it closes it. */
        InputStream open() throws IOException;
    }
}
