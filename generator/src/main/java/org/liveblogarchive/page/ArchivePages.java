package org.liveblogarchive.page;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.LiveBlogSummary.OnlyPost;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.Output.Coverage;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.plan.LiveBlogsByTerm.Entry;
import org.liveblogarchive.plan.LiveBlogsByTerm.Use;
import org.liveblogarchive.plan.LiveBlogsByYear.InMonth;
import org.liveblogarchive.plan.LiveBlogsByYear.InYear;
import org.liveblogarchive.view.AlternateView;
import org.liveblogarchive.view.ArchiveView;
import org.liveblogarchive.view.CardView;
import org.liveblogarchive.view.ListedLiveBlogView;
import org.liveblogarchive.view.ListedTermView;
import org.liveblogarchive.view.PageView;
import org.liveblogarchive.view.TermView;
import org.liveblogarchive.view.TimeView;
import org.liveblogarchive.view.YearView;

/** What the archive's own pages in one folder have in common. */
final class ArchivePages {
    /** Pages in different folders lead to the archive's own in different ways. */
    private static final class ByRoot {
        private final Map<String, ArchivePages> pages = new HashMap<>();
    }

    private final ArchiveContext context;
    private final Archive archive;
    private final String root;
    private final Views views;
    private final ArchiveView archiveView;

    private ArchivePages(ArchiveContext context, String root) {
        this.context = context;
        this.archive = context.archive();
        this.root = root;
        this.views = new Views(context.messages(), root, Views.search(context.archive()));
        this.archiveView = views.archive(archive);
    }

    /** Returns what the pages have in common in the folder from which {@code root} leads to the archive's own. */
    static ArchivePages of(ArchiveContext context, String root) {
        return context.shared(ByRoot.class, any -> new ByRoot())
                .pages
                .computeIfAbsent(root, any -> new ArchivePages(context, root));
    }

    Views views() {
        return views;
    }

    ArchiveView archive() {
        return archiveView;
    }

    /**
     * Returns the head of a page.
     *
     * @param path the path of the page in the archive; that of the home is empty
     * @param followed the tag or author whose posts the page lists, or null
     */
    PageView head(String kind, String title, String description, String path, Entry followed) {
        if (archive.baseUrl() == null) {
            return views.head(kind, title, description, "", List.of());
        }
        var alternates = new ArrayList<AlternateView>();
        if (followed != null) {
            alternates.addAll(alternates(title, Coverage.of(archive, followed.withPosts(), followed.term())));
        }
        alternates.addAll(alternates(
                archive.title(), Coverage.of(archive, context.contents().liveBlogs(), null)));
        String url = archive.baseUrl().resolve(WebAddress.encodePath(path)).toString();
        return views.head(kind, title, description, url, alternates);
    }

    private List<AlternateView> alternates(String title, Coverage coverage) {
        return views.alternates(title, root, context.alternates(coverage));
    }

    /**
     * Returns the card of a live blog on the home, with how long the event took and how many posts it has.
     *
     * @param end its last day; null if it has only one
     */
    CardView card(LiveBlogSummary summary, TimeView end) {
        String posts = views.messages().counted("posts", summary.postCount());
        return card(summary, end, posts, "", "");
    }

    /**
     * Returns the card of a live blog on a page of a term that it has. A link to its posts that have the term is added once: to
     * the only one if that is why the live blog is listed, else to all.
     */
    CardView card(Use use, TaxonomyTerm term) {
        OnlyPost only = use.whole() ? null : use.only();
        if (only != null) {
            return card(use.liveBlog(), null, "", LiveBlogPaths.post(only.slug()), only.title());
        }
        return card(use.liveBlog(), null, "", use.posts() > 1 ? LiveBlogPaths.term(term, 0) : "", "");
    }

    private CardView card(LiveBlogSummary summary, TimeView end, String postCount, String posts, String onlyPost) {
        String folder = folder(summary);
        return new CardView(
                folder + ArchivePaths.INDEX,
                summary.title(),
                summary.standfirst(),
                summary.status() == Status.LIVE,
                views.status(summary.status()),
                views.time(summary.first()),
                end,
                postCount,
                Views.each(summary.tags(), views::term),
                posts.isEmpty() ? "" : folder + WebAddress.encodePath(posts),
                onlyPost,
                summary.location(),
                views.picture(summary.picture(), folder),
                views.languageIfOther(summary.language()),
                views.directionIfOther(summary.language()));
    }

    /** Returns a live blog as lists of years have it: with nothing that a new post changes. */
    ListedLiveBlogView listed(LiveBlogSummary summary) {
        return new ListedLiveBlogView(
                folder(summary) + ArchivePaths.INDEX,
                summary.title(),
                summary.location(),
                views.languageIfOther(summary.language()),
                views.directionIfOther(summary.language()));
    }

    /** Returns a tag or an author with how many live blogs have it. */
    TermView term(Entry entry) {
        TaxonomyTerm term = entry.term();
        String link = entry.hasPage() ? root + WebAddress.encodePath(ArchivePaths.term(term, 0)) : views.listed(term);
        return new TermView(term.name(), term.slug(), link, entry.size());
    }

    /** Returns a tag or an author as the list of its letter has it. */
    ListedTermView listed(Entry entry) {
        if (entry.hasPage()) {
            return listed(entry, term(entry).link(), "", null);
        }
        Use use = entry.first();
        LiveBlogSummary liveBlog = use.liveBlog();
        OnlyPost only = use.only();
        return only == null
                ? listed(entry, folder(liveBlog) + ArchivePaths.INDEX, liveBlog.title(), liveBlog.language())
                : listed(
                        entry,
                        folder(liveBlog) + WebAddress.encodePath(LiveBlogPaths.post(only.slug())),
                        only.title(),
                        only.language());
    }

    private ListedTermView listed(Entry entry, String link, String only, Locale language) {
        TaxonomyTerm term = entry.term();
        return new ListedTermView(
                ArchivePaths.id(term),
                term.name(),
                term.slug(),
                link,
                entry.size(),
                only,
                views.languageIfOther(language),
                views.directionIfOther(language));
    }

    /** Returns the address of the folder of a live blog. */
    private String folder(LiveBlogSummary summary) {
        return root + WebAddress.encodePath(summary.slug()) + "/";
    }

    /** Returns a year with the address of its page. */
    YearView year(InYear year) {
        ZonedDateTime any = year.months().get(0).liveBlogs().get(0).first();
        return new YearView(views.times().year(any), root + ArchivePaths.year(year.year()), year.count());
    }

    /** Returns a month with the address of its page. */
    YearView month(InMonth month) {
        ZonedDateTime any = month.liveBlogs().get(0).first();
        return new YearView(
                views.times().month(any),
                root + ArchivePaths.month(month.month()),
                month.liveBlogs().size());
    }
}
