package org.liveblogarchive.feed;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.PublishedLiveBlogs;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.paths.WebAddresses;

/**
 * A feed of the archive, of all posts or of one tag. It is put together from the feeds of the live blogs, as aggregators do:
 * so no text is made twice, and none is kept in memory.
 *
 * @param format its format
 * @param tag the tag, or null for all posts
 * @param liveBlogs the live blogs with such posts
 */
record ArchiveFeedFile(FeedFormat format, TaxonomyTerm tag, List<LiveBlogSummary> liveBlogs) implements ArchiveFile {
    /** No live blog has such a name. */
    private static final String ARCHIVE = "_archive";

    private static final int NEWEST = 30;

    /** The feed that was read last, for its other formats. */
    private static final class LastRead {
        private final Map<String, Feed> feeds = new HashMap<>();
    }

    static List<ArchiveFeedFile> inAllFormats(TaxonomyTerm tag, List<LiveBlogSummary> liveBlogs) {
        return Arrays.stream(FeedFormat.values())
                .map(format -> new ArchiveFeedFile(format, tag, liveBlogs))
                .toList();
    }

    @Override
    public String path() {
        return ArchivePaths.feed(tag) + format.ending();
    }

    @Override
    public MadeFile make(ArchiveContext context) throws IOException {
        var versions = new StringBuilder(String.valueOf(tag));
        liveBlogs.forEach(liveBlog -> versions.append('\n')
                .append(liveBlog.slug())
                .append(' ')
                .append(context.published().version(liveBlog.slug())));
        return context.maker().file(versions, () -> MadeFile.of(read(context).in(format)));
    }

    private Feed read(ArchiveContext context) throws IOException {
        Map<String, Feed> feeds = context.shared(LastRead.class, any -> new LastRead()).feeds;
        String path = ArchivePaths.feed(tag);
        Feed known = feeds.get(path);
        if (known == null) {
            feeds.clear();
            String self = WebAddress.encodePath(path);
            var place =
                    Feed.Place.alone(context.archive().baseUrl().resolve(self).toString());
            known = new Feed(about(context), place, newest(context.published()));
            feeds.put(path, known);
        }
        return known;
    }

    private Feed.About about(ArchiveContext context) {
        Archive archive = context.archive();
        String name = tag == null ? "" : "/" + tag.pageName();
        String title = tag == null
                ? archive.title()
                : context.messages().filled("tagTitle", tag.name()) + " – " + archive.title();
        String page = tag == null ? ArchivePaths.INDEX : WebAddress.encodePath(ArchivePaths.term(tag));
        return new Feed.About(
                WebAddresses.id(archive.taggingEntity(), ARCHIVE + name),
                title,
                archive.description(),
                archive.baseUrl().resolve(page).toString(),
                Feed.publisher(archive),
                Feed.icon(archive),
                archive.language().toLanguageTag(),
                null);
    }

    /** Reads the feeds of the live blogs, those with the newest posts first, for as long as one could have newer ones. */
    private List<FeedEntry> newest(PublishedLiveBlogs published) throws IOException {
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
            String path = LiveBlogPaths.feed(tag, 0) + FeedFormat.JSON.ending();
            all.addAll(JsonFeed.entries(published.read(liveBlog.slug(), path)));
            newest = all.stream().sorted(FeedEntry.NEWEST_FIRST).limit(NEWEST).toList();
        }
        return newest;
    }

    private static Instant oldest(List<FeedEntry> entries) {
        return entries.get(entries.size() - 1).published().toInstant();
    }
}
