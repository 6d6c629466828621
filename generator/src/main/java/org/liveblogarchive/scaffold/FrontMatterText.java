package org.liveblogarchive.scaffold;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liveblogarchive.read.YamlText;

/** Keys and values, a line each. */
public final class FrontMatterText {
    private static final String ITEM = "  - ";
    private static final Pattern INDENTED = Pattern.compile("(?m)^(?=.)");

    private final StringBuilder text = new StringBuilder();

    /** Adds the line by which editors find the schema; none for an empty path. */
    public FrontMatterText schema(String path) {
        if (!path.isEmpty()) {
            text.append("# yaml-language-server: $schema=").append(path).append('\n');
        }
        return this;
    }

    /** Adds a text; none if it is empty. */
    public FrontMatterText text(String key, String value) {
        if (!value.isEmpty()) {
            line(key, YamlText.scalar(value));
        }
        return this;
    }

    /** Adds a list of texts in one line; none if it is empty. */
    public FrontMatterText texts(String key, List<String> values) {
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

    /** Adds a flag; none if it is not set. */
    public FrontMatterText flag(String key, boolean value) {
        if (value) {
            line(key, "true");
        }
        return this;
    }

    /** Adds a moment to the second, on the clock of its zone, with its offset in the hour that clocks show twice. */
    public FrontMatterText time(String key, ZonedDateTime moment) {
        boolean once = moment.getZone()
                        .getRules()
                        .getValidOffsets(moment.toLocalDateTime())
                        .size()
                == 1;
        ZonedDateTime second = moment.truncatedTo(ChronoUnit.SECONDS);
        line(key, (once ? second.toLocalDateTime() : second.toOffsetDateTime()).toString());
        return this;
    }

    /** Adds a text that readers see as it is, whatever marks of Markdown it has; none if it is empty. */
    public FrontMatterText prose(String key, String value) {
        if (!value.isEmpty()) {
            line(key, YamlText.prose(value));
        }
        return this;
    }

    /** Adds a list of such texts, a line each; none if it is empty. */
    public FrontMatterText proses(String key, List<String> values) {
        if (!values.isEmpty()) {
            text.append(key).append(":\n");
            values.forEach(
                    value -> text.append(ITEM).append(YamlText.prose(value)).append('\n'));
        }
        return this;
    }

    /** Adds a whole number; none if it is 0. */
    public FrontMatterText number(String key, int value) {
        if (value != 0) {
            line(key, Integer.toString(value));
        }
        return this;
    }

    /** Adds a mapping, indented; none if it is empty. */
    public FrontMatterText mapping(String key, FrontMatterText values) {
        if (!values.text.isEmpty()) {
            text.append(key).append(":\n").append(INDENTED.matcher(values.text).replaceAll("  "));
        }
        return this;
    }

    /** Adds a list of mappings; none if it is empty. */
    public FrontMatterText mappings(String key, List<FrontMatterText> items) {
        if (!items.isEmpty()) {
            text.append(key).append(":\n");
            for (FrontMatterText item : items) {
                String lines = INDENTED.matcher(item.text).replaceAll("    ");
                text.append(ITEM).append(lines.substring(ITEM.length()));
            }
        }
        return this;
    }

    /** Adds a comment. */
    public FrontMatterText comment(String words) {
        text.append("# ").append(words.replaceAll("\\R", " ")).append('\n');
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
