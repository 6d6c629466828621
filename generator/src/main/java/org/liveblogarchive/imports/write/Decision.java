package org.liveblogarchive.imports.write;

import org.liveblogarchive.imports.write.FileOutcome.Kind;
import org.liveblogarchive.read.ImportMark;

/**
 * What is to be done with a file.
 *
 * @param now the text that the file has, or null if there is none
 * @param mark what that was made from by an earlier import of the same source, or null if it was not
 * @param text the text that the import makes
 * @param hash the hash of what the source says now
 */
record Decision(String now, ImportMark mark, String text, String hash) {
    Kind kind() {
        if (now == null) {
            return Kind.WRITTEN;
        }
        if (mark == null) {
            return Kind.CONFLICTING;
        }
        if (mark.isEdited(now)) {
            return mark.hash().equals(hash) ? Kind.UNCHANGED : Kind.CONFLICTING;
        }
        return now.equals(text) ? Kind.UNCHANGED : Kind.UPDATED;
    }

    /** Returns why the file was left as it is, or an empty text. */
    String why() {
        if (now != null && mark == null) {
            return "it was not imported from this source";
        }
        if (mark == null || !mark.isEdited(now)) {
            return "";
        }
        return kind() == Kind.CONFLICTING
                ? "it was edited by hand, and the source has changed since"
                : "it was edited by hand";
    }
}
