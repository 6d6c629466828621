package org.liveblogarchive.imports.model;

import java.time.ZonedDateTime;

/**
 * A moment as a source gives it.
 *
 * @param moment the moment, in the zone of the live blog
 * @param certainty how sure it is
 */
public record ImportedTime(ZonedDateTime moment, Certainty certainty) {
    /** How sure a time is. */
    public enum Certainty {
        /** The source gives it with its offset. */
        EXACT,
        /** The source gives it without an offset: it was read in the zone that the import was given. */
        ASSUMED_ZONE,
        /** The source gives the day alone. */
        DAY,
        /** The source has no times: it was put between others. */
        APPROXIMATE
    }

    /** Returns whether a moment is after another one; one that is not known, which is null, is after none, and none is after it. */
    public static boolean isAfter(ImportedTime one, ImportedTime other) {
        return one != null && other != null && one.moment().isAfter(other.moment());
    }

    public static ImportedTime exact(ZonedDateTime moment) {
        return new ImportedTime(moment, Certainty.EXACT);
    }
}
