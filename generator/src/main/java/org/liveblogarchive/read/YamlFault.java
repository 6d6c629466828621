package org.liveblogarchive.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Amount;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What is wrong with a text that a YAML parser refused, as its author would say it.
 *
 * <p>The parser notices a fault at the first place where it cannot go on, and names what it had hoped for there. So the
 * lines are looked at again: whether the cause is indentation, a space that is missing after a colon, or a text that has to
 * be quoted.
 *
 * @param line the line of the YAML text, from 0
 * @param column the column in code points, from 0
 * @param found what is wrong
 * @param expected what was expected
 * @param fix how to fix it
 */
record YamlFault(int line, int column, String found, String expected, String fix) {
    private static final String QUOTING =
            "Quote a text that contains “: ” or “ #” or begins with one of “[ ] { } > | * & ! % @ `”.";
    private static final String KEY_AND_VALUE = "a key, a colon, a space and a value, such as “title: …”";
    private static final Pattern KEY = Pattern.compile("\\s*(?:- +)*([^\\s:\"'\\[{#-][^:\"'\\[{]*?)\\s*:(?:\\s.*)?");
    private static final Pattern KEY_WITHOUT_SPACE = Pattern.compile("\\s*(?:- +)*([A-Za-z]+):\\S.*");
    private static final Pattern ITEMS = Pattern.compile("\\s*(?:- +)*");
    private static final String NEVER_FIRST = "%@`";
    private static final String SIGNS = "*&!|>?,]}";
    private static final Pattern BEFORE_VALUE = Pattern.compile("\\s*(?:- +)*(?:[^\\s:\"'\\[{#-][^:\"'\\[{]*:\\s+)?");

    /** Returns the fault of a YAML text of some lines. */
    static YamlFault of(MarkedYamlEngineException failure, List<String> lines) {
        Optional<Mark> noticed = failure.getProblemMark().or(failure::getContextMark);
        int line = noticed.map(Mark::getLine).orElse(0);
        int column = noticed.map(Mark::getColumn).orElse(0);
        String problem = failure.getProblem();
        String text = line < lines.size() ? lines.get(line) : "";
        var here = new YamlFault(line, column, "YAML that cannot be read: “" + problem + "”", "YAML 1.2", QUOTING);
        Mark beginning = failure.getContextMark()
                .filter(mark -> failure.getContext().startsWith("while scanning a"))
                .or(failure::getProblemMark)
                .orElse(null);
        if (beginning != null && isSign(beginning, lines)) {
            return ofSign(beginning, lines);
        }
        if (problem.contains("(TAB)")) {
            return here.with(
                    "Tab in the indentation",
                    "spaces, as YAML does not allow tabs here",
                    "Replace the tab with spaces.");
        }
        if (problem.startsWith("mapping values")) {
            return ofColon(here, text, lines);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return withoutKey(failure.getContextMark().map(Mark::getLine).orElse(line), lines);
        }
        if (problem.startsWith("expected '<document start>'")) {
            return indented(firstLine(lines), 0, lines);
        }
        if (problem.contains("<block mapping start>") || problem.endsWith("'?'")) {
            return indented(line, keyColumn(before(line, lines), lines), lines);
        }
        if (problem.contains("<block sequence start>")) {
            return indented(line, itemColumn(line, lines), lines);
        }
        if (problem.startsWith("expected the node content") && text.startsWith(",", Math.min(column, text.length()))) {
            return here.with(
                    "Comma without a value before it",
                    "a value between two commas, and no comma at the end",
                    "Write the value, or remove the comma.");
        }
        if (problem.startsWith("found unknown escape character")) {
            return YamlScalars.unknownEscape(line, column, text);
        }
        if (problem.contains("leading empty lines contain more spaces")) {
            return here.with(
                    "Empty line with more spaces than the text below it",
                    "empty lines without spaces above a text",
                    "Remove the spaces from the empty lines.");
        }
        if (problem.endsWith("'<scalar>'") && YamlScalars.indent(line, lines) >= 0) {
            return indented(line, YamlScalars.indent(line, lines), lines);
        }
        if (problem.startsWith("expected the node content")) {
            return ofText(lastBracket(here, lines), "expected ',' or ']'", Optional.empty());
        }
        return ofText(here, problem, failure.getContextMark());
    }

    /** Returns whether a text begins here, with a character that YAML reads as a sign of its own. */
    private static boolean isSign(Mark place, List<String> lines) {
        String sign = sign(place, lines);
        return !sign.isEmpty()
                && (NEVER_FIRST.contains(sign)
                        || (SIGNS.contains(sign)
                                && BEFORE_VALUE.matcher(before(place, lines)).matches()));
    }

    /** Returns the fault of a text that begins with a sign of YAML, such as that of an alias. */
    static YamlFault ofSign(Mark place, List<String> lines) {
        return new YamlFault(
                place.getLine(),
                place.getColumn(),
                "Text that begins with “" + sign(place, lines) + "” without quotation marks",
                "quotation marks around a text that begins this way",
                QUOTING);
    }

    /** Returns the character at a place; an empty text at the end of a line. */
    static String sign(Mark place, List<String> lines) {
        String before = before(place, lines);
        return lines.get(Math.min(place.getLine(), lines.size() - 1))
                .substring(before.length())
                .codePoints()
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String before(Mark place, List<String> lines) {
        String text = lines.get(Math.min(place.getLine(), lines.size() - 1));
        int characters = Math.min(place.getColumn(), text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, characters));
    }

