package org.liveblogarchive.sitemap;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liveblogarchive.model.LiveBlogSummary;

/**
 * Which live blogs share a sitemap, as each has few pages.
 *
 * <p>Those that share one follow each other: they are the 2ⁿ from a multiple of 2ⁿ on, for the largest n with which the sitemap
 * is not too long. So a post in one of them, whichever it is, changes the cuts of its own sitemap alone.
 */
final class SharedSitemaps {
    /** How many addresses a sitemap has; one live blog may have more. */
    static final int MOST = 500;

    private SharedSitemaps() {}

    /** Returns the live blogs of each sitemap, by the number of the first among all that are given, counted from 1. */
    static SortedMap<Integer, List<LiveBlogSummary>> of(List<LiveBlogSummary> earliestFirst) {
        var parts = new TreeMap<Integer, List<LiveBlogSummary>>();
        int size = Integer.highestOneBit(Math.max(1, 2 * earliestFirst.size() - 1));
        split(earliestFirst, 0, size, parts);
        return parts;
    }

    private static void split(
            List<LiveBlogSummary> all, int from, int size, SortedMap<Integer, List<LiveBlogSummary>> parts) {
        if (from >= all.size()) {
            return;
        }
        List<LiveBlogSummary> part = all.subList(from, Math.min(all.size(), from + size));
        int urls = part.stream().mapToInt(liveBlog -> liveBlog.urls().size()).sum();
        if (urls > MOST && size > 1) {
            split(all, from, size / 2, parts);
            split(all, from + size / 2, size / 2, parts);
        } else if (urls > 0) {
            parts.put(from + 1, part);
        }
    }
}
