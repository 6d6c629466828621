package org.liveblogarchive.markdown;

/** HTML under construction. */
final class HtmlText {
    /** No character above it is ever escaped. */
    private static final char LAST_ESCAPED = '>';

    private final StringBuilder html = new StringBuilder(2048);

    /** Adds HTML as it is. */
    HtmlText raw(CharSequence markup) {
        html.append(markup);
        return this;
    }

    /** Adds text, and escapes the characters that have a meaning in HTML. */
    HtmlText text(CharSequence characters) {
        String text = characters.toString();
        if (isPlain(text)) {
            html.append(text);
            return this;
        }
        int written = 0;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] <= LAST_ESCAPED) {
                String escaped = escaped(chars[i]);
                if (escaped != null) {
                    html.append(text, written, i).append(escaped);
                    written = i + 1;
                }
            }
        }
        html.append(text, written, chars.length);
        return this;
    }

    /** Returns whether no character is escaped; the searches take less time than a walk through a text, and find none in most. */
    private static boolean isPlain(String text) {
        return text.indexOf('&') < 0 && text.indexOf('<') < 0 && text.indexOf('>') < 0 && text.indexOf('"') < 0;
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }

    /** Adds an attribute. */
    HtmlText attribute(String name, CharSequence value) {
        html.append(' ').append(name).append("=\"");
        return text(value).raw("\"");
    }

    /** Begins a new line unless one has just begun. */
    HtmlText line() {
        if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
