package org.liveblogarchive.page;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.SimpleTimeZone;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.liveblogarchive.theme.Messages;
import org.liveblogarchive.view.TimeView;

/** Writes moments and lengths of time in one language. Not safe for use by several threads. */
final class Times {
    private static final DateTimeFormatter FOR_MACHINES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    /** Of posts that are near each other, days and times of day come again and again. */
    private static final int KNOWN = 5000;

    private record Day(String date, String named) {}

    private final Map<ZonedDateTime, TimeView> views = new HashMap<>();
    private final Map<LocalDate, Day> days = new HashMap<>();
    private final Map<LocalTime, String> clocks = new HashMap<>();
    private final Map<String, SimpleDateFormat> formats = new HashMap<>();
    private final Messages messages;

    Times(Messages messages) {
        this.messages = messages;
    }

    /** Returns a moment in its own zone; null for null. */
    TimeView view(ZonedDateTime moment) {
        if (moment == null) {
            return null;
        }
        return known(moment, views, this::write);
    }

    /** Returns a day of which no time is known, in its own zone. */
    TimeView day(ZonedDateTime moment) {
        String date = write("dateFormat", moment);
        String named = write("dayFormat", moment);
        return new TimeView(moment.toLocalDate().toString(), "", date, named, date, named);
    }

    /** Returns the year of a day. */
    String year(ZonedDateTime day) {
        return write("yearFormat", day);
    }

    /** Returns the month of a day. */
    String month(ZonedDateTime day) {
        return write("monthFormat", day);
    }

    /** Returns a day without its year. */
    String dayOfYear(ZonedDateTime day) {
        return write("dayAndMonthFormat", day);
    }

    /**
     * Returns a moment as it is written beside another day: with its date if it is of another one, and its year if it is of
     * another one.
     *
     * @param moment the view of {@code date}, without a time if only the day is known
     */
    String beside(LocalDate day, ZonedDateTime date, TimeView moment) {
        if (date.toLocalDate().equals(day)) {
            return moment.time().isEmpty() ? moment.date() : moment.time();
        }
        if (date.getYear() != day.getYear()) {
            return moment.moment();
        }
        return moment.time().isEmpty()
                ? dayOfYear(date)
                : messages.filled("dateAndTime", dayOfYear(date), moment.time());
    }

    private static <K, V> V known(K key, Map<K, V> known, Function<K, V> write) {
        if (known.size() == KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(key, write);
    }

    private TimeView write(ZonedDateTime moment) {
        Day day = known(
                moment.toLocalDate(), days, any -> new Day(write("dateFormat", moment), write("dayFormat", moment)));
        String clock = known(moment.toLocalTime(), clocks, any -> write("timeFormat", moment));
        return new TimeView(
                FOR_MACHINES.format(moment),
                clock,
                day.date(),
                day.named(),
                messages.filled("dateAndTime", day.date(), clock),
                messages.filled("dateAndTime", day.named(), clock) + " (" + zone(moment.getOffset()) + ")");
    }

    private String write(String pattern, ZonedDateTime moment) {
        SimpleDateFormat format = formats.computeIfAbsent(pattern, messages::dateFormat);
        int offset = Math.toIntExact(moment.getOffset().getTotalSeconds() * 1000L);
        format.setTimeZone(new SimpleTimeZone(offset, ""));
        return format.format(Date.from(moment.toInstant()));
    }

    /** Returns the name of a zone for readers: its own, or its offset if that is always the same. */
    static String zone(ZoneId zone) {
        return zone.normalized() instanceof ZoneOffset offset ? zone(offset) : zone.getId();
    }

    /** Returns the text for an offset, which is shown instead of a zone's name as the names differ between JDKs. */
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
