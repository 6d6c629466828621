package org.liveblogarchive.search;

import java.util.List;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.model.LiveBlogSummary;

/**
 * Posts that are searched together.
 *
 * @param name its name, such as that of a month
 * @param ranges its posts, the oldest live blog first
 */
record Segment(String name, List<PostRange> ranges) {
    private static final int DIGITS = 8;

    /**
     * Posts of a live blog that follow each other.
     *
     * @param liveBlog the live blog
     * @param from the first, counted from 0
     * @param to the one after the last
     */
    record PostRange(LiveBlogSummary liveBlog, int from, int to) {
        static PostRange all(LiveBlogSummary liveBlog) {
            return new PostRange(liveBlog, 0, liveBlog.postCount());
        }
    }

    Segment {
        ranges = List.copyOf(ranges);
    }

    /** Returns what shows whether a part of the segment counts posts as its head does, if caches have an old one. */
    String check() {
        return ShortHash.of(ranges.stream()
                        .map(range -> range.liveBlog().slug() + " " + range.from() + " " + range.to())
                        .toList())
                .substring(0, DIGITS);
    }
}
