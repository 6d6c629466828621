package org.liveblogarchive.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.content.Utf8;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.FeedFormat;
import org.liveblogarchive.model.FeedIndex;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.PublishedLiveBlogs;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.paths.WebAddresses;

/**
 * A feed of the archive, of all posts or of one tag. It is put together from those of the live blogs in Atom, as aggregators do:
 * so no text is made twice, and none is kept in memory.
 *
 * @param format its format
 * @param tag the tag, or null for all posts
 * @param liveBlogs the live blogs with such posts
 */
record ArchiveFeedFile(FeedFormat format, TaxonomyTerm tag, List<LiveBlogSummary> liveBlogs) implements ArchiveFile {
    /** No live blog has such a name. */
    private static final String ARCHIVE = "_archive";

    /** In bytes of HTML. */
    private static final int LONG = 64 << 10;

    private static final int LONG_OF_TAG = 32 << 10;

    /** The feed that was made last, for its other formats, and the documents of live blogs that were read last. */
    private static final class Read {
        private static final int KEPT = 60;

        private final Map<String, Feed> feeds = new HashMap<>();
        private final Map<String, Map<String, FeedEntry>> documents = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Map<String, FeedEntry>> eldest) {
                return size() > KEPT;
            }
        };
    }

    /** A post of a live blog. */
    private record Post(String liveBlog, FeedIndex.Entry entry) {}

    @Override
    public String path() {
        return ArchivePaths.feed(tag) + format.ending();
    }

    @Override
    public MadeFile make(ArchiveContext context) throws IOException {
        List<Post> newest = newest();
        var model = new ArrayList<Object>(List.of(about(context), newest));
        newest.stream()
                .map(Post::liveBlog)
                .distinct()
                .forEach(slug -> model.add(context.published().version(slug)));
        return context.maker()
                .file(model, () -> MadeFile.of(feed(newest, context).in(format)));
    }

    /** Returns the newest posts of all live blogs; those of one time stay in the order of their live blog. */
    private List<Post> newest() {
        return liveBlogs.stream()
                .flatMap(liveBlog ->
                        FeedIndexes.of(liveBlog.feed(), tag).stream().map(entry -> new Post(liveBlog.slug(), entry)))
                .sorted(Comparator.comparing((Post post) -> post.entry().date().toInstant())
                        .reversed())
                .limit(tag == null ? FeedIndexes.NEWEST : FeedParts.NEWEST_OF_TAG)
                .toList();
    }

    private Feed feed(List<Post> newest, ArchiveContext context) throws IOException {
        Read read = context.shared(Read.class, any -> new Read());
        String path = ArchivePaths.feed(tag);
        Feed known = read.feeds.get(path);
        if (known == null) {
            read.feeds.clear();
            String self = WebAddress.encodePath(path);
            var place =
                    Feed.Place.alone(context.archive().baseUrl().resolve(self).toString());
            known = new Feed(about(context), place, entries(newest, read, context.published()));
            read.feeds.put(path, known);
        }
        return known;
    }

    /** Reads posts, at least one, for as long as they are not too long together. */
    private List<FeedEntry> entries(List<Post> newest, Read read, PublishedLiveBlogs published) throws IOException {
        var entries = new ArrayList<FeedEntry>();
        long bytes = 0;
        for (Post post : newest) {
            FeedEntry entry = entry(post, read, published);
            bytes += Utf8.length(entry.html(), 0);
            if (!entries.isEmpty() && bytes > (tag == null ? LONG : LONG_OF_TAG)) {
                break;
            }
            entries.add(entry);
        }
        return entries;
    }

    private static FeedEntry entry(Post post, Read read, PublishedLiveBlogs published) throws IOException {
        String document = post.entry().document() + FeedFormat.ATOM.ending();
        String place = post.liveBlog() + "/" + document;
        Map<String, FeedEntry> entries = read.documents.get(place);
        if (entries == null) {
            entries = new HashMap<>();
            for (FeedEntry entry : AtomEntries.in(published.read(post.liveBlog(), document))) {
                entries.put(entry.id(), entry);
            }
            read.documents.put(place, entries);
        }
        FeedEntry entry = entries.get(post.entry().id());
        if (entry == null) {
            throw new IOException(place + " was changed by another program: it does not contain the post "
                    + post.entry().id());
        }
        return entry.isRemoved()
                ? FeedEntry.removed(
                        entry.id(),
                        entry.url(),
                        post.entry().date(),
                        entry.updated(),
                        entry.removed(),
                        entry.language())
                : entry;
    }

    private Feed.About about(ArchiveContext context) {
        Archive archive = context.archive();
        String name = tag == null ? "" : "/" + tag.pageName();
        String title = tag == null
                ? archive.title()
                : context.messages().filled("tagTitle", tag.name()) + " – " + archive.title();
        String page = tag == null ? ArchivePaths.INDEX : WebAddress.encodePath(ArchivePaths.term(tag, 0));
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
}
