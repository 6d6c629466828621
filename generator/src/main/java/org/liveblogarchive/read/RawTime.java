package org.liveblogarchive.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import org.liveblogarchive.content.Position;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A date and time as it was written (ISO 8601), before the zone that it is read in is known.
 *
 * @param local the date and time on the clock
 * @param offset the offset from UTC, or null if none was written
 * @param position where it stands in its file
 */
record RawTime(LocalDateTime local, ZoneOffset offset, Position position) {
    private static final String DAY_PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIME_PATTERN = "[T ] *[0-9]{2}:[0-9]{2}(:[0-9]{2})? *(Z|[+-][0-9]{2}:[0-9]{2})?";

    /** A date with a time. */
    static final FieldType<RawTime> TIME = new FieldType<>(
            new SchemaType.Text(DAY_PATTERN + TIME_PATTERN + "$"),
            (node, yaml) -> read(
                    node,
                    yaml,
                    false,
                    "a date and time such as 2019-04-25T14:05, 2019-04-25 14:05:30, 2019-04-25T14:05+10:00 or"
                            + " 2019-04-25T04:05Z"));

    /** A date with or without a time. */
    static final FieldType<RawTime> DAY_OR_TIME = new FieldType<>(
            new SchemaType.Text(DAY_PATTERN + "(" + TIME_PATTERN + ")?$"),
            (node, yaml) -> read(
                    node, yaml, true, "a date such as 2019-04-25, or a date and time such as 2019-04-25T14:05+10:00"));

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm[:ss][XXX]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static RawTime read(Node node, YamlSource yaml, boolean dayIsEnough, String expected) {
        String text = FieldTypes.TEXT.read(node, yaml);
        if (text == null) {
            return null;
        }
        Position position = yaml.position(node);
        try {
            if (dayIsEnough && text.length() == "2019-04-25".length()) {
                return new RawTime(LocalDate.parse(text).atStartOfDay(), null, position);
            }
            TemporalAccessor parsed = FORMAT.parse(withT(text));
            ZoneOffset offset = parsed.query(TemporalQueries.offset());
            return new RawTime(LocalDateTime.from(parsed), offset, position);
        } catch (DateTimeParseException e) {
            yaml.error(node, "the date “" + text + "”", expected, "Write the date in one of these forms.");
            return null;
        }
    }

    /** Returns the text with a T between date and time, and without spaces before its offset. */
    private static String withT(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? text
                : text.substring(0, space) + "T" + text.substring(space + 1).replace(" ", "");
    }

    /** Returns the moment in a zone, and reports a time that the clocks of the zone skipped or showed twice. */
    ZonedDateTime in(ZoneId zone, YamlSource yaml) {
        if (offset != null) {
            return local.atOffset(offset).atZoneSameInstant(zone);
        }
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        if (transition != null) {
            noteTransition(transition, zone, yaml);
        }
        return local.atZone(zone);
    }

    private void noteTransition(ZoneOffsetTransition transition, ZoneId zone, YamlSource yaml) {
        String example = local + transition.getOffsetAfter().getId();
        if (transition.isGap()) {
            yaml.errorAt(
                    position,
                    "the time " + local + ", which clocks in " + zone + " skipped",
                    "a time outside " + transition.getDateTimeBefore() + " to " + transition.getDateTimeAfter(),
                    "Write the time with its offset, such as " + local
                            + transition.getOffsetBefore().getId() + ".");
        } else {
            yaml.warningAt(
                    position,
                    "the time " + local + ", which clocks in " + zone + " showed twice",
                    "a time with its offset in the hour when clocks go back",
                    "Write the time as " + local + transition.getOffsetBefore().getId() + " (read so) or " + example
                            + ".");
        }
    }
}
