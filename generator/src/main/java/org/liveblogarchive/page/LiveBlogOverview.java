package org.liveblogarchive.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.TaxonomyTerm.Kind;
import org.liveblogarchive.output.Texts;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.plan.Pagination;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.view.LinkView;
import org.liveblogarchive.view.PostLinkView;
import org.liveblogarchive.view.TermView;
import org.liveblogarchive.view.TimeView;

/** Makes what depends on all the posts of a live blog, and is therefore shown on its index page only. */
final class LiveBlogOverview {
    private static final int MOST_TERMS = 30;

    private final LiveBlog liveBlog;
    private final Pagination pagination;
    private final Range onPage;
    private final LiveBlogViews blogViews;
    private final Views views;
    private final Texts texts;

    /** Makes the overview that stands on the index of a live blog. */
    LiveBlogOverview(LiveBlog liveBlog, Pagination pagination, LiveBlogViews blogViews, Views views, Texts texts) {
        this.liveBlog = liveBlog;
        this.pagination = pagination;
        this.onPage = pagination.index();
        this.blogViews = blogViews;
        this.views = views;
        this.texts = texts;
    }

    String postCount() {
        return views.messages().counted("posts", liveBlog.posts().size());
    }

    TimeView lastUpdate() {
        return views.time(liveBlog.lastChange());
    }

    /** Returns the key events, the newest first: those on the page by their place in it, others by their own page. */
    List<PostLinkView> keyEvents() {
        var events = new ArrayList<PostLinkView>();
        var days = new DayStart.Days();
        for (int i = liveBlog.posts().size() - 1; i >= 0; i--) {
            Post post = liveBlog.posts().get(i);
            if (post.key()) {
                events.add(blogViews.postLink(post, link(post, i), days.next(post), ""));
            }
        }
        return events;
    }

    /** Returns the days with the places of their newest posts, the newest first; none if all posts are of one day. */
    List<LinkView> days() {
        var days = new ArrayList<LinkView>();
        LocalDate above = null;
        for (int i = liveBlog.posts().size() - 1; i >= 0; i--) {
            Post post = liveBlog.posts().get(i);
            LocalDate day = post.date().toLocalDate();
            if (!day.equals(above)) {
                String page = isOnPage(i) ? "" : LiveBlogPaths.page(i / pagination.size() + 1);
                days.add(new LinkView(views.time(post.date()).day(), page + "#day--" + day, ""));
            }
            above = day;
        }
        return days.size() == 1 ? List.of() : days;
    }

    /** Returns the tags or the authors of the posts, those of the most posts first. */
    List<TermView> terms(Kind kind) {
        Map<String, TaxonomyTerm> terms = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Post post : liveBlog.posts()) {
            var counted = new HashSet<String>();
            for (TaxonomyTerm term : post.terms()) {
                if (term.kind() == kind && counted.add(term.slug())) {
                    terms.putIfAbsent(term.slug(), term);
                    counts.merge(term.slug(), 1, Integer::sum);
                }
            }
        }
        return terms.values().stream()
                .sorted(Comparator.comparing((TaxonomyTerm term) -> -counts.get(term.slug()))
                        .thenComparing(TaxonomyTerm::slug))
                .limit(MOST_TERMS)
                .map(term -> blogViews.term(term, counts.get(term.slug())))
                .toList();
    }

    /** Returns the pinned post, or null. */
    PostLinkView pinned() throws IOException {
        for (int i = 0; i < liveBlog.posts().size(); i++) {
            Post post = liveBlog.posts().get(i);
            if (post.slug().equals(liveBlog.pinned())) {
                return blogViews.postLink(
                        post, link(post, i), DayStart.SHOWN, texts.of(i).excerpt());
            }
        }
        return null;
    }

    private String link(Post post, int index) {
        return isOnPage(index) ? "#" + WebAddress.encodePath(post.slug()) : blogViews.address(post);
    }

    private boolean isOnPage(int index) {
        return index >= onPage.from() && index < onPage.to();
    }
}
