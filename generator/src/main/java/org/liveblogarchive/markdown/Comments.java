package org.liveblogarchive.markdown;

/** Comments as CommonMark 0.31.2 has them (6.6): they end at the first {@code -->}, whatever is before it. */
final class Comments {
    static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    private Comments() {}

    /** Returns where a comment ends that begins at a place of a text, or -1 if it does not end. */
    static int end(Searches text, int start) {
        int from = start + OPENING.length();
        if (text.text().startsWith(">", from)) {
            return from + 1;
        }
        if (text.text().startsWith("->", from)) {
            return from + 2;
        }
        int closing = text.next(CLOSING, from);
        return closing < 0 ? -1 : closing + CLOSING.length();
    }

    /** Returns HTML without its comments that end. */
    static String removed(CharSequence html) {
        var searches = new Searches(html.toString());
        var rest = new StringBuilder();
        int from = 0;
        int start = searches.next(OPENING, 0);
        int end = start < 0 ? -1 : end(searches, start);
        while (end >= 0) {
            rest.append(html, from, start);
            from = end;
            start = searches.next(OPENING, from);
            end = start < 0 ? -1 : end(searches, start);
        }
        return rest.append(html, from, html.length()).toString();
    }
}
