package org.liveblogarchive.markdown;

/** HTML under construction. */
final class HtmlText {
    private final StringBuilder html = new StringBuilder(2048);

    /** Adds HTML as it is. */
    HtmlText raw(CharSequence markup) {
        html.append(markup);
        return this;
    }

    /** Adds text, with the characters escaped that mean something in HTML. */
    HtmlText text(CharSequence text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
        return this;
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
