package org.liveblogarchive.page;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.TaxonomyTerm.Kind;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.Texts;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.plan.Pagination;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.plan.PostsByTerm;
import org.liveblogarchive.view.DayView;
import org.liveblogarchive.view.MonthView;
import org.liveblogarchive.view.PostLinkView;
import org.liveblogarchive.view.TermView;
import org.liveblogarchive.view.TimeView;

/** Makes what depends on all the posts of a live blog, and is therefore shown on its index page only. */
final class LiveBlogOverview {
    private static final int MOST_DAYS = 31;

    private final LiveBlog liveBlog;
    private final Pagination pagination;
    private final Range onPage;
    private final PostsByTerm byTerm;
    private final LiveBlogViews blogViews;
    private final Views views;
    private final Texts texts;

    /** Makes the overview that stands on the index of a live blog. */
    LiveBlogOverview(LiveBlogContext context, Pagination pagination) {
        var pages = LiveBlogPages.of(context);
        this.liveBlog = context.liveBlog();
        this.pagination = pagination;
        this.onPage = pagination.index();
        this.byTerm = context.scope().terms();
        this.blogViews = pages.blogViews();
        this.views = pages.views();
        this.texts = context.texts();
    }

    String postCount() {
        return views.messages().counted("posts", liveBlog.posts().size());
    }

    /** Returns whether the event begins after the newest post. */
    boolean isUpcoming() {
        List<Post> posts = liveBlog.posts();
        return liveBlog.status() == Status.LIVE
                && liveBlog.start() != null
                && (posts.isEmpty()
                        || liveBlog.start().isAfter(posts.get(posts.size() - 1).date()));
    }

    TimeView lastUpdate() {
        return views.time(liveBlog.lastChange());
    }

    /** Returns how many key events there are. */
    int keyEventCount() {
        return (int) liveBlog.posts().stream().filter(Post::key).count();
    }

    /** Returns the newest key events, the newest first: by their places in the stream. */
    List<PostLinkView> keyEvents() {
        var events = new ArrayList<PostLinkView>();
        var days = new DayStart.Days();
        for (int i = liveBlog.posts().size() - 1; i >= 0 && events.size() < KeyEventPages.ON_INDEX; i--) {
            Post post = liveBlog.posts().get(i);
            if (post.key()) {
                events.add(blogViews.postLink(
                        post, link(post, i), days.next(post), post.date().toLocalDate(), ""));
            }
        }
        return events;
    }

    /** Returns the days, the newest first; none if all posts are of one day. */
    List<DayView> days() {
        List<Range> days = byDay();
        return days.size() == 1
                ? List.of()
                : Views.each(
                        days, posts -> day(posts, views.time(date(posts.from())).day()));
    }

    /** Returns the days by month, the newest first, if they are too many for one list; else none. */
    List<MonthView> months() {
        List<Range> days = byDay();
        if (days.size() <= MOST_DAYS) {
            return List.of();
        }
        Map<YearMonth, List<Range>> months = days.stream()
                .collect(Collectors.groupingBy(
                        posts -> YearMonth.from(date(posts.from())), LinkedHashMap::new, Collectors.toList()));
        return months.values().stream()
                .map(those -> new MonthView(
                        views.times().month(date(those.get(0).from())),
                        Views.each(those, posts -> day(posts, views.times().dayOfYear(date(posts.from()))))))
                .toList();
    }

    /** Returns the posts of each day, the newest day first. */
    private List<Range> byDay() {
        var days = new ArrayList<Range>();
        int to = liveBlog.posts().size();
        for (int i = to - 1; i >= 0; i--) {
            if (i == 0 || !date(i - 1).toLocalDate().equals(date(i).toLocalDate())) {
                days.add(new Range(i, to));
                to = i;
            }
        }
        return days;
    }

    private DayView day(Range posts, String title) {
        String date = date(posts.from()).toLocalDate().toString();
        String place = "#day--" + date;
        int newest = posts.to() - 1;
        String page = isOnPage(newest) ? "" : NumberedPages.pathOrNone(pagination.numberOf(newest));
        return new DayView(
                title, date, page + place, NumberedPages.pathOrNone(pagination.numberOf(posts.from())) + place);
    }

    private LocalDate newestDay() {
        return date(liveBlog.posts().size() - 1).toLocalDate();
    }

    private ZonedDateTime date(int index) {
        return liveBlog.posts().get(index).date();
    }

    /** Returns the tags or the authors of the most posts, those of the most posts first and others as in lists. */
    List<TermView> terms(Kind kind) {
        return byTerm.of(kind).stream()
                .sorted(Comparator.comparing(
                        (PostsByTerm.Entry entry) -> -entry.posts().size()))
                .limit(LiveBlogTermLists.ON_INDEX)
                .map(entry -> blogViews.term(entry, entry.posts().size()))
                .toList();
    }

    /** Returns the address of the list of all tags or all authors if there are more than are shown here, or empty. */
    String allTerms(Kind kind) {
        return byTerm.of(kind).size() > LiveBlogTermLists.ON_INDEX ? LiveBlogPaths.terms(kind) : "";
    }

    /** Returns the pinned post, or null. */
    PostLinkView pinned() throws IOException {
        for (int i = 0; i < liveBlog.posts().size(); i++) {
            Post post = liveBlog.posts().get(i);
            if (post.slug().equals(liveBlog.pinned())) {
                return blogViews.postLink(
                        post,
                        link(post, i),
                        DayStart.SHOWN,
                        newestDay(),
                        texts.of(i).excerpt());
            }
        }
        return null;
    }

    private String link(Post post, int index) {
        return isOnPage(index) ? LiveBlogViews.inPage(post) : blogViews.place(index);
    }

    private boolean isOnPage(int index) {
        return index >= onPage.from() && index < onPage.to();
    }
}
