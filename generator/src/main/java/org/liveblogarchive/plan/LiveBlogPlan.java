package org.liveblogarchive.plan;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.plan.PlannedPage.LiveBlogIndex;
import org.liveblogarchive.plan.PlannedPage.NumberedPage;
import org.liveblogarchive.plan.PlannedPage.PostPage;

/** Plans the pages of a live blog. */
public final class LiveBlogPlan {
    private LiveBlogPlan() {}

    /**
     * Returns the pages of a live blog.
     *
     * <p>They come in the order of the story, each numbered page after the pages of its posts and the index after all: so
     * who makes them needs the texts of no more than two pages' posts at a time. Last are the pages of tags and authors,
     * which need none.
     */
    public static List<PlannedPage> of(LiveBlog liveBlog, int pageSize) {
        int count = liveBlog.posts().size();
        var pagination = new Pagination(count, pageSize);
        int full = pagination.fullPages();
        var pages = new ArrayList<PlannedPage>(count + full + 1);
        for (int number = 1; number <= full; number++) {
            Range posts = pagination.page(number);
            addPostPages(posts, liveBlog, pages);
            String newer = number == full ? PlannedPage.INDEX : NumberedPage.fileName(number + 1);
            pages.add(new NumberedPage(number, posts, pageOrNone(number - 1), newer));
        }
        addPostPages(new Range(full * pageSize, count), liveBlog, pages);
        pages.add(new LiveBlogIndex(pagination.index(), pageOrNone(pagination.olderThanIndex())));
        pages.addAll(TermPages.of(liveBlog, pageSize));
        return pages;
    }

    private static void addPostPages(Range posts, LiveBlog liveBlog, List<PlannedPage> pages) {
        int last = liveBlog.posts().size() - 1;
        for (int post = posts.from(); post < posts.to(); post++) {
            String slug = liveBlog.posts().get(post).slug();
            pages.add(new PostPage(PostPage.fileName(slug), post, last));
        }
    }

    private static String pageOrNone(int number) {
        return number == 0 ? "" : NumberedPage.fileName(number);
    }
}
