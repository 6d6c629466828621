package org.liveblogarchive.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.Term;
import org.liveblogarchive.model.Term.Kind;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.plan.PlannedPage.TermPage;
import org.liveblogarchive.read.WebAddress;
import org.liveblogarchive.render.LiveBlogsByTerm.Entry;
import org.liveblogarchive.render.view.ArchiveTermPage;
import org.liveblogarchive.render.view.ArchiveTermsPage;
import org.liveblogarchive.render.view.AuthorView;
import org.liveblogarchive.render.view.CardView;
import org.liveblogarchive.render.view.FeedView;
import org.liveblogarchive.render.view.HomePage;
import org.liveblogarchive.render.view.NotFoundPage;
import org.liveblogarchive.render.view.PageView;
import org.liveblogarchive.render.view.TermView;
import org.liveblogarchive.render.view.TimeView;
import org.liveblogarchive.render.view.YearView;

/** Makes what the templates of the archive's own pages are given. */
final class ArchivePages {
    private final Archive archive;
    private final Map<String, Author> authors;
    private final List<LiveBlogSummary> liveBlogs;
    private final LiveBlogsByTerm byTerm;
    private final Views views;
    private final String root;

    /** Makes the data of pages in the folder from which {@code root} leads to the archive's own. */
    ArchivePages(
            Archive archive,
            Map<String, Author> authors,
            List<LiveBlogSummary> liveBlogs,
            LiveBlogsByTerm byTerm,
            Words words,
            String root) {
        this.archive = archive;
        this.authors = authors;
        this.liveBlogs = liveBlogs;
        this.byTerm = byTerm;
        this.views = new Views(words, root);
        this.root = root;
    }

    HomePage home() {
        var head = head("home", archive.title(), archive.description(), "", null);
        Map<String, List<CardView>> years = new LinkedHashMap<>();
        for (LiveBlogSummary liveBlog : liveBlogs) {
            String year = liveBlog.last() == null
                    ? ""
                    : Integer.toString(liveBlog.last().getYear());
            years.computeIfAbsent(year, any -> new ArrayList<>()).add(card(liveBlog));
        }
        List<YearView> byYear = years.entrySet().stream()
                .map(year -> new YearView(year.getKey(), year.getValue()))
                .toList();
        return new HomePage(head, views.archive(archive), byYear, tags(), all(Kind.TAG), all(Kind.AUTHOR));
    }

    NotFoundPage notFound() {
        String base = archive.baseUrl() == null ? "" : archive.baseUrl().getRawPath();
        var head = views.notFound(views.words().word("notFoundTitle"), base);
        return new NotFoundPage(head, views.archive(archive));
    }

    ArchiveTermsPage terms(Kind kind) {
        String title = views.words().word(kind == Kind.TAG ? "topics" : "authors");
        var head = head(kind.folder(), title, "", new PlannedPage.ArchiveTerms(kind).fileName(), null);
        List<TermView> terms = Views.each(byTerm.of(kind), entry -> views.term(entry.term()));
        return new ArchiveTermsPage(head, views.archive(archive), terms);
    }

    ArchiveTermPage term(Entry entry) {
        Term term = entry.term();
        boolean tag = term.kind() == Kind.TAG;
        String title = views.words().filled(tag ? "liveBlogsOn" : "liveBlogsBy", term.name());
        Term followed = tag && !entry.withPosts().isEmpty() ? term : null;
        var head = head(
                tag ? "archive-tag" : "archive-author",
                title,
                "",
                new PlannedPage.ArchiveTermPage(term).fileName(),
                followed);
        TermView shown = views.term(term);
        List<CardView> cards = Views.each(
                entry.liveBlogs(),
                blog -> card(
                        blog, null, "", entry.withPosts().contains(blog.slug()) ? TermPage.fileName(term, 0) : ""));
        AuthorView author = tag ? null : author(term, shown.link());
        return new ArchiveTermPage(head, views.archive(archive), shown, author, cards, PlannedPage.INDEX);
    }

    /** Returns the head of a page, with the feed of all posts and that of a tag if there is one. */
    private PageView head(String kind, String title, String description, String path, Term tag) {
        if (archive.baseUrl() == null) {
            return views.head(kind, title, description, "", List.of());
        }
        var feeds = new ArrayList<FeedView>();
        if (tag != null) {
            feeds.addAll(Views.feeds(title, root + WebAddress.encodePath(ArchiveFeeds.path(tag))));
        }
        if (hasPosts()) {
            feeds.addAll(Views.feeds(archive.title(), root + ArchiveFeeds.ALL));
        }
        String url = archive.baseUrl().resolve(WebAddress.encodePath(path)).toString();
        return views.head(kind, title, description, url, feeds);
    }

    /** Returns whether there is a feed of all posts. */
    boolean hasPosts() {
        return liveBlogs.stream().anyMatch(liveBlog -> liveBlog.postCount() > 0);
    }

    private AuthorView author(Term term, String page) {
        Author undeclared = new Author("", term.slug(), term.name(), "", "", null);
        return views.author(authors.getOrDefault(term.slug(), undeclared), page);
    }

    /** Returns the tags of live blogs themselves, as many posts have tags of their own. */
    private List<TermView> tags() {
        Map<String, Term> tags = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (LiveBlogSummary liveBlog : liveBlogs) {
            for (Term tag : liveBlog.tags()) {
                tags.putIfAbsent(tag.slug(), tag);
                counts.merge(tag.slug(), 1, Integer::sum);
            }
        }
        return tags.values().stream()
                .sorted(Comparator.comparing((Term tag) -> -counts.get(tag.slug()))
                        .thenComparing(Term::slug))
                .map(views::term)
                .toList();
    }

    /** Returns the path of the list of all terms of a kind, or empty if there are none. */
    private String all(Kind kind) {
        return byTerm.of(kind).isEmpty() ? "" : new PlannedPage.ArchiveTerms(kind).fileName();
    }

    /** Makes the card of the home, which changes with each post. */
    private CardView card(LiveBlogSummary summary) {
        TimeView start = views.time(summary.first());
        TimeView end = views.time(summary.last());
        boolean oneDay = start != null && end != null && start.date().equals(end.date());
        String posts = views.words().counted("posts", summary.postCount());
        return card(summary, oneDay ? null : end, posts, "");
    }

    /** Makes a card; how long the event took and how many posts it has is told on the home alone. */
    private CardView card(LiveBlogSummary summary, TimeView end, String postCount, String posts) {
        String folder = root + WebAddress.encodePath(summary.slug()) + "/";
        return new CardView(
                folder + PlannedPage.INDEX,
                summary.title(),
                summary.standfirst(),
                summary.status() == Status.LIVE,
                views.status(summary.status()),
                views.time(summary.first()),
                end,
                postCount,
                Views.each(summary.tags(), views::term),
                posts.isEmpty() ? "" : folder + WebAddress.encodePath(posts),
                summary.location(),
                views.picture(summary.picture(), folder),
                views.languageIfOther(summary.language()),
                views.directionIfOther(summary.language()));
    }
}
