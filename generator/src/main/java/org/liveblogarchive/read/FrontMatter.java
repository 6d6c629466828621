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

    /** Returns where they lie, or null if the file has no front matter, which is reported. */
    public static FrontMatter in(SourceText source, Diagnostics diagnostics) {
        String text = source.text();
        int yamlFrom = afterFence(text, 0);
        if (yamlFrom < 0 || text.charAt(yamlFrom - 1) != '\n') {
            diagnostics.error(
                    source.file(),
                    Position.START,
                    "No front matter",
                    "a first line “---”, then keys such as title and date, then another line “---”",
                    "Add them above the text.");
            return null;
        }
        int yamlTo = yamlFrom;
        while (yamlTo >= 0 && afterFence(text, yamlTo) < 0) {
            yamlTo = text.indexOf('\n', yamlTo) + 1;
            yamlTo = yamlTo == 0 ? -1 : yamlTo;
        }
        if (yamlTo < 0) {
            diagnostics.error(
                    source.file(),
                    Position.START,
                    "Front matter that never ends",
                    "a line “---” between the keys and the text",
                    "Add the line below the last key.");
            return null;
        }
        return new FrontMatter(yamlFrom, yamlTo, afterFence(text, yamlTo));
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
        return new YamlSource(source, yamlFrom, 1, diagnostics);
    }
}
