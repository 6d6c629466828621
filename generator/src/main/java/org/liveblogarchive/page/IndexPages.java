package org.liveblogarchive.page;

import java.io.IOException;
import java.util.List;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.TaxonomyTerm.Kind;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.LiveBlogFile.LiveBlogPage;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.output.Output.Served.Lifetime;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.plan.Pagination;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.view.LiveBlogIndexPage;
import org.liveblogarchive.view.PageView;
import org.liveblogarchive.view.View;

/** The index pages of live blogs: the newest posts, with all that depends on them. */
public final class IndexPages implements Output {
    private static final int FEW_UPDATES = 10;
    /** The number of hash digits that distinguish the states of a page. */
    private static final int DIGITS = 16;

    @Override
    public List<Served> served() {
        return List.of(
                Served.page(":folder", Lifetime.MINUTE),
                Served.page(":folder/", Lifetime.MINUTE),
                Served.page(":folder/" + LiveBlogPaths.INDEX, Lifetime.MINUTE));
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        return List.of(new IndexPage(contents.pagination()));
    }

    /**
     * The index page.
     *
     * @param pagination the pages of the live blog
     */
    private record IndexPage(Pagination pagination) implements LiveBlogPage {
        @Override
        public String path() {
            return LiveBlogPaths.INDEX;
        }

        @Override
        public Turn turn() {
            return new Turn(pagination.posts() - 1);
        }

        @Override
        public int completedBy() {
            return NEVER;
        }

        @Override
        public String template() {
            return "live-blog.ftlh";
        }

        @Override
        public View view(LiveBlogContext context) throws IOException {
            var pages = LiveBlogPages.of(context);
            Range posts = pagination.index();
            PageView page = pages.heads()
                    .ofIndex(
                            context.liveBlog().title(),
                            pages.texts().origins(posts),
                            pages.texts().of(updates(posts)));
            return shown(context, pagination).on(page, pages.archive());
        }

        /** Returns the posts of the structured data: those that are on no full page yet, which has its own, and some more. */
        private Range updates(Range shown) {
            int from = Math.min(pagination.page(pagination.fullPages()).to(), pagination.posts() - FEW_UPDATES);
            return new Range(Math.max(shown.from(), from), shown.to());
        }
    }

    /** Returns what the index of a live blog shows besides what all pages have. */
    public static LiveBlogIndexPage shown(LiveBlogContext context, Pagination pagination) throws IOException {
        var pages = LiveBlogPages.of(context);
        Range posts = pagination.index();
        var overview = new LiveBlogOverview(context, pagination);
        int keyEvents = overview.keyEventCount();
        var shown = new LiveBlogIndexPage(
                null,
                null,
                pages.liveBlog(),
                overview.postCount(),
                pagination.posts(),
                pagination.size(),
                pagination.pages(),
                Pagination.ofTitles(pagination.posts()).pages(),
                overview.lastUpdate(),
                overview.keyEvents(),
                keyEvents,
                keyEvents > KeyEventPages.ON_INDEX ? LiveBlogPaths.keyEvents(0) : "",
                overview.days(),
                overview.months(),
                overview.terms(Kind.TAG),
                overview.terms(Kind.AUTHOR),
                overview.allTerms(Kind.TAG),
                overview.allTerms(Kind.AUTHOR),
                overview.pinned(),
                pages.posts(posts),
                NumberedPages.pathOrNone(Math.min(1, pagination.olderThanIndex())),
                NumberedPages.pathOrNone(pagination.olderThanIndex()),
                overview.isUpcoming(),
                "");
        boolean isLive = context.liveBlog().status() == Status.LIVE;
        return isLive ? shown.with(ShortHash.of(shown).substring(0, DIGITS)) : shown;
    }
}
