package org.liveblogarchive.imports.folder;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.LenientJson;
import org.liveblogarchive.read.PlainYaml;

/**
 * A Markdown file with front matter in YAML, TOML or JSON.
 *
 * @param name its path from the folder, with {@code /} between its parts
 * @param keys what the front matter says
 * @param body the text below it
 * @param bodyLine the line of the file in which the text begins, counted from 1
 */
record FrontMatterFile(String name, JsonValue keys, String body, int bodyLine) {
    private static final Pattern OPENING = Pattern.compile("(---|\\+\\+\\+)(yaml|yml|toml|json|\\w+)?[ \\t]*\\n");

    /** Returns whether a text begins as one with front matter does. */
    static boolean isBegunBy(String text) {
        return OPENING.matcher(text).lookingAt() || text.startsWith("{\n") || text.startsWith("{\"");
    }

    /** Reads a file that begins as one with front matter does. */
    static FrontMatterFile of(String name, String text, ImportLog log) throws UnreadableSourceException {
        Matcher opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            int end = endOfObject(text);
            if (end < 0) {
                throw unended(name, "}");
            }
            Object keys = LenientJson.read(text.substring(0, end), new ImportPlace(name, ""), log)
                    .value();
            return of(name, keys, text, end);
        }
        String fence = opening.group(1);
        Matcher closing = Pattern.compile(
                        fence.equals("---") ? "(?m)^(?:---|\\.\\.\\.)[ \\t]*$" : "(?m)^\\+\\+\\+[ \\t]*$")
                .matcher(text);
        if (!closing.find(opening.end())) {
            throw unended(name, fence);
        }
        String keys = text.substring(opening.end(), closing.start());
        String format = opening.group(2) == null ? "" : opening.group(2);
        Object read = switch (format) {
            case "toml" -> TomlText.read(keys, name, 2);
            case "json" ->
                LenientJson.read(keys, new ImportPlace(name, ""), log).value();
            case "", "yaml", "yml" -> fence.equals("---") ? yaml(keys, name, 2) : TomlText.read(keys, name, 2);
            default ->
                throw new UnreadableSourceException(
                        ImportPlace.line(name, 1),
                        "Front matter in “" + format + "”",
                        "YAML, TOML or JSON",
                        "Write the front matter in one of these formats.");
        };
        return of(name, read, text, closing.end());
    }

    private static FrontMatterFile of(String name, Object keys, String text, int end) throws UnreadableSourceException {
        if (keys != null && !(keys instanceof Map)) {
            throw new UnreadableSourceException(
                    ImportPlace.line(name, 1),
                    "Front matter without keys",
                    "lines such as “title: …”",
                    "Write one key on each line.");
        }
        int from = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
        int line =
                1 + (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
        return new FrontMatterFile(name, new JsonValue(keys, ""), text.substring(from), line);
    }

    private static UnreadableSourceException unended(String name, String fence) {
        return new UnreadableSourceException(
                ImportPlace.line(name, 1),
                "Unclosed front matter",
                "a line “" + fence + "” between the keys and the text",
                "Add this line.");
    }

    /** Reads YAML whose first line is the line {@code first} of its file. */
    static Object yaml(String yaml, String file, int first) throws UnreadableSourceException {
        try {
            return PlainYaml.read(yaml);
        } catch (PlainYaml.FaultException e) {
            throw new UnreadableSourceException(
                    ImportPlace.line(file, first + e.line() - 1),
                    "YAML that cannot be read “" + e.getMessage() + "”",
                    "YAML 1.2 without aliases for lists",
                    "Fix the line.");
        }
    }

    /** Returns where the object ends that a text begins with, or -1. */
    private static int endOfObject(String text) {
        int level = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[')) {
                level++;
            } else if (!quoted && (c == '}' || c == ']') && --level == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    ImportPlace place() {
        return ImportPlace.line(name, 1);
    }

    /** Returns the last part of its name without the ending. */
    String stem() {
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.\\w+$", "");
    }

    /** Returns the path of its folder, which is empty or ends with a slash. */
    String folder() {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
