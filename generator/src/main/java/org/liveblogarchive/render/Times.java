package org.liveblogarchive.render;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
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
    private final Words words;
    private final SimpleDateFormat time;
    private final SimpleDateFormat date;
    private final SimpleDateFormat day;

    Times(Words words) {
        this.words = words;
        time = words.dateFormat("timeFormat");
        date = words.dateFormat("dateFormat");
        day = words.dateFormat("dayFormat");
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
        var instant = Date.from(moment.toInstant());
        var offset = new SimpleTimeZone(Math.toIntExact(moment.getOffset().getTotalSeconds() * 1000L), "");
        String clock = write(time, instant, offset);
        String dated = write(date, instant, offset);
        String named = write(day, instant, offset);
        return new TimeView(
                FOR_MACHINES.format(moment),
                clock,
                dated,
                named,
                words.filled("dateAndTime", dated, clock),
                words.filled("dateAndTime", named, clock) + " (" + zone(moment.getOffset()) + ")");
    }

    private static String write(SimpleDateFormat format, Date instant, TimeZone offset) {
        format.setTimeZone(offset);
        return format.format(instant);
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
