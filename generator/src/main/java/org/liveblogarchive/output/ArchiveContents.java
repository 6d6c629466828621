package org.liveblogarchive.output;

import java.util.List;
import java.util.Map;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.Redirect;
import org.liveblogarchive.plan.LiveBlogsByTerm;
import org.liveblogarchive.plan.LiveBlogsByYear;

/**
 * What the files in the archive's own folder are planned from.
 *
 * @param archive the archive
 * @param authors the authors that are declared, by slug
 * @param liveBlogs its live blogs, those with the newest posts first
 * @param byTerm the same by tags and authors
 * @param byYear those that have a date, by the year and month that they began in
 * @param redirects the old addresses outside the folders of live blogs
 */
public record ArchiveContents(
        Archive archive,
        Map<String, Author> authors,
        List<LiveBlogSummary> liveBlogs,
        LiveBlogsByTerm byTerm,
        LiveBlogsByYear byYear,
        List<Redirect> redirects) {
    public ArchiveContents {
        authors = Map.copyOf(authors);
        liveBlogs = List.copyOf(liveBlogs);
        redirects = List.copyOf(redirects);
    }

    /** Returns the contents of an archive with live blogs in any order. */
    public static ArchiveContents of(
            Archive archive, Map<String, Author> authors, List<LiveBlogSummary> liveBlogs, List<Redirect> redirects) {
        List<LiveBlogSummary> sorted =
                liveBlogs.stream().sorted(LiveBlogSummary.NEWEST_FIRST).toList();
        return new ArchiveContents(
                archive, authors, sorted, new LiveBlogsByTerm(sorted), new LiveBlogsByYear(sorted), redirects);
    }

    /** Returns whether there are any posts. */
    public boolean hasPosts() {
        return liveBlogs.stream().anyMatch(liveBlog -> liveBlog.postCount() > 0);
    }
}
