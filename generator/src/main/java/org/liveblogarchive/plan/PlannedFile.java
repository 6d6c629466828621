package org.liveblogarchive.plan;

/** A file of the archive before it is made. */
public sealed interface PlannedFile permits PlannedPage, PlannedDocument {
    /** Returns the path of the file in its folder. */
    String fileName();

    /**
     * Returns the post, counted from 0 for the oldest, with which the file is complete: newer posts do not change it, so that
     * the record of what was written need not change either. A post that is not there yet completes it later; a negative
     * number says that any newer post may change it.
     */
    default int completedBy() {
        return -1;
    }
}
