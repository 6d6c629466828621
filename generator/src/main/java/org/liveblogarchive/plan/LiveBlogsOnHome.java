package org.liveblogarchive.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.LiveBlogSummary;

/**
 * Which live blogs the home shows itself: few, whatever the archive holds, as years lead to all.
 *
 * @param live the newest that are live
 * @param newest the newest of the others, and after them some without a date, which no year has
 */
public record LiveBlogsOnHome(List<LiveBlogSummary> live, List<LiveBlogSummary> newest) {
    /** How many of each kind. */
    private static final int MOST = 40;

    /** Returns those of an archive, from its live blogs in the order of the archive. */
    public static LiveBlogsOnHome of(List<LiveBlogSummary> liveBlogs) {
        List<LiveBlogSummary> live = liveBlogs.stream()
                .filter(liveBlog -> liveBlog.status() == Status.LIVE)
                .limit(MOST)
                .toList();
        Set<String> shown = live.stream().map(LiveBlogSummary::slug).collect(Collectors.toSet());
        var others = liveBlogs.stream()
                .filter(liveBlog -> !shown.contains(liveBlog.slug()))
                .collect(Collectors.partitioningBy(liveBlog -> liveBlog.first() != null));
        return new LiveBlogsOnHome(
                live,
                Stream.concat(
                                others.get(true).stream().limit(MOST),
                                others.get(false).stream().limit(MOST))
                        .toList());
    }

    /** Returns all of them. */
    public List<LiveBlogSummary> all() {
        return Stream.concat(live.stream(), newest.stream()).toList();
    }
}
