package org.liveblogarchive.imports.source;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.model.ImportedTime.Certainty;

/**
 * What whoever imports knows better than the source.
 *
 * @param zone the zone that times without an offset are read in
 * @param start when coverage began, or null
 * @param end when coverage ended, or null
 * @param topic the category or the tag whose posts are one live blog, where a source has posts of many; or empty
 */
public record ReadOptions(ZoneId zone, LocalDateTime start, LocalDateTime end, String topic) {
    /** Returns the same in another zone, as of a source that names its own. */
    public ReadOptions in(ZoneId other) {
        return new ReadOptions(other, start, end, topic);
    }

    /**
     * Returns the beginning, which a source without times needs.
     *
     * @param why what the source lacks
     * @throws IllegalArgumentException if it is not set
     */
    public LocalDateTime neededStart(String why) {
        return needed("start", start, why);
    }

    /**
     * Returns the end, which a source without times needs.
     *
     * @param why what the source lacks
     * @throws IllegalArgumentException if it is not set
     */
    public LocalDateTime neededEnd(String why) {
        return needed("end", end, why);
    }

    private static LocalDateTime needed(String name, LocalDateTime time, String why) {
        if (time == null) {
            throw new IllegalArgumentException(
                    name + " is missing, as " + why + ". Expected a day and a time, such as 2019-04-25T14:00");
        }
        return time;
    }

    /** Returns a moment that is known with its offset. */
    public ImportedTime exact(Instant moment) {
        return ImportedTime.exact(moment.atZone(zone));
    }

    /** Returns a time that is known without its offset. */
    public ImportedTime assumed(LocalDateTime time) {
        return new ImportedTime(time.atZone(zone), Certainty.ASSUMED_ZONE);
    }
}
