package org.liveblogarchive.imports.hosted;

import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.source.JsonFiles.Answer;
import org.liveblogarchive.imports.source.JsonValue;

/** What is noted of live blogs of hosted services. */
record HostedNotes(ImportLog log) {
    /** Notes that a format is read as well as can be. */
    void bestEffort(ImportPlace place, String service) {
        reading(
                place,
                "Data of the service “" + service + "”, which documents no format",
                "what public programs that show them read",
                "They were read as well as that goes; compare the posts with the live blog.");
    }

    void reading(ImportPlace place, String found, String expected, String fix) {
        log.add(new ImportRemark(Kind.READING, place, found, expected, fix));
    }

    void text(ImportPlace place, String found, String expected, String fix) {
        log.add(new ImportRemark(Kind.TEXT, place, found, expected, fix));
    }

    /**
     * A part of an answer.
     *
     * @param file the name of the file
     * @param value the part
     */
    record Found(String file, JsonValue value) {
        static Found in(Answer answer, JsonValue value) {
            return new Found(answer.name(), value);
        }

        ImportPlace place() {
            return new ImportPlace(file, value.pointer());
        }

        String text(String... names) {
            return value.get(names).text();
        }

        /** Returns whether a member is a truth value or a number that means yes. */
        boolean is(String name) {
            return text(name).matches("true|True|[1-9]\\d*");
        }
    }
}
