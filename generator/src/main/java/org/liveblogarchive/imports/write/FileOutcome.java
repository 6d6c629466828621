package org.liveblogarchive.imports.write;

import org.liveblogarchive.imports.model.ImportPlace;

/**
 * What an import did with one post or one {@code liveblog.yaml}.
 *
 * @param kind what it did
 * @param file the file, relative to the content folder
 * @param title the headline
 * @param place where the source has it
 * @param why the reason, if the file was left as it is; or empty
 */
public record FileOutcome(Kind kind, String file, String title, ImportPlace place, String why) {
    /** What was done with a file. */
    public enum Kind {
        /** It is new. */
        WRITTEN,
        /** It was as the import would have written it, or was edited by hand while the source is the same. */
        UNCHANGED,
        /** It was not edited by hand, and follows the source. */
        UPDATED,
        /** It was left as it is, since both it and the source have changed, or since it was not imported. */
        CONFLICTING
    }
}
