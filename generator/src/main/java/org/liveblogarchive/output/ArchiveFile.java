package org.liveblogarchive.output;

import java.io.IOException;
import org.liveblogarchive.output.FileMaker.MadeFile;

/** A file in the archive's own folder before it is made. */
public interface ArchiveFile {
    /** Returns its path in the archive. */
    String path();

    /** Returns whether it takes long to make and shares nothing with other files, so that it is made beside such. */
    default boolean isLong() {
        return false;
    }

    /** Makes it; returns null if there is nothing to write, as it is kept or there are errors, which are reported. */
    MadeFile make(ArchiveContext context) throws IOException;
}
