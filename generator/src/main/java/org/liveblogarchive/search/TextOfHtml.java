package org.liveblogarchive.search;

import java.util.Map;
import java.util.Set;

/**
 * The text that readers see of a post's HTML, as the theme's {@code texts.js} takes it from the same HTML. Elements divide words,
 * but for those within a line of text.
 */
final class TextOfHtml {
    /** Not sub and sup, which hold the marks of footnotes. */
    private static final Set<String> WITHIN_WORDS = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "u", "var", "wbr");

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");
    private static final int LONGEST_ENTITY = 10;

    private final String html;
    private final StringBuilder text;
    private int at;

    private TextOfHtml(String html) {
        this.html = html;
        this.text = new StringBuilder(html.length());
    }

    static String of(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0 ? html : new TextOfHtml(html).text();
    }

    private String text() {
        int tag = html.indexOf('<');
        int entity = html.indexOf('&');
        while (tag >= 0 || entity >= 0) {
            int next = tag < 0 || (entity >= 0 && entity < tag) ? entity : tag;
            text.append(html, at, next);
            at = next;
            boolean isRead = next == tag ? skipTag() : addEntity();
            if (!isRead) {
                text.append(html.charAt(at));
                at++;
            }
            tag = tag >= 0 && tag < at ? html.indexOf('<', at) : tag;
            entity = entity >= 0 && entity < at ? html.indexOf('&', at) : entity;
        }
        return text.append(html, at, html.length()).toString();
    }

    /** Skips a comment or a tag; returns false if the character is neither's beginning. */
    private boolean skipTag() {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 4);
            at = end < 0 ? html.length() : end + 3;
            return true;
        }
        int from = at + (html.startsWith("</", at) ? 2 : 1);
        int to = from;
        while (to < html.length() && isOfName(html.charAt(to))) {
            to++;
        }
        int end = to == from ? -1 : endOfTag(to);
        if (end < 0) {
            return false;
        }
        if (!WITHIN_WORDS.contains(html.substring(from, to))) {
            text.append('\n');
        }
        at = end;
        return true;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }

    private int endOfTag(int from) {
        int i = from;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '"' || c == '\'') {
                i = html.indexOf(c, i + 1);
                if (i < 0) {
                    return -1;
                }
            }
            i++;
        }
        return -1;
    }

    private boolean addEntity() {
        int end = html.indexOf(';', at);
        if (end < 0 || end - at > LONGEST_ENTITY) {
            return false;
        }
        String name = html.substring(at + 1, end);
        String character = name.startsWith("#") ? numbered(name.substring(1)) : NAMED.get(name);
        if (character == null) {
            return false;
        }
        text.append(character);
        at = end + 1;
        return true;
    }

    private static String numbered(String number) {
        boolean isHex = number.startsWith("x") || number.startsWith("X");
        String digits = isHex ? number.substring(1) : number;
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c < 128 && Character.digit(c, isHex ? 16 : 10) >= 0)) {
            return null;
        }
        int character = Integer.parseInt(digits, isHex ? 16 : 10);
        return Character.isValidCodePoint(character) ? Character.toString(character) : null;
    }
}
