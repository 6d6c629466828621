package org.liveblogarchive.render;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liveblogarchive.feed.Feed;
import org.liveblogarchive.feed.FeedEntry;
import org.liveblogarchive.feed.JsonFeed;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.Term;
import org.liveblogarchive.plan.FeedFormat;
import org.liveblogarchive.plan.PlannedDocument.FeedDocument;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.plan.PlannedPage.ArchiveTermPage;
import org.liveblogarchive.read.WebAddress;

/**
 * Puts the archive's feeds together from those of its live blogs, as aggregators do: so no text is made twice, and none is
 * kept in memory.
 */
final class ArchiveFeeds {
    /** The name, without the ending of a format, of the feed of all posts. */
    static final String ALL = "feed";

    private static final int NEWEST = 30;

    private final Archive archive;
    private final Words words;
    private final PublishedLiveBlogs published;

    ArchiveFeeds(Archive archive, Words words, PublishedLiveBlogs published) {
        this.archive = archive;
        this.words = words;
        this.published = published;
    }

    /** Returns the path, without the ending of a format, of the feed of a tag. */
    static String path(Term tag) {
        return ArchiveTermPage.path(tag).replaceFirst("\\.html$", "");
    }

    /** Returns what a feed is made from. */
    String inputs(Term tag, List<LiveBlogSummary> liveBlogs) {
        var inputs = new StringBuilder(String.valueOf(tag));
        liveBlogs.forEach(liveBlog ->
                inputs.append('\n').append(liveBlog.slug()).append(' ').append(published.version(liveBlog.slug())));
        return inputs.toString();
    }

    /** Returns the feed of live blogs' posts, of all if there is no tag; null if there are none. */
    Feed of(Term tag, List<LiveBlogSummary> liveBlogs) throws IOException {
        List<FeedEntry> entries = newest(FeedDocument.name(tag, 0), liveBlogs);
        if (entries.isEmpty()) {
            return null;
        }
        String title = tag == null ? archive.title() : words.filled("topicTitle", tag.name()) + " – " + archive.title();
        String page = tag == null ? PlannedPage.INDEX : WebAddress.encodePath(ArchiveTermPage.path(tag));
        String self = WebAddress.encodePath(tag == null ? ALL : path(tag));
        var about = FeedHeads.of(archive, tag, title, archive.description(), page);
        return new Feed(about, Feed.Place.alone(archive.baseUrl().resolve(self).toString()), entries);
    }

    /** Reads the feeds of the live blogs, those with the newest posts first, for as long as one could have newer ones. */
    private List<FeedEntry> newest(String feed, List<LiveBlogSummary> liveBlogs) throws IOException {
        List<LiveBlogSummary> byPost = liveBlogs.stream()
                .filter(liveBlog -> liveBlog.newestPost() != null)
                .sorted(Comparator.comparing((LiveBlogSummary liveBlog) ->
                                liveBlog.newestPost().toInstant())
                        .reversed()
                        .thenComparing(LiveBlogSummary::slug))
                .toList();
        List<FeedEntry> newest = List.of();
        for (LiveBlogSummary liveBlog : byPost) {
            if (newest.size() == NEWEST
                    && oldest(newest).isAfter(liveBlog.newestPost().toInstant())) {
                break;
            }
            var all = new ArrayList<>(newest);
            all.addAll(JsonFeed.entries(published.read(liveBlog.slug(), feed + FeedFormat.JSON.ending())));
            newest = all.stream().sorted(FeedEntry.NEWEST_FIRST).limit(NEWEST).toList();
        }
        return newest;
    }

    private static Instant oldest(List<FeedEntry> entries) {
        return entries.get(entries.size() - 1).published().toInstant();
    }
}
