package org.liveblogarchive.model;

import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.SourceText;

/**
 * The Markdown text of a post, with where it stands in its file.
 *
 * @param source the whole file
 * @param start where the text begins in it, in UTF-16 units
 */
public record Body(SourceText source, int start) {
    /** Returns the Markdown text. */
    public String markdown() {
        return source.text().substring(start);
    }

    /** Returns where a character of the Markdown text stands in the file. */
    public Position at(int offset) {
        return source.at(start + offset);
    }
}
