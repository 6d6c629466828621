package org.liveblogarchive.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.data.ArchiveFile;
import org.liveblogarchive.feed.Feed;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.Move;
import org.liveblogarchive.model.Term;
import org.liveblogarchive.model.Term.Kind;
import org.liveblogarchive.plan.FeedFormat;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.plan.PlannedPage.ArchiveTermPage;
import org.liveblogarchive.plan.PlannedPage.ArchiveTerms;
import org.liveblogarchive.plan.PlannedPage.Home;
import org.liveblogarchive.plan.PlannedPage.MovedPage;
import org.liveblogarchive.plan.PlannedPage.NotFound;
import org.liveblogarchive.render.LiveBlogsByTerm.Entry;
import org.liveblogarchive.render.view.View;

/** Makes the archive's own pages, but for those that an earlier build has made from the same. */
public final class ArchiveRenderer {
    private final Archive archive;
    private final Map<String, Author> authors;
    private final Theme theme;
    private final String key;
    private final EarlierPages earlier;
    private final PageSink sink;
    private final Problems problems;
    private final Map<String, MadePage> made = new HashMap<>();

    /**
     * Makes the renderer of an archive.
     *
     * @param authors the authors that are declared, by slug
     * @param key differs whenever something does that all pages of the archive are made with
     * @param problems takes what is wrong with the templates
     */
    public ArchiveRenderer(
            Archive archive,
            Map<String, Author> authors,
            Theme theme,
            String key,
            EarlierPages earlier,
            PageSink sink,
            Problems problems) {
        this.archive = archive;
        this.authors = Map.copyOf(authors);
        this.theme = theme;
        this.key = key;
        this.earlier = earlier;
        this.sink = sink;
        this.problems = problems;
    }

    /**
     * Makes the home, the page for addresses that do not exist, those of tags and authors, those at old addresses, and what
     * machines read of the archive; returns what of.
     *
     * @param published the live blogs' files
     * @param moves the addresses that pages had before and that lie in no folder of their live blog
     */
    public Map<String, MadePage> render(List<LiveBlogSummary> summaries, PublishedLiveBlogs published, List<Move> moves)
            throws IOException {
        List<LiveBlogSummary> liveBlogs =
                summaries.stream().sorted(LiveBlogSummary.NEWEST_FIRST).toList();
        var byTerm = new LiveBlogsByTerm(liveBlogs);
        Words words = theme.words(archive.language(), problems);
        var top = new ArchivePages(archive, authors, liveBlogs, byTerm, words, "");
        PageMaker topMaker = theme.pages(words, problems);
        make(new Home(), top.home(), topMaker);
        make(new NotFound(), top.notFound(), topMaker);
        var below = new ArchivePages(archive, authors, liveBlogs, byTerm, words, "../");
        PageMaker belowMaker = theme.pages(words, problems);
        for (Kind kind : Kind.values()) {
            if (!byTerm.of(kind).isEmpty()) {
                make(new ArchiveTerms(kind), below.terms(kind), belowMaker);
            }
            for (Entry entry : byTerm.of(kind)) {
                make(new ArchiveTermPage(entry.term()), below.term(entry), belowMaker);
            }
        }
        PageMaker movedMaker = theme.pages(words, problems);
        for (Move move : moves) {
            make(new MovedPage(move.from(), move), MovedPages.of(move, archive, words), movedMaker);
        }
        put(ArchiveFile.NAME, ArchiveFile.of(archive, liveBlogs));
        if (archive.baseUrl() != null) {
            for (var file :
                    new ArchiveSitemaps(archive, liveBlogs, byTerm).files().entrySet()) {
                put(file.getKey(), file.getValue());
            }
            feeds(new ArchiveFeeds(archive, words, published), liveBlogs, byTerm);
        }
        return made;
    }

    private void put(String fileName, byte[] bytes) throws IOException {
        sink.accept(fileName, ByteBuffer.wrap(bytes));
    }

    private void feeds(ArchiveFeeds feeds, List<LiveBlogSummary> liveBlogs, LiveBlogsByTerm byTerm) throws IOException {
        if (problems.hasErrors()) {
            return;
        }
        feed(ArchiveFeeds.ALL, feeds, null, liveBlogs);
        for (Entry entry : byTerm.of(Kind.TAG)) {
            List<LiveBlogSummary> withPosts = entry.liveBlogs().stream()
                    .filter(liveBlog -> entry.withPosts().contains(liveBlog.slug()))
                    .toList();
            feed(ArchiveFeeds.path(entry.term()), feeds, entry.term(), withPosts);
        }
    }

    private void feed(String path, ArchiveFeeds feeds, Term tag, List<LiveBlogSummary> liveBlogs) throws IOException {
        String inputs = ShortHash.of(key + "\n" + feeds.inputs(tag, liveBlogs));
        Feed feed = null;
        for (FeedFormat format : FeedFormat.values()) {
            String file = path + format.ending();
            MadePage kept = earlier.keepIfSame(file, () -> inputs);
            if (kept == null) {
                feed = feed == null ? feeds.of(tag, liveBlogs) : feed;
                if (feed == null) {
                    return;
                }
                put(file, feed.in(format));
                kept = new MadePage(inputs, Set.of());
            }
            made.put(file, kept);
        }
    }

    private void make(PlannedPage page, View data, PageMaker maker) throws IOException {
        String file = page.fileName();
        String inputs = ShortHash.of(key + "\n" + data);
        MadePage kept = earlier.keepIfSame(file, () -> inputs);
        if (kept != null) {
            made.put(file, kept);
            return;
        }
        UsedAssets assets = theme.newUse();
        ByteBuffer bytes = maker.make(page.template(), data, assets);
        if (bytes != null) {
            sink.accept(file, bytes);
            made.put(file, new MadePage(inputs, assets.names()));
        }
    }
}
