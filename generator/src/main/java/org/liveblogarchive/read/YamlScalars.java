package org.liveblogarchive.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a text of YAML in double quotation marks, or in the lines below {@code |} or {@code >}. */
final class YamlScalars {
    private static final Pattern ESCAPE_BEYOND =
            Pattern.compile("\\\\U(?!00(?:0\\p{XDigit}|10)\\p{XDigit}{4})\\p{XDigit}{8}");
    private static final Pattern BLOCK = Pattern.compile(".*(?:: |- )\\s*[|>][-+0-9]{0,2}\\s*(?:#.*)?");
    private static final int USUAL_INDENT = 2;

    private YamlScalars() {}

    /** Returns the fault of an escape with a number beyond those of characters. */
    static YamlFault escapeBeyond(List<String> lines) {
        for (int line = 0; line < lines.size(); line++) {
            Matcher escape = ESCAPE_BEYOND.matcher(lines.get(line));
            if (escape.find()) {
                return new YamlFault(
                        line,
                        lines.get(line).codePointCount(0, escape.start()),
                        "Invalid escape sequence “" + escape.group() + "”",
                        "a number up to \\U0010FFFF, the last one in Unicode",
                        "Write the character itself, or its number.");
            }
        }
        return new YamlFault(
                0, 0, "Invalid escape sequence", "the number of a Unicode character", "Write the character itself.");
    }

    /** Returns the fault of a backslash that YAML does not know before a character. */
    static YamlFault unknownEscape(int line, int column, String text) {
        int at = Math.min(column, text.codePointCount(0, text.length()) - 1);
        String character = Character.toString(text.codePointAt(text.offsetByCodePoints(0, at)));
        return new YamlFault(
                line,
                Math.max(0, at - 1),
                "Unknown escape sequence “\\" + character + "” in double quotation marks",
                "single quotation marks around a text with backslashes",
                "Write single quotation marks around the text, or double each backslash.");
    }

    /** Returns the indentation of the text of many lines that a line is probably meant as a part of, or -1 if there is none. */
    static int indent(int line, List<String> lines) {
        int first = line;
        for (int above = line - 1; above >= 0; above--) {
            String text = lines.get(above);
            if (BLOCK.matcher(text).matches()) {
                return first == line
                        ? YamlFault.indentation(text) + USUAL_INDENT
                        : YamlFault.indentation(lines.get(first));
            }
            if (!text.isBlank() && YamlFault.indentation(text) == 0) {
                return -1;
            }
            first = text.isBlank() ? first : above;
        }
        return -1;
    }
}