    private static YamlFault lastBracket(YamlFault end, List<String> lines) {
        for (int line = Math.min(end.line(), lines.size() - 1); line >= 0; line--) {
            int column =
                    Math.max(lines.get(line).lastIndexOf('['), lines.get(line).lastIndexOf('{'));
            if (column >= 0) {
                return new YamlFault(line, column, end.found(), end.expected(), end.fix());
            }
        }
        return end;
    }

    private YamlFault with(String found, String expected, String fix) {
        return new YamlFault(line, column, found, expected, fix);
    }

    private YamlFault at(Optional<Mark> mark) {
        return mark.map(place -> new YamlFault(place.getLine(), place.getColumn(), found, expected, fix))
                .orElse(this);
    }

    /** Returns what is wrong with a colon that cannot stand where it does. */
    private static YamlFault ofColon(YamlFault here, String text, List<String> lines) {
        Matcher key = KEY.matcher(text);
        boolean isAfterKey = key.matches() && text.indexOf(':', key.end(1)) == here.column();
        if (!isAfterKey) {
            return here.with(
                    "Colon in a text without quotation marks",
                    "quotation marks around a text that contains “: ”",
                    "Write “key: \"…\"”.");
        }
        int above = before(here.line(), lines);
        if (above >= 0 && !KEY.matcher(lines.get(above)).matches()) {
            return withoutKey(above, lines);
        }
        return indented(here.line(), above < 0 ? 0 : keyColumn(above, lines), lines);
    }

    /** Returns the fault of lines that are one text. */
    static YamlFault withoutKeys(List<String> lines) {
        return withoutKey(firstLine(lines), lines);
    }

    private static YamlFault withoutKey(int line, List<String> lines) {
        String text = line < lines.size() ? lines.get(line) : "";
        Matcher key = KEY_WITHOUT_SPACE.matcher(text);
        int inBlock = YamlScalars.indent(line, lines);
        if (!key.matches() && inBlock > indentation(text)) {
            return indented(line, inBlock, lines);
        }
        return key.matches()
                ? new YamlFault(
                        line,
                        key.end(1),
                        "No space after the colon of “" + key.group(1) + "”",
                        KEY_AND_VALUE,
                        "Write a space after the colon.")
                : new YamlFault(
                        line,
                        indentation(text),
                        "Line without a key “" + text.strip() + "”",
                        KEY_AND_VALUE,
                        "Write a key before the value, or indent the line if it continues the value above.");
    }

    static YamlFault indented(int line, int expected, List<String> lines) {
        String text = line < lines.size() ? lines.get(line) : "";
        return new YamlFault(
                line,
                indentation(text),
                "Wrong indentation of “" + text.strip() + "”",
                "the line to start at column " + (expected + 1) + ", like the lines that it belongs to",
                "Write " + (expected == 0 ? "no spaces" : Amount.of(expected, "space")) + " before it.");
    }

    /** Returns the fault of what looks like a list below a text, which continues the text. */
    static YamlFault listInText(int line, List<String> lines) {
        return new YamlFault(
                line,
                indentation(lines.get(line)),
                "List below a text “" + lines.get(line).strip() + "”",
                "either a text or a list after a key",
                "Quote the whole text if it continues here, or remove the text after the key if the value is a list.");
    }

    /** Returns the fault of a list's item that is indented more than the item above, and so continues its text. */
    static YamlFault itemInText(int line, List<String> lines) {
        return indented(line, itemColumn(line, lines), lines);
    }

    /** Returns what is wrong with a text of one value. */
    private static YamlFault ofText(YamlFault here, String problem, Optional<Mark> beginning) {
        if (problem.startsWith("sequence entries")) {
            return here.with(
                    "List on the line of its key",
                    "each “- …” on a separate line below the key",
                    "Write the list below the key, or as “[one, two]”, or quote a text that begins with “- ”.");
        }
        if (problem.startsWith("expected ',' or")) {
            return here.with(
                            "Unclosed bracket",
                            "the closing bracket at the end of the list",
                            "Close the bracket, or quote a text that begins with one.")
                    .at(beginning);
        }
        if (problem.startsWith("found unexpected end of stream")) {
            return here.with(
                            "Unclosed quotation mark",
                            "the same mark at the end of the text",
                            "Close the quotation, or quote the whole text if the mark is part of it.")
                    .at(beginning);
        }
        if (problem.endsWith("'<scalar>'")) {
            return here.with(
                    "Text after the end of a quoted text or a list",
                    "quotation marks or brackets around the whole value",
                    "Quote the whole text, and write “''” for each single quotation mark in it, or “\\\"” for each double one.");
        }
        return here;
    }

    private static int firstLine(List<String> lines) {
        int line = 0;
        while (line < lines.size() - 1 && isEmpty(lines.get(line))) {
            line++;
        }
        return line;
    }

    /** Returns the last line with text before another, or -1 if there is none. */
    private static int before(int line, List<String> lines) {
        int before = line - 1;
        while (before >= 0 && isEmpty(lines.get(before))) {
            before--;
        }
        return before;
    }

    static boolean isEmpty(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    /** Returns the column of the key in a line, which may follow the sign of a list's item. */
    private static int keyColumn(int line, List<String> lines) {
        if (line < 0) {
            return 0;
        }
        Matcher items = ITEMS.matcher(lines.get(line));
        return items.lookingAt() ? items.end() : 0;
    }

    /** Returns the column of the item above in the same list. */
    private static int itemColumn(int line, List<String> lines) {
        int above = line - 1;
        while (above >= 0 && !lines.get(above).stripLeading().startsWith("-")) {
            above--;
        }
        return above < 0 ? 0 : indentation(lines.get(above));
    }

    static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
