package org.liveblogarchive.imports.hosted;

import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.source.JsonFiles.Answer;

/** Remarks on live blogs of hosted services. */
record HostedNotes(ImportLog log) {
    /** Notes that a format is read as well as can be. */
    void bestEffort(ImportPlace place, String service) {
        reading(
                place,
                "Data of the service “" + service + "”, whose format is not documented",
                "the format that public programs read",
                "They were read as far as possible. Compare the posts with the live blog.");
    }

    void reading(ImportPlace place, String found, String expected, String fix) {
        log.add(new ImportRemark(Kind.READING, place, found, expected, fix));
    }

    void text(ImportPlace place, String found, String expected, String fix) {
        log.add(new ImportRemark(Kind.TEXT, place, found, expected, fix));
    }

    /** Returns whether a member is a truth value or a number that means yes. */
    static boolean is(Answer in, String name) {
        return in.text(name).matches("true|True|[1-9]\\d*");
    }
}
