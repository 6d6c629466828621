package org.liveblogarchive.plan;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Move;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.plan.PlannedDocument.EmbedData;
import org.liveblogarchive.plan.PlannedDocument.LiveBlogData;
import org.liveblogarchive.plan.PlannedDocument.PostsData;
import org.liveblogarchive.plan.PlannedDocument.Sitemap;
import org.liveblogarchive.plan.PlannedPage.EmbedCard;
import org.liveblogarchive.plan.PlannedPage.LiveBlogIndex;
import org.liveblogarchive.plan.PlannedPage.MovedPage;
import org.liveblogarchive.plan.PlannedPage.NumberedPage;
import org.liveblogarchive.plan.PlannedPage.PostPage;

/** Plans the files of a live blog: its pages, and what machines read. */
public final class LiveBlogPlan {
    private final LiveBlog liveBlog;
    private final Archive archive;
    private final int pageSize;
    private final boolean onTheWeb;
    private final boolean embeds;
    private final Feeds feeds;
    private final List<PlannedFile> files = new ArrayList<>();
    private int archivedFeeds;

    private LiveBlogPlan(LiveBlog liveBlog, Archive archive) {
        this.liveBlog = liveBlog;
        this.archive = archive;
        this.pageSize = archive.pageSize();
        this.onTheWeb = archive.baseUrl() != null;
        this.embeds = onTheWeb && archive.embeds();
        this.feeds = new Feeds(onTheWeb ? liveBlog.posts().size() : 0);
    }

    /**
     * Returns the files of a live blog. What needs absolute addresses is left out if the archive has none on the web.
     *
     * <p>They come in the order of the story, each numbered page after the pages of its posts, each document as soon as its
     * posts are there, and the index after all: so who makes them needs the texts of no more than two pages' and a feed's
     * posts at a time. Last are the pages of tags and authors, which need none, and the feeds of tags.
     */
    public static List<PlannedFile> of(LiveBlog liveBlog, Archive archive) {
        var plan = new LiveBlogPlan(liveBlog, archive);
        plan.addPages();
        return plan.files;
    }

    /** Returns the pages in the folder of a live blog that stand at addresses which it and its posts had before. */
    public static List<MovedPage> moved(LiveBlog liveBlog, List<Move> moves) {
        String folder = liveBlog.slug() + "/";
        return moves.stream()
                .filter(move -> move.from().startsWith(folder))
                .map(move -> new MovedPage(move.from().substring(folder.length()), move))
                .toList();
    }

    private void addPages() {
        int count = liveBlog.posts().size();
        var pagination = new Pagination(count, pageSize);
        int full = pagination.fullPages();
        for (int number = 1; number <= full; number++) {
            Range posts = pagination.page(number);
            addPostPages(posts);
            String newer = number == full ? PlannedPage.INDEX : NumberedPage.fileName(number + 1);
            files.add(new NumberedPage(number, posts, pageOrNone(number - 1), newer));
            files.add(new PostsData(number, posts, true));
            addArchivedFeeds(posts.to());
        }
        Range rest = new Range(full * pageSize, count);
        addPostPages(rest);
        int pages = full;
        if (rest.from() < count) {
            pages++;
            files.add(new PostsData(pages, rest, false));
        }
        addArchivedFeeds(count);
        files.addAll(feeds.current());
        files.add(new LiveBlogData(pages));
        files.add(new LiveBlogIndex(pagination.index(), pageOrNone(pagination.olderThanIndex())));
        addSitemaps(count);
        files.addAll(TermPages.of(liveBlog, archive));
    }

    private void addPostPages(Range posts) {
        int last = liveBlog.posts().size() - 1;
        for (int post = posts.from(); post < posts.to(); post++) {
            String slug = liveBlog.posts().get(post).slug();
            files.add(new PostPage(PostPage.fileName(slug), post, last));
            if (embeds) {
                files.add(new EmbedCard(slug, post));
                files.add(new EmbedData(slug, post));
            }
        }
    }

    private void addArchivedFeeds(int posts) {
        while (archivedFeeds < feeds.archived() && (archivedFeeds + 1) * Feeds.ARCHIVED <= posts) {
            archivedFeeds++;
            files.addAll(feeds.archived(archivedFeeds));
        }
    }

    private void addSitemaps(int count) {
        int last = Math.max(0, count - 1) / Sitemap.POSTS;
        for (int part = 0; onTheWeb && count > 0 && part <= last; part++) {
            var posts = new Range(part * Sitemap.POSTS, Math.min(count, (part + 1) * Sitemap.POSTS));
            files.add(new Sitemap(part + 1, posts, part == last));
        }
    }

    private static String pageOrNone(int number) {
        return number == 0 ? "" : NumberedPage.fileName(number);
    }
}
