package org.liveblogarchive.scaffold;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.liveblogarchive.read.YamlText;

/** Keys and values, a line each. */
final class FrontMatterText {
    private final StringBuilder text = new StringBuilder();

    /** Adds the line by which editors find the schema; none for an empty path. */
    FrontMatterText schema(String path) {
        if (!path.isEmpty()) {
            text.append("# yaml-language-server: $schema=").append(path).append('\n');
        }
        return this;
    }

    FrontMatterText text(String key, String value) {
        if (!value.isEmpty()) {
            line(key, YamlText.scalar(value));
        }
        return this;
    }

    FrontMatterText texts(String key, List<String> values) {
        if (!values.isEmpty()) {
            line(key, values.stream().map(FrontMatterText::inList).collect(Collectors.joining(", ", "[", "]")));
        }
        return this;
    }

    /** Returns a value for a list, in which commas and brackets have a meaning that they do not have after a key. */
    private static String inList(String value) {
        String scalar = YamlText.scalar(value);
        boolean plain = scalar.equals(value) && value.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0);
        boolean quoted = scalar.startsWith("'") || scalar.startsWith("\"");
        return plain || quoted ? scalar : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    FrontMatterText flag(String key, boolean value) {
        if (value) {
            line(key, "true");
        }
        return this;
    }

    /** Adds a moment to the second, on the clock of its zone, with its offset in the hour that clocks show twice. */
    FrontMatterText time(String key, ZonedDateTime moment) {
        boolean once = moment.getZone()
                        .getRules()
                        .getValidOffsets(moment.toLocalDateTime())
                        .size()
                == 1;
        ZonedDateTime second = moment.truncatedTo(ChronoUnit.SECONDS);
        line(key, (once ? second.toLocalDateTime() : second.toOffsetDateTime()).toString());
        return this;
    }

    private void line(String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
