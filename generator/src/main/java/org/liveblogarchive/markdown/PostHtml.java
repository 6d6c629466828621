package org.liveblogarchive.markdown;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The text of a post in HTML.
 *
 * @param inStream as it stands among other posts, below the post's headline of level 2
 * @param alone as it stands on the post's own page, below its headline of level 1
 * @param excerpt the beginning of the text, without markup
 * @param text all of the text, without markup
 * @param mediaOrigins the hosts from which it plays sound or video once the reader asks, such as {@code https://a.example}
 */
public record PostHtml(String inStream, String alone, String excerpt, String text, SortedSet<String> mediaOrigins) {
    public PostHtml {
        mediaOrigins = Collections.unmodifiableSortedSet(new TreeSet<>(mediaOrigins));
    }
}
