package org.liveblogarchive.read;

import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.SourceText;

/**
 * Where the front matter of a post and its text lie in the file.
 *
 * @param yamlFrom where the YAML begins
 * @param yamlTo where the YAML ends
 * @param bodyFrom where the Markdown begins
 */
public record FrontMatter(int yamlFrom, int yamlTo, int bodyFrom) {
    private static final String FENCE = "---";

    /** Returns whether there is more than white space below the front matter of a text. */
    boolean hasBody(String text) {
        for (int i = bodyFrom; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns where they lie, or null if the file has no front matter; reports each fence that is not as it should be. */
    public static FrontMatter in(SourceText source, Diagnostics diagnostics) {
        String text = source.text();
        int fence = firstLine(text);
        int yamlFrom = afterFence(text, fence);
        if (yamlFrom < 0 || text.charAt(yamlFrom - 1) != '\n') {
            diagnostics.error(
                    source.file(),
                    Position.START,
                    "No front matter",
                    "a line “---”, then keys such as title and date, then another line “---”",
                    "Add these lines above the text.");
            return null;
        }
        if (fence > 0) {
            diagnostics.error(
                    source.file(),
                    Position.START,
                    "Empty line above the front matter",
                    "“---” in the first line",
                    "Delete the empty lines.");
        }
        int yamlTo = yamlFrom;
        while (yamlTo < text.length() && afterFence(text, yamlTo) < 0 && !isLikeFence(text, yamlTo)) {
            yamlTo = nextLine(text, yamlTo);
        }
        if (yamlTo == text.length() && afterFence(text, yamlTo) < 0) {
            diagnostics.error(
                    source.file(),
                    Position.START,
                    "Unclosed front matter",
                    "a line “---” between the keys and the text",
                    "Add this line below the last key.");
            return null;
        }
        int bodyFrom = afterFence(text, yamlTo);
        if (bodyFrom < 0) {
            bodyFrom = nextLine(text, yamlTo);
            diagnostics.error(
                    source.file(),
                    source.at(yamlTo),
                    "Front matter that ends with “"
                            + text.substring(yamlTo, bodyFrom).strip() + "”",
                    "a line “---” between the keys and the text",
                    "Replace it with “---”.");
        }
        return new FrontMatter(yamlFrom, yamlTo, bodyFrom);
    }

    /** Returns where the first line that is not empty begins. */
    private static int firstLine(String text) {
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return text.lastIndexOf('\n', first) + 1;
    }

    private static int nextLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    /** Returns whether a line ends the front matter of other tools, or has more hyphens than it should. */
    private static boolean isLikeFence(String text, int from) {
        String line = text.substring(from, nextLine(text, from)).stripTrailing();
        return line.equals("...") || line.matches("-{4,}");
    }

    /** Returns where the line after a fence begins, or -1 if the line at {@code from} is no fence. */
    private static int afterFence(String text, int from) {
        if (!text.startsWith(FENCE, from)) {
            return -1;
        }
        int end = from + FENCE.length();
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        return text.charAt(end) == '\n' ? end + 1 : -1;
    }

    YamlSource yaml(SourceText source, Diagnostics diagnostics) {
        return new YamlSource(source, yamlFrom, source.at(yamlFrom).line() - 1, diagnostics);
    }
}
