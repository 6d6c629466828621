package org.liveblogarchive.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Position;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A date and time as it was written (ISO 8601), before the zone that it is read in is known.
 *
 * @param local the date and time on the clock; midnight if only the day was written
 * @param precision whether a time of day was written
 * @param offset the offset from UTC, or null if none was written
 * @param position where it stands in its file
 */
record RawTime(LocalDateTime local, Precision precision, ZoneOffset offset, Position position) {
    /** How much of a moment was written. */
    enum Precision {
        DAY,
        TIME
    }

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private static final String DAY_PATTERN = "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}";
    private static final String TIME_PATTERN = "(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?";
    private static final String OFFSET_PATTERN = "[ \\t]*(?:[Zz]|UTC|GMT|[+-][0-9]{1,2}(?::?[0-9]{2})?)";
    /** The forms of ISO 8601, RFC 3339, YAML 1.1 timestamps and those that JavaScript and Jekyll read and write. */
    private static final Pattern WRITTEN = Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})"
            + "(?:(?:[Tt]|[ \\t]+)"
            + "(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9}))?)?"
            + "(?:[ \\t]*(?<offset>[Zz]|UTC|GMT|[+-][0-9]{1,2}(?::?[0-9]{2})?))?)?");

    /** A date with a time. */
    static final FieldType<RawTime> TIME = new FieldType<>(
            new SchemaType.Text("^" + DAY_PATTERN + TIME_PATTERN + "(?:" + OFFSET_PATTERN + ")?$"),
            (node, yaml) -> read(
                    node,
                    yaml,
                    Precision.TIME,
                    "a date and time such as 2019-04-25T14:05, 2019-04-25 14:05:30, 2019-04-25T14:05+10:00 or"
                            + " 2019-04-25T04:05Z"));

    /** A date with or without a time. */
    static final FieldType<RawTime> DAY_OR_TIME = new FieldType<>(
            new SchemaType.Text("^" + DAY_PATTERN + "(?:" + TIME_PATTERN + "(?:" + OFFSET_PATTERN + ")?)?$"),
            (node, yaml) -> read(
                    node,
                    yaml,
                    Precision.DAY,
                    "a date and time such as 2019-04-25T14:05, 2019-04-25 14:05:30 +1000 or 2019-04-25T04:05Z, or a day"
                            + " such as 2019-04-25"));

    private static RawTime read(Node node, YamlSource yaml, Precision least, String expected) {
        String text = FieldTypes.TEXT.read(node, yaml);
        if (text == null) {
            return null;
        }
        Matcher written = WRITTEN.matcher(text.strip());
        try {
            if (written.matches() && (least == Precision.DAY || written.group("hour") != null)) {
                return of(written, yaml.position(node));
            }
        } catch (DateTimeException e) {
            // is reported like a text that is no date: it names a day, a time or an offset that does not exist
        }
        yaml.error(node, "Invalid date “" + text + "”", expected, "Write the date in one of these forms.");
        return null;
    }

    private static RawTime of(Matcher written, Position position) {
        var day = LocalDate.of(year(written), number(written, "month"), number(written, "day"));
        if (written.group("hour") == null) {
            return new RawTime(day.atStartOfDay(), Precision.DAY, null, position);
        }
        var time = LocalTime.of(
                number(written, "hour"),
                number(written, "minute"),
                number(written, "second"),
                written.group("fraction") == null
                        ? 0
                        : Integer.parseInt((written.group("fraction") + "00000000").substring(0, 9)));
        String offset = written.group("offset");
        return new RawTime(day.atTime(time), Precision.TIME, offset == null ? null : offset(offset), position);
    }

    private static int year(Matcher written) {
        int year = number(written, "year");
        if (year < FIRST_YEAR) {
            throw new DateTimeException("year 0");
        }
        return year;
    }

    private static int number(Matcher written, String group) {
        return written.group(group) == null ? 0 : Integer.parseInt(written.group(group));
    }

    private static ZoneOffset offset(String written) {
        if (Character.isLetter(written.charAt(0))) {
            return ZoneOffset.UTC;
        }
        return ZoneOffset.of(
                written.matches(".\\d(?::.*)?") ? written.charAt(0) + "0" + written.substring(1) : written);
    }

    /** Returns the moment in a zone, and reports a time that the clocks of the zone skipped or showed twice. */
    ZonedDateTime in(ZoneId zone, YamlSource yaml) {
        if (offset != null) {
            return inYears(local.atOffset(offset).atZoneSameInstant(zone), yaml);
        }
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        if (transition != null) {
            noteTransition(transition, zone, yaml);
        }
        return inYears(local.atZone(zone), yaml);
    }

    /** Returns a moment, and reports one that has a year of more or fewer digits than four in its zone or in UTC. */
    private ZonedDateTime inYears(ZonedDateTime moment, YamlSource yaml) {
        int year = moment.withZoneSameInstant(ZoneOffset.UTC).getYear();
        if (Math.min(year, moment.getYear()) < FIRST_YEAR || Math.max(year, moment.getYear()) > LAST_YEAR) {
            yaml.errorAt(
                    position,
                    "Date out of range “" + moment.toOffsetDateTime() + "”",
                    "a year from 0001 to 9999, also in UTC (RFC 3339)",
                    "Write the date of the event.");
        }
        return moment;
    }

    private void noteTransition(ZoneOffsetTransition transition, ZoneId zone, YamlSource yaml) {
        String example = local + transition.getOffsetAfter().getId();
        if (transition.isGap()) {
            yaml.errorAt(
                    position,
                    "Nonexistent time “" + local + "” in the time zone “" + zone + "”",
                    "a time outside " + transition.getDateTimeBefore() + " to " + transition.getDateTimeAfter(),
                    "Write the time with its offset, such as " + local
                            + transition.getOffsetBefore().getId() + ".");
        } else {
            yaml.warningAt(
                    position,
                    "Ambiguous time “" + local + "” in the time zone “" + zone + "”",
                    "a time with an offset in the hour when clocks go back",
                    "Write the time as " + local + transition.getOffsetBefore().getId() + ", as it was read, or "
                            + example + ".");
        }
    }
}
