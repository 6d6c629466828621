package org.liveblogarchive.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.markdown.PostHtml;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.Term;
import org.liveblogarchive.model.Term.Kind;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.plan.PlannedPage.LiveBlogIndex;
import org.liveblogarchive.plan.PlannedPage.NumberedPage;
import org.liveblogarchive.plan.PlannedPage.PostPage;
import org.liveblogarchive.plan.PlannedPage.TermPage;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.read.WebAddress;
import org.liveblogarchive.render.view.ArchiveView;
import org.liveblogarchive.render.view.LiveBlogIndexPage;
import org.liveblogarchive.render.view.LiveBlogTermPage;
import org.liveblogarchive.render.view.LiveBlogView;
import org.liveblogarchive.render.view.NumberedLiveBlogPage;
import org.liveblogarchive.render.view.PageView;
import org.liveblogarchive.render.view.PostLinkView;
import org.liveblogarchive.render.view.PostView;
import org.liveblogarchive.render.view.SinglePostPage;
import org.liveblogarchive.render.view.View;

/** Makes what the templates of a live blog's pages are given. */
final class PageData {
    private static final String ROOT = "../";

    private final LiveBlog liveBlog;
    private final int pageSize;
    private final Views views;
    private final LiveBlogViews blogViews;
    private final PostTexts texts;
    private final ArchiveView archiveView;
    private final LiveBlogView liveBlogView;

    /** Makes the data of a live blog's pages, and notes in {@code problems} what is wrong with its links. */
    PageData(Archive archive, ReadLiveBlog read, Words words, PostTexts texts, Problems problems) {
        this.liveBlog = read.liveBlog();
        this.pageSize = archive.pageSize();
        this.views = new Views(words, ROOT);
        this.blogViews = new LiveBlogViews(read, views, problems);
        this.texts = texts;
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
            return termPage(term);
        }
        throw new IllegalArgumentException("not a page of a live blog: " + page);
    }

    private SinglePostPage postPage(PostPage page) throws IOException {
        Post post = liveBlog.posts().get(page.post());
        PostHtml text = texts.of(page.post());
        PageView head = views.page("post", post.title(), text.excerpt(), "", List.copyOf(text.mediaOrigins()));
        Post earlier = page.post() == 0 ? null : liveBlog.posts().get(page.post() - 1);
        Post later = page.post() == page.last() ? null : liveBlog.posts().get(page.post() + 1);
        return new SinglePostPage(
                head,
                archiveView,
                liveBlogView,
                blogViews.post(page.post(), text.alone(), DayStart.HIDDEN),
                earlier == null ? null : link(earlier, DayStart.HIDDEN),
                later == null ? null : link(later, DayStart.HIDDEN));
    }

    private PostLinkView link(Post post, DayStart day) {
        return blogViews.postLink(post, blogViews.address(post), day, "");
    }

    private NumberedLiveBlogPage numberedPage(NumberedPage page) throws IOException {
        String title = views.words().filled("pageTitle", liveBlog.title(), Integer.toString(page.number()));
        return new NumberedLiveBlogPage(
                head("page", title, page.posts()),
                archiveView,
                liveBlogView,
                page.number(),
                posts(page.posts()),
                page.older(),
                page.newer());
    }

    private LiveBlogIndexPage indexPage(LiveBlogIndex page) throws IOException {
        var overview = new LiveBlogOverview(liveBlog, pageSize, page.posts(), blogViews, views, texts);
        return new LiveBlogIndexPage(
                head("live-blog", liveBlog.title(), page.posts()),
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

    private LiveBlogTermPage termPage(TermPage page) {
        Term term = page.term();
        boolean tag = term.kind() == Kind.TAG;
        String title = views.words().filled(tag ? "topicTitle" : "authorTitle", term.name());
        String numbered =
                page.number() == 0 ? title : views.words().filled("pageTitle", title, Integer.toString(page.number()));
        PageView head =
                views.page(tag ? "tag" : "author", numbered + " – " + liveBlog.title(), description(), "", List.of());
        var days = new DayStart.Days();
        var posts = new ArrayList<PostLinkView>();
        for (int i = page.posts().size() - 1; i >= 0; i--) {
            Post post = liveBlog.posts().get(page.posts().get(i));
            posts.add(link(post, days.next(post)));
        }
        Author author =
                tag ? null : author(term, liveBlog.posts().get(page.posts().get(0)));
        return new LiveBlogTermPage(
                head,
                archiveView,
                liveBlogView,
                blogViews.term(term, 0),
                tag ? null : blogViews.author(author),
                page.number() == 0 ? views.words().counted("posts", page.count()) : "",
                page.number(),
                posts,
                WebAddress.encodePath(page.older()),
                WebAddress.encodePath(page.newer()),
                views.term(term).link());
    }

    static Author author(Term term, Post post) {
        return post.authors().stream()
                .filter(author -> author.slug().equals(term.slug()))
                .findFirst()
                .orElseThrow();
    }

    private PageView head(String kind, String title, Range posts) throws IOException {
        var origins = new TreeSet<String>();
        for (int post = posts.from(); post < posts.to(); post++) {
            origins.addAll(texts.of(post).mediaOrigins());
        }
        return views.page(kind, title, description(), "", List.copyOf(origins));
    }

    private String description() {
        return liveBlog.standfirst().isEmpty() ? String.join(" ", liveBlog.summary()) : liveBlog.standfirst();
    }

    /** Returns posts newest first. */
    private List<PostView> posts(Range range) throws IOException {
        var posts = new ArrayList<PostView>(range.to() - range.from());
        var days = new DayStart.Days();
        for (int i = range.to() - 1; i >= range.from(); i--) {
            DayStart day = days.next(liveBlog.posts().get(i));
            posts.add(blogViews.post(i, texts.of(i).inStream(), day));
        }
        return posts;
    }
}
