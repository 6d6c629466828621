package org.liveblogarchive.imports.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.model.ImportedTime.Certainty;

/** Reads times as sources write them: ISO 8601 with all kinds of offsets or none, with names of months, in seconds or milliseconds. */
public final class WrittenTime {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})(?:[Tt ]+(\\d{1,2}:\\d{2})(:\\d{2})?(?:[.,](\\d{1,9})\\d*)?"
                    + "\\s*(Z|z|UTC|GMT|[+-]\\d{1,2}(?::?\\d{2})?)?(?:\\s+[A-Z]{3,4})?)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{9,10}|\\d{12,13}");

    private WrittenTime() {}

    /** Returns a time in the zone of the options, or null if the text is not a time. */
    public static ImportedTime of(String text, ReadOptions options) {
        try {
            String written = text.strip();
            if (NUMBER.matcher(written).matches()) {
                long number = Long.parseLong(written);
                return options.exact(
                        written.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
            }
            Matcher iso = ISO.matcher(written);
            if (iso.matches()) {
                return iso(iso, options);
            }
            return NamedMonths.of(written, options);
        } catch (DateTimeException e) {
            return null; // a day or a time that does not exist
        }
    }

    private static ImportedTime iso(Matcher iso, ReadOptions options) {
        LocalDate day = LocalDate.parse(padded(iso.group(1)));
        if (iso.group(2) == null) {
            return new ImportedTime(day.atStartOfDay(options.zone()), Certainty.DAY);
        }
        String fraction = iso.group(4) == null ? "" : "." + iso.group(4);
        String seconds = iso.group(3) == null ? ":00" : iso.group(3);
        var time = LocalDateTime.parse(day + "T" + padded(iso.group(2)) + seconds + fraction);
        if (iso.group(5) == null) {
            return options.assumed(time);
        }
        String offset = padded(iso.group(5));
        String plain = offset.matches("[+-]\\d{4}") ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
        plain = plain.matches("[+-]\\d{2}") ? plain + ":00" : plain;
        return options.exact(
                time.toInstant(Character.isLetter(plain.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(plain)));
    }

    /** Returns numbers of one digit with two. */
    private static String padded(String text) {
        return text.replaceAll("(?<!\\d)\\d(?!\\d)", "0$0");
    }
}
