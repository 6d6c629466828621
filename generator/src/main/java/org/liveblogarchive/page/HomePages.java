package org.liveblogarchive.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.TaxonomyTerm.Kind;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.output.Output.Served.Lifetime;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.plan.LiveBlogsByTerm.Entry;
import org.liveblogarchive.plan.LiveBlogsOnHome;
import org.liveblogarchive.view.CardView;
import org.liveblogarchive.view.HomePage;
import org.liveblogarchive.view.NotFoundPage;
import org.liveblogarchive.view.TermView;
import org.liveblogarchive.view.TimeView;
import org.liveblogarchive.view.YearView;

/** The archive's home, with what is live, what is newest and the ways to all else, and what hosts show for an address that does not exist. */
public final class HomePages implements Output {
    @Override
    public List<Served> served() {
        return List.of(
                Served.page("", Lifetime.MINUTE),
                Served.page(ArchivePaths.INDEX, Lifetime.MINUTE),
                Served.page(Served.ALL, Lifetime.DAY));
    }

    @Override
    public List<ArchiveFile> ofArchive(ArchiveContents contents) {
        return List.of(new Home(), new NotFound());
    }

    /** The home. */
    private record Home() implements ArchiveFile {
        private static final int MOST_TAGS = 40;

        @Override
        public String path() {
            return ArchivePaths.INDEX;
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            var pages = ArchivePages.of(context, "");
            Archive archive = context.archive();
            var shown = LiveBlogsOnHome.of(context.contents().liveBlogs());
            List<YearView> years = new ArrayList<>(context.contents().byYear().years().stream()
                    .map(pages::year)
                    .toList());
            Collections.reverse(years);
            var home = new HomePage(
                    pages.head("home", archive.title(), archive.description(), "", null),
                    pages.archive(),
                    Views.each(shown.live(), liveBlog -> card(liveBlog, pages)),
                    Views.each(shown.newest(), liveBlog -> card(liveBlog, pages)),
                    years,
                    tags(context, pages),
                    all(Kind.TAG, context),
                    all(Kind.AUTHOR, context));
            return context.maker().page("home.ftlh", home);
        }

        private static CardView card(LiveBlogSummary summary, ArchivePages pages) {
            Views views = pages.views();
            TimeView start = views.time(summary.first());
            TimeView end = views.time(summary.last());
            boolean oneDay = start != null && end != null && start.date().equals(end.date());
            return pages.card(summary, oneDay ? null : end);
        }

        /** Returns the most used tags of live blogs themselves, as many posts have tags of their own. */
        private static List<TermView> tags(ArchiveContext context, ArchivePages pages) {
            return context.contents().byTerm().of(Kind.TAG).stream()
                    .filter(entry -> entry.whole() > 0)
                    .sorted(Comparator.comparing((Entry entry) -> -entry.whole()))
                    .limit(MOST_TAGS)
                    .map(pages::term)
                    .toList();
        }

        /** Returns the path of the list of all terms of a kind, or empty if there are none. */
        private static String all(Kind kind, ArchiveContext context) {
            return context.contents().byTerm().of(kind).isEmpty() ? "" : ArchivePaths.terms(kind);
        }
    }

    /** What hosts show for an address that does not exist. */
    private record NotFound() implements ArchiveFile {
        @Override
        public String path() {
            return ArchivePaths.NOT_FOUND;
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            var pages = ArchivePages.of(context, "");
            Archive archive = context.archive();
            String base = archive.baseUrl() == null ? "" : archive.baseUrl().getRawPath();
            String title = context.messages().text("notFoundTitle");
            return context.maker()
                    .page("404.ftlh", new NotFoundPage(pages.views().notFound(title, base), pages.archive()));
        }
    }
}
