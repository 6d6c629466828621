package org.liveblogarchive.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.liveblogarchive.content.Limits;

/** Tags in the text of a line (CommonMark 0.31.2, 6.6), found without a regular expression, which calls itself for each attribute. */
final class HtmlTag {
    private final String text;
    private int at;

    private HtmlTag(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** Returns the end of the opening or closing tag that begins with {@code <} at a place of a text, or -1. */
    static int end(String text, int start) {
        var tag = new HtmlTag(text, start + 1);
        boolean closes = tag.skip('/');
        if (!tag.isLetter()) {
            return -1;
        }
        while (tag.isLetter() || tag.isDigit() || tag.is('-')) {
            tag.at++;
        }
        if (closes) {
            tag.space();
        } else if (!tag.attributes()) {
            return -1;
        }
        return tag.skip('>') ? tag.at : -1;
    }

    /** Returns whether a line that begins with a tag at a place has not too many attributes for a regular expression. */
    static boolean hasFewAttributes(BasedSequence line, int start) {
        boolean isLong = line.length() - start > 2 * Limits.HTML_ATTRIBUTES && line.charAt(start) == '<';
        return !isLong || new HtmlTag(PlainText.raw(line), start + 1).isTagWithFew();
    }

    private boolean isTagWithFew() {
        while (isLetter() || isDigit() || is('-')) {
            at++;
        }
        return attributes();
    }

    /** Skips attributes and a slash after them; returns whether there are not too many. */
    private boolean attributes() {
        for (int count = 0; count <= Limits.HTML_ATTRIBUTES; count++) {
            boolean isApart = space();
            if (!isApart || !(isLetter() || is('_') || is(':'))) {
                skip('/');
                return true;
            }
            while (isLetter() || isDigit() || is('_') || is(':') || is('.') || is('-')) {
                at++;
            }
            value();
        }
        return false;
    }

    private void value() {
        int name = at;
        space();
        if (!skip('=')) {
            at = name;
            return;
        }
        space();
        char quote = at < text.length() ? text.charAt(at) : 0;
        int end = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 1) + 1 : unquoted();
        at = end > at ? end : name;
    }

    private int unquoted() {
        int end = at;
        while (end < text.length() && text.charAt(end) > ' ' && "\"'=<>{}`".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Skips white space, as {@code \s} of regular expressions, and returns whether there was any. */
    private boolean space() {
        int start = at;
        while (at < text.length() && (text.charAt(at) == ' ' || (text.charAt(at) >= '\t' && text.charAt(at) <= '\r'))) {
            at++;
        }
        return at > start;
    }

    private boolean skip(char character) {
        boolean is = is(character);
        at += is ? 1 : 0;
        return is;
    }

    private boolean is(char character) {
        return at < text.length() && text.charAt(at) == character;
    }

    private boolean isLetter() {
        return at < text.length() && ((text.charAt(at) | 0x20) >= 'a' && (text.charAt(at) | 0x20) <= 'z');
    }

    private boolean isDigit() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
