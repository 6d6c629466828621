package org.liveblogarchive.render;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.read.WebAddress;
import org.liveblogarchive.render.view.PostLinkView;
import org.liveblogarchive.render.view.TimeView;

/** Makes what depends on all the posts of a live blog, and stands on its index page alone therefore. */
final class LiveBlogOverview {
    private final LiveBlog liveBlog;
    private final LiveBlogViews blogViews;
    private final Views views;
    private final PostTexts texts;

    LiveBlogOverview(LiveBlog liveBlog, LiveBlogViews blogViews, Views views, PostTexts texts) {
        this.liveBlog = liveBlog;
        this.blogViews = blogViews;
        this.views = views;
        this.texts = texts;
    }

    String postCount() {
        return views.words().counted("posts", liveBlog.posts().size());
    }

    TimeView lastUpdate() {
        ZonedDateTime last = liveBlog.posts().stream()
                .map(Post::lastChange)
                .max(Comparator.comparing(ZonedDateTime::toInstant))
                .orElse(null);
        return views.time(last);
    }

    /** Returns the key events, the newest first: those on the page by their place in it, others by their own page. */
    List<PostLinkView> keyEvents(Range onPage) {
        var events = new ArrayList<PostLinkView>();
        for (int i = liveBlog.posts().size() - 1; i >= 0; i--) {
            Post post = liveBlog.posts().get(i);
            if (post.key()) {
                events.add(blogViews.postLink(post, link(post, i, onPage), ""));
            }
        }
        return events;
    }

    /** Returns the pinned post, or null. */
    PostLinkView pinned(Range onPage) throws IOException {
        for (int i = 0; i < liveBlog.posts().size(); i++) {
            Post post = liveBlog.posts().get(i);
            if (post.slug().equals(liveBlog.pinned())) {
                return blogViews.postLink(
                        post, link(post, i, onPage), texts.of(i).excerpt());
            }
        }
        return null;
    }

    private String link(Post post, int index, Range onPage) {
        boolean here = index >= onPage.from() && index < onPage.to();
        return here ? "#" + WebAddress.encodePath(post.slug()) : blogViews.address(post);
    }
}
