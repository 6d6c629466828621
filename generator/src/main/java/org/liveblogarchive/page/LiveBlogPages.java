package org.liveblogarchive.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.RelatedLink;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.Texts;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.view.ArchiveView;
import org.liveblogarchive.view.FeedPost;
import org.liveblogarchive.view.LiveBlogView;
import org.liveblogarchive.view.PostLinkView;
import org.liveblogarchive.view.PostView;

/** What the pages of a live blog have in common, made once for all that one context makes. */
public final class LiveBlogPages {
    /** Leads from the pages of a live blog to the archive's own folder. */
    public static final String ROOT = "../";

    private final LiveBlog liveBlog;
    private final Views views;
    private final LiveBlogViews blogViews;
    private final Texts texts;
    private final PageHeads heads;
    private final PageTexts pageTexts;
    private final ArchiveView archiveView;
    private final LiveBlogView liveBlogView;
    private final Map<Integer, PostView> kept = new HashMap<>();

    private LiveBlogPages(LiveBlogContext context) {
        this.liveBlog = context.liveBlog();
        this.views = new Views(context.messages(), ROOT, Views.search(context.archive()));
        this.blogViews = new LiveBlogViews(context, views);
        this.texts = context.texts();
        this.heads = new PageHeads(context, views);
        this.pageTexts = new PageTexts(context, heads);
        this.archiveView = views.archive(context.archive());
        this.liveBlogView = blogViews.liveBlog();
    }

    /** Returns what the pages of a context have in common. */
    public static LiveBlogPages of(LiveBlogContext context) {
        return context.shared(LiveBlogPages.class, LiveBlogPages::new);
    }

    /** Returns the view of the live blog, which is the same on all pages. */
    public LiveBlogView liveBlog() {
        return liveBlogView;
    }

    /** Returns the view of a post for feeds. */
    public FeedPost feedPost(int index) throws IOException {
        return new FeedPost(liveBlogView, post(index));
    }

    /** Returns the address on the web of the preview picture of a post; empty if there is none. */
    public String preview(Post post) {
        return heads.preview(post);
    }

    /** Returns the addresses of stories elsewhere. */
    public List<String> addresses(List<RelatedLink> links) {
        return blogViews.addresses(links);
    }

    /**
     * Returns the view of a post on a card.
     *
     * @param up leads from the card to the live blog's pages
     */
    public PostLinkView card(Post post, String up, String excerpt) {
        return blogViews.postLink(
                post, up + blogViews.address(post), DayStart.SHOWN, post.date().toLocalDate(), excerpt);
    }

    /** Returns the view of a post on a page of its own. */
    PostView post(int index) throws IOException {
        return post(index, texts.of(index).alone(), DayStart.HIDDEN);
    }

    /** Returns the views of posts on a page with others, the newest first. */
    List<PostView> posts(Range range) throws IOException {
        var posts = new ArrayList<PostView>(range.to() - range.from());
        var days = new DayStart.Days();
        for (int i = range.to() - 1; i >= range.from(); i--) {
            DayStart day = days.next(liveBlog.posts().get(i));
            posts.add(post(i, texts.of(i).inStream(), day));
        }
        return posts;
    }

    private PostView post(int index, String html, DayStart day) {
        return texts.areShort()
                ? kept.computeIfAbsent(
                        2 * index + (day == DayStart.SHOWN ? 1 : 0), any -> blogViews.post(index, html, day))
                : blogViews.post(index, html, day);
    }

    Views views() {
        return views;
    }

    LiveBlogViews blogViews() {
        return blogViews;
    }

    PageHeads heads() {
        return heads;
    }

    PageTexts texts() {
        return pageTexts;
    }

    ArchiveView archive() {
        return archiveView;
    }
}
