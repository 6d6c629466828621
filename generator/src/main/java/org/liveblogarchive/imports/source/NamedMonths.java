package org.liveblogarchive.imports.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.model.ImportedTime.Certainty;

/** Reads times with the English names of months, as e-mail (RFC 822 and later), programs and people write them. */
final class NamedMonths {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<month>[A-Za-z]{3})[a-z]{0,6}\\.?";
    private static final String TIME =
            "(?:(?:,|\\s+at)?\\s+(?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?(?:\\s*(?<half>[AaPp])\\.?[Mm]\\.?)?"
                    + "(?:\\s*(?<zone>[+-]\\d{2}:?\\d{2}|[A-Za-z]{1,5}))?(?:\\s*\\([A-Za-z ]{1,40}\\))?)?";
    private static final String WEEKDAY = "(?:[A-Za-z]{3,9}(?:,\\s*|\\s+))?";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    WEEKDAY + "(?<day>\\d{1,2})(?:\\s+|-)" + MONTH + "(?:,?\\s+|-)(?<year>\\d{4}|\\d{2})" + TIME),
            Pattern.compile(WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})" + TIME),
            Pattern.compile(WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2})" + TIME + "\\s+(?<year>\\d{4})"));
    /** What programs write that know no year. */
    private static final int NO_YEAR = 1;

    /** The zones of RFC 822, 5.1; of any other name nobody knows what it stands for. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("Z", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));

    private NamedMonths() {}

    /**
     * Returns a time, or null if the text is not a time.
     *
     * @throws DateTimeException if it is that of a day that does not exist
     */
    static ImportedTime of(String text, ReadOptions options) {
        for (Pattern form : FORMS) {
            Matcher parts = form.matcher(text);
            int month = parts.matches() ? MONTHS.indexOf(parts.group("month").toLowerCase(Locale.ROOT)) + 1 : 0;
            if (month > 0) {
                return of(parts, month, options);
            }
        }
        return null;
    }

    private static ImportedTime of(Matcher parts, int month, ReadOptions options) {
        int year = Integer.parseInt(parts.group("year"));
        boolean whole = parts.group("year").length() > 2;
        if (whole && year == NO_YEAR) {
            return null;
        }
        int century = whole ? 0 : year < 70 ? 2000 : 1900;
        LocalDate day = LocalDate.of(century + year, month, Integer.parseInt(parts.group("day")));
        if (parts.group("time") == null) {
            return new ImportedTime(day.atStartOfDay(options.zone()), Certainty.DAY);
        }
        LocalDateTime time = day.atTime(time(parts.group("time"), parts.group("half")));
        String zone = parts.group("zone") == null ? null : parts.group("zone").toUpperCase(Locale.ROOT);
        if (zone == null || !(zone.matches("[+-].*") || ZONES.containsKey(zone))) {
            return options.assumed(time);
        }
        ZoneOffset offset = ZONES.containsKey(zone) ? ZoneOffset.ofHours(ZONES.get(zone)) : ZoneOffset.of(zone);
        return options.exact(time.toInstant(offset));
    }

    private static LocalTime time(String text, String half) {
        LocalTime time = LocalTime.parse(text.length() == 4 || text.length() == 7 ? "0" + text : text);
        if (half == null || time.getHour() > 12) {
            return time;
        }
        int afternoon = half.equalsIgnoreCase("p") ? 12 : 0;
        return time.withHour(time.getHour() % 12 + afternoon);
    }
}
