package org.liveblogarchive.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.linkeddata.StructuredData;
import org.liveblogarchive.markdown.PostHtml;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.RelatedLink;
import org.liveblogarchive.model.Term.Kind;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.plan.PlannedPage.EmbedCard;
import org.liveblogarchive.plan.PlannedPage.LiveBlogIndex;
import org.liveblogarchive.plan.PlannedPage.MovedPage;
import org.liveblogarchive.plan.PlannedPage.NumberedPage;
import org.liveblogarchive.plan.PlannedPage.PostPage;
import org.liveblogarchive.plan.PlannedPage.TermPage;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.render.view.ArchiveView;
import org.liveblogarchive.render.view.EmbedPage;
import org.liveblogarchive.render.view.FeedPost;
import org.liveblogarchive.render.view.LiveBlogIndexPage;
import org.liveblogarchive.render.view.LiveBlogView;
import org.liveblogarchive.render.view.NumberedLiveBlogPage;
import org.liveblogarchive.render.view.PageView;
import org.liveblogarchive.render.view.PostLinkView;
import org.liveblogarchive.render.view.PostView;
import org.liveblogarchive.render.view.SinglePostPage;
import org.liveblogarchive.render.view.View;

/** Makes what the templates of a live blog's pages are given. */
final class PageData {
    /** Leads from the pages of a live blog to the archive's own folder. */
    static final String ROOT = "../";

    private final LiveBlog liveBlog;
    private final Archive archive;
    private final WebAddresses addresses;
    private final Views views;
    private final LiveBlogViews blogViews;
    private final Texts texts;
    private final PageHeads heads;
    private final PageTexts pageTexts;
    private final ArchiveView archiveView;
    private final LiveBlogView liveBlogView;
    private final Map<Integer, PostView> kept = new HashMap<>();

    /** Makes the data of a live blog's pages, and notes in {@code problems} what is wrong with its links. */
    PageData(Archive archive, ReadLiveBlog read, Views views, Texts texts, StructuredData data, Problems problems) {
        this.liveBlog = read.liveBlog();
        this.archive = archive;
        this.views = views;
        this.addresses = new WebAddresses(archive, liveBlog);
        this.blogViews = new LiveBlogViews(read, views, addresses, problems);
        this.texts = texts;
        this.heads = new PageHeads(archive, liveBlog, addresses, views, data);
        this.pageTexts = new PageTexts(read, texts, heads, addresses);
        this.archiveView = views.archive(archive);
        this.liveBlogView = blogViews.liveBlog();
    }

    /** Returns what is the same on all pages. */
    LiveBlogView liveBlog() {
        return liveBlogView;
    }

    /** Returns the data of a page. */
    View of(PlannedPage page) throws IOException {
        if (page instanceof PostPage post) {
            return postPage(post);
        }
        if (page instanceof NumberedPage numbered) {
            return numberedPage(numbered);
        }
        if (page instanceof LiveBlogIndex index) {
            return indexPage(index);
        }
        if (page instanceof TermPage term) {
            return new TermPageData(archiveView, liveBlogView, liveBlog, views, blogViews, heads).of(term);
        }
        if (page instanceof EmbedCard card) {
            return embedCard(card);
        }
        if (page instanceof MovedPage moved) {
            return MovedPages.of(moved.move(), archive, views.words());
        }
        throw new IllegalArgumentException("not a page of a live blog: " + page);
    }

    private SinglePostPage postPage(PostPage page) throws IOException {
        PostHtml text = texts.of(page.post());
        PageView head = heads.ofPost(pageTexts.of(page.post()), text.excerpt(), page, text.mediaOrigins());
        Post earlier = page.post() == 0 ? null : liveBlog.posts().get(page.post() - 1);
        Post later = page.post() == page.last() ? null : liveBlog.posts().get(page.post() + 1);
        return new SinglePostPage(
                head,
                archiveView,
                liveBlogView,
                post(page.post(), text.alone(), DayStart.HIDDEN),
                earlier == null ? null : link(earlier, DayStart.HIDDEN),
                later == null ? null : link(later, DayStart.HIDDEN));
    }

    /** Returns what the template is given that makes a post for feeds. */
    FeedPost feedPost(int index) throws IOException {
        return new FeedPost(liveBlogView, post(index, texts.of(index).alone(), DayStart.HIDDEN));
    }

    /** Returns the address on the web of the picture that stands for a page; empty if there is none. */
    String preview(PlannedPage page) {
        return heads.preview(page);
    }

    Words words() {
        return views.words();
    }

    /** Returns the addresses of stories elsewhere. */
    List<String> addresses(List<RelatedLink> links) {
        return blogViews.addresses(links);
    }

    private EmbedPage embedCard(EmbedCard card) throws IOException {
        Post post = liveBlog.posts().get(card.post());
        String link = "../" + blogViews.address(post);
        var above = new Views(views.words(), "../" + ROOT);
        PageView head = above.head("embed", post.title(), "", addresses.of(PostPage.fileName(post.slug())), List.of());
        return new EmbedPage(
                head,
                above.archive(archive),
                liveBlogView,
                blogViews.postLink(
                        post, link, DayStart.SHOWN, texts.of(card.post()).excerpt()));
    }

    private PostLinkView link(Post post, DayStart day) {
        return blogViews.postLink(post, blogViews.address(post), day, "");
    }

    private NumberedLiveBlogPage numberedPage(NumberedPage page) throws IOException {
        String title = views.words().filled("pageTitle", liveBlog.title(), Integer.toString(page.number()));
        return new NumberedLiveBlogPage(
                heads.ofPosts("page", title, page, pageTexts.origins(page.posts()), pageTexts.of(page.posts())),
                archiveView,
                liveBlogView,
                page.number(),
                posts(page.posts()),
                page.older(),
                page.newer());
    }

    private LiveBlogIndexPage indexPage(LiveBlogIndex page) throws IOException {
        var overview = new LiveBlogOverview(liveBlog, archive.pageSize(), page.posts(), blogViews, views, texts);
        return new LiveBlogIndexPage(
                heads.ofPosts(
                        "live-blog",
                        liveBlog.title(),
                        page,
                        pageTexts.origins(page.posts()),
                        pageTexts.of(page.posts())),
                archiveView,
                liveBlogView,
                overview.postCount(),
                overview.lastUpdate(),
                overview.keyEvents(),
                overview.days(),
                overview.terms(Kind.TAG),
                overview.terms(Kind.AUTHOR),
                overview.pinned(),
                posts(page.posts()),
                page.older());
    }

    private PostView post(int index, String html, DayStart day) {
        return texts.areShort()
                ? kept.computeIfAbsent(
                        2 * index + (day == DayStart.SHOWN ? 1 : 0), any -> blogViews.post(index, html, day))
                : blogViews.post(index, html, day);
    }

    /** Returns posts newest first. */
    private List<PostView> posts(Range range) throws IOException {
        var posts = new ArrayList<PostView>(range.to() - range.from());
        var days = new DayStart.Days();
        for (int i = range.to() - 1; i >= range.from(); i--) {
            DayStart day = days.next(liveBlog.posts().get(i));
            posts.add(post(i, texts.of(i).inStream(), day));
        }
        return posts;
    }
}
