package org.liveblogarchive.plan;

/** A file of the archive before it is made. */
public sealed interface PlannedFile permits PlannedPage, PlannedDocument {
    /** Returns the path of the file in its folder. */
    String fileName();
}
