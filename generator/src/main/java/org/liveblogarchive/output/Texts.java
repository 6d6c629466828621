package org.liveblogarchive.output;

import java.io.IOException;
import java.util.SortedMap;
import org.liveblogarchive.markdown.PostHtml;

/**
 * The texts of a live blog's posts, as pages show them. While a file is described, each text is a hash instead: a file passes
 * texts on whole, and counts or searches them only when it is written.
 */
public interface Texts {
    /** Returns the text of a post of the live blog, counted from 0. */
    PostHtml of(int post) throws IOException;

    /** Returns whether the texts are so short that what is made of them can be kept for as long as there are any. */
    default boolean areShort() {
        return false;
    }

    /** Returns what the text of a post refers to and what was found there, by kind and reference. */
    SortedMap<String, String> references(int post) throws IOException;
}
