package org.liveblogarchive.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes calendars after iCalendar (RFC 5545), with the properties of RFC 7986 that programs need to subscribe to them. */
final class CalendarFile {
    private static final String LINE_END = "\r\n";
    private static final String BEGIN = "BEGIN:VEVENT" + LINE_END;
    private static final String END = "END:VEVENT" + LINE_END;
    /** In octets, without the line break (RFC 5545, 3.1). */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private CalendarFile() {}

    /** Returns the calendar of events, as {@link #lines} writes them. */
    static byte[] of(String title, List<String> events) {
        var calendar = new StringBuilder();
        line("BEGIN:VCALENDAR", calendar);
        line("VERSION:2.0", calendar);
        line("PRODID:-//Liveblog Archive//EN", calendar);
        line("NAME:" + text(title), calendar);
        line("X-WR-CALNAME:" + text(title), calendar);
        line("REFRESH-INTERVAL;VALUE=DURATION:PT1H", calendar);
        events.forEach(calendar::append);
        line("END:VCALENDAR", calendar);
        return calendar.toString().getBytes(UTF_8);
    }

    /** Returns an event as the lines of a calendar. */
    static String lines(CalendarEvent event) {
        var lines = new StringBuilder(BEGIN);
        line("UID:" + text(event.id()), lines);
        line("DTSTAMP:" + utc(event.start()), lines); // required, and no clock may reach the output
        line("DTSTART:" + utc(event.start()), lines);
        if (event.end() != null && event.end().isAfter(event.start())) {
            line("DTEND:" + utc(event.end()), lines);
        }
        line("SUMMARY:" + text(event.title()), lines);
        property("DESCRIPTION", event.description(), lines);
        property("LOCATION", event.location(), lines);
        line("URL:" + event.url(), lines);
        if (!event.categories().isEmpty()) {
            line(
                    "CATEGORIES:"
                            + event.categories().stream()
                                    .map(CalendarFile::text)
                                    .collect(Collectors.joining(",")),
                    lines);
        }
        return lines.append(END).toString();
    }

    /** Returns the lines of the events of a calendar. */
    static String events(String calendar) {
        return calendar.substring(calendar.indexOf(BEGIN), calendar.lastIndexOf(END) + END.length());
    }

    private static void property(String name, String value, StringBuilder lines) {
        if (!value.isEmpty()) {
            line(name + ":" + text(value), lines);
        }
    }

    /** Adds a line, folded where it is too long, but never within a character. */
    private static void line(String line, StringBuilder lines) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int length = character.getBytes(UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                lines.append(LINE_END).append(' ');
                octets = 1;
            }
            lines.append(character);
            octets += length;
            i += character.length();
        }
        lines.append(LINE_END);
    }

    /** Escapes a text (RFC 5545, 3.3.11). */
    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    private static String utc(ZonedDateTime moment) {
        return UTC.format(moment.withZoneSameInstant(ZoneOffset.UTC));
    }
}
