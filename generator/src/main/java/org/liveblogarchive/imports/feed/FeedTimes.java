package org.liveblogarchive.imports.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.model.ImportedTime.Certainty;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.WrittenTime;

/** Finds out when entries were posted: what a feed does not say lies between what it says. */
final class FeedTimes {
    private static final String NO_TIMES = "no entry of the feed has a time";

    private final ReadOptions options;
    private final CountedRemarks remarks;

    FeedTimes(ReadOptions options, CountedRemarks remarks) {
        this.options = options;
        this.remarks = remarks;
    }

    /**
     * Returns the times of entries, the newest first as feeds have them.
     *
     * @throws IllegalArgumentException if none has a time, and the options have no beginning and end
     */
    List<ImportedTime> of(List<SyndicatedEntry> entries) {
        List<ImportedTime> said = new ArrayList<>();
        entries.forEach(entry -> said.add(said(entry)));
        if (entries.isEmpty() || said.stream().noneMatch(Objects::isNull)) {
            return said;
        }
        if (said.stream().allMatch(Objects::isNull)) {
            return spread(entries.size());
        }
        var times = new ArrayList<ImportedTime>();
        for (int i = 0; i < said.size(); i++) {
            times.add(said.get(i) == null ? beside(said, i) : said.get(i));
        }
        return times;
    }

    /** Returns the time that an entry says, or null. */
    private ImportedTime said(SyndicatedEntry entry) {
        ImportedTime published = WrittenTime.of(entry.published(), options);
        ImportedTime time = published == null ? WrittenTime.of(entry.updated(), options) : published;
        if (published == null) {
            String written = entry.published().isEmpty() ? "" : ", but “" + entry.published() + "”";
            remarks.add(
                    Kind.READING,
                    entry.place(),
                    "Entry without a time" + written,
                    "a time in the form of RFC 3339 or RFC 822",
                    time == null
                            ? "It got an approximate time from its position, and is marked."
                            : "It got the time of its last change.");
        } else if (published.certainty() == Certainty.ASSUMED_ZONE) {
            remarks.add(
                    Kind.READING,
                    entry.place(),
                    "Time without an offset, or with an ambiguous time zone",
                    "an offset, such as +02:00",
                    "It was read in the zone " + options.zone() + ". If that is wrong, set “zone”.");
        }
        return time;
    }

    /** Returns the time of the next entry that has one: an older one, or else a newer one. */
    private static ImportedTime beside(List<ImportedTime> times, int index) {
        for (int older = index + 1; older < times.size(); older++) {
            if (times.get(older) != null) {
                return approximate(times.get(older));
            }
        }
        int newer = index - 1;
        while (times.get(newer) == null) {
            newer--;
        }
        return approximate(times.get(newer));
    }

    private static ImportedTime approximate(ImportedTime time) {
        return new ImportedTime(time.moment(), Certainty.APPROXIMATE);
    }

    private List<ImportedTime> spread(int entries) {
        Instant start = options.neededStart(NO_TIMES).atZone(options.zone()).toInstant();
        Instant end = options.neededEnd(NO_TIMES).atZone(options.zone()).toInstant();
        Duration whole = Duration.between(start, end);
        var times = new ArrayList<ImportedTime>();
        for (int i = entries - 1; i >= 0; i--) {
            Instant time = start.plusSeconds(whole.toSeconds() * i / Math.max(1, entries - 1));
            times.add(new ImportedTime(time.atZone(options.zone()), Certainty.APPROXIMATE));
        }
        return times;
    }
}
