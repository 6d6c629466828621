package org.liveblogarchive.render;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.liveblogarchive.render.view.TimeView;

/** Writes moments and lengths of time in one language. Not safe for use by several threads. */
final class Times {
    private static final DateTimeFormatter FOR_MACHINES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    /** A post's moment stands on several pages that are made one after the other. */
    private static final int KNOWN = 500;

    private final Map<ZonedDateTime, TimeView> known = new HashMap<>();
    private final DateTimeFormatter time;
    private final DateTimeFormatter date;
    private final DateTimeFormatter day;

    Times(Words words) {
        time = formatter("timeFormat", words);
        date = formatter("dateFormat", words);
        day = formatter("dayFormat", words);
    }

    private static DateTimeFormatter formatter(String key, Words words) {
        return DateTimeFormatter.ofPattern(words.word(key), words.locale()).withDecimalStyle(DecimalStyle.STANDARD);
    }

    /** Returns a moment in its own zone; null for null. */
    TimeView view(ZonedDateTime moment) {
        if (moment == null) {
            return null;
        }
        if (known.size() == KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(moment, this::write);
    }

    private TimeView write(ZonedDateTime moment) {
        String clock = time.format(moment);
        String named = day.format(moment);
        return new TimeView(
                FOR_MACHINES.format(moment),
                clock,
                date.format(moment),
                named,
                named + ", " + clock + " (" + zone(moment.getOffset()) + ")");
    }

    /** Offsets are shown rather than names of zones, which differ from one JDK to the next. */
    private static String zone(ZoneOffset offset) {
        if (offset.getTotalSeconds() == 0) {
            return "UTC";
        }
        String id = offset.getId();
        String hours = id.charAt(1) == '0' ? id.charAt(0) + id.substring(2) : id;
        return "UTC" + (hours.endsWith(":00") ? hours.substring(0, hours.length() - ":00".length()) : hours);
    }

    /** Returns a length such as 2:09 or 1:02:09; empty for null. */
    static String clock(Duration length) {
        if (length == null) {
            return "";
        }
        String seconds = String.format(Locale.ROOT, "%02d", length.toSecondsPart());
        return length.toHours() == 0
                ? length.toMinutes() + ":" + seconds
                : length.toHours() + ":" + String.format(Locale.ROOT, "%02d", length.toMinutesPart()) + ":" + seconds;
    }
}
