package org.liveblogarchive.media;

import java.io.IOException;
import org.liveblogarchive.model.Archive.PictureMetadata;

/** Finds what is private in files of one format. It neither decodes nor moves what is shown or heard. */
interface FormatCleaner {
    /** Returns whether a file is of the format, by its first bytes. */
    boolean isOf(MediaInput in) throws IOException;

    /**
     * Removes what is private from a file of the format.
     *
     * @param keep what of the metadata stays, never {@link PictureMetadata#ALL}
     * @throws DamagedMediaException if the file is not built as the format says
     */
    void clean(MediaInput in, MediaEdits edits, PictureMetadata keep) throws IOException;
}
