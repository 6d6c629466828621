package org.liveblogarchive.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds Markdown in texts that are shown as they are written. */
final class MarkdownInProse {
    private static final String MARKS = "*_`[";

    /**
     * Emphasis, code, links and pictures. Marks within a word, such as in {@code file_name} and {@code 5*3*2}, are text, and
     * so is a name such as {@code __init__}; strong emphasis may stand within a word, as in Chinese.
     */
    private static final Pattern MARKDOWN = Pattern.compile("(?<![*\\\\])\\*\\*(?![\\s*])[^*]*[^\\s*]\\*\\*(?!\\*)"
            + "|(?<![\\p{L}\\p{N}*\\\\])\\*(?![\\s*])(?:[^*]*[^\\s*])\\*(?![\\p{L}\\p{N}*])"
            + "|(?<![\\p{L}\\p{N}_\\\\])_(?![\\s_])(?:[^_]*[^\\s_])_(?![\\p{L}\\p{N}_])"
            + "|(?<![`\\\\])`[^`]+`(?!`)"
            + "|!?\\[[^\\[\\]]*\\]\\([^()\\s]+\\)");

    private MarkdownInProse() {}

    /** Returns the first Markdown in a text, or an empty text if it has none. */
    static String first(String text) {
        for (int i = 0; i < MARKS.length(); i++) {
            if (text.indexOf(MARKS.charAt(i)) >= 0) {
                Matcher markdown = MARKDOWN.matcher(text);
                return markdown.find() ? markdown.group() : "";
            }
        }
        return "";
    }
}
