package org.liveblogarchive.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * The time that a build counts as now. No clock is asked for it, so that the same content makes the same archive.
 *
 * @param day the day, that of UTC if a moment was given; null if the time is not known
 * @param moment the moment, or null if only a day was given
 */
public record BuildTime(LocalDate day, Instant moment) {
    /** No time: no page is listed as news, and no post is left out as later. */
    public static final BuildTime UNKNOWN = new BuildTime(null, null);

    /** Returns a day: it lasts as long as it does in the zone of each live blog. */
    public static BuildTime on(LocalDate day) {
        return new BuildTime(day, null);
    }

    /** Returns a moment. */
    public static BuildTime at(Instant moment) {
        return new BuildTime(moment.atOffset(ZoneOffset.UTC).toLocalDate(), moment);
    }

    /** Returns whether the time is known. */
    public boolean isKnown() {
        return day != null;
    }

    /** Returns whether a date, in the zone of its live blog, is still to come. */
    public boolean isBefore(ZonedDateTime date) {
        if (moment != null) {
            return moment.isBefore(date.toInstant());
        }
        return isKnown() && day.isBefore(date.toLocalDate());
    }

    /** Returns whether it is known to be after a date, in the zone of its live blog. */
    public boolean isAfter(ZonedDateTime date) {
        if (moment != null) {
            return moment.isAfter(date.toInstant());
        }
        return isKnown() && day.isAfter(date.toLocalDate());
    }

    /** Returns the time one day before; of none, none. */
    public BuildTime dayBefore() {
        return isKnown()
                ? new BuildTime(day.minusDays(1), moment == null ? null : moment.minus(Duration.ofDays(1)))
                : this;
    }

    /** Returns the moment or the day, as it is written (ISO 8601). */
    @Override
    public String toString() {
        return String.valueOf(moment == null ? day : moment);
    }
}
