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
            + "|(?<!\\\\)!?\\[[^\\[\\]]*\\]\\([^()\\s]+\\)");

    private static final Pattern MARK = Pattern.compile("[*_`\\[]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([*_`\\[])");

    private MarkdownInProse() {}

    /** Returns a text without Markdown as it is shown: without backslashes that keep its marks from being Markdown. */
    static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        String plain = ESCAPE.matcher(text).replaceAll("$1");
        return first(plain).isEmpty() ? text : plain;
    }

    /** Returns a text as it has to be written so that it is shown as it is. */
    static String escaped(String text) {
        return first(text).isEmpty() ? text : MARK.matcher(text).replaceAll("\\\\$0");
    }

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
