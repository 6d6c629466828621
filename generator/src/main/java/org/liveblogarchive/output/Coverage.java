package org.liveblogarchive.output;

import org.liveblogarchive.model.TaxonomyTerm;

/**
 * The posts that a page lists or stands for.
 *
 * @param level whether they are those of a live blog, or of the archive
 * @param term the tag or author that all of them have, or null
 * @param isEmpty whether there are none
 */
public record Coverage(Level level, TaxonomyTerm term, boolean isEmpty) {
    /** Where the posts are from. */
    public enum Level {
        LIVE_BLOG,
        ARCHIVE
    }
}
