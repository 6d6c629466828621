package org.liveblogarchive.imports.wordpress;

import java.io.IOException;
import org.liveblogarchive.imports.model.UnreadableSourceException;

/** Takes what an export has, from its beginning to its end, one element after the other. */
interface WxrVisitor {
    /** Returns whether the text of an element is needed; others are skipped. */
    boolean needs(String name);

    /** Takes a text about the whole site. */
    default void site(String name, String text) {}

    /** Takes somebody who writes for the site. */
    default void author(WxrElement author) {}

    /** Takes a category, a tag, or another term. */
    default void term(WxrTerm term) {}

    /** Takes a comment; the item has all but its comments. */
    void comment(WxrElement item, WxrElement comment) throws IOException, UnreadableSourceException;

    /** Takes an item after its comments. */
    void item(WxrElement item) throws IOException, UnreadableSourceException;
}
