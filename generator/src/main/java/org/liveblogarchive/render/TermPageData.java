package org.liveblogarchive.render;

import java.util.ArrayList;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.Term;
import org.liveblogarchive.model.Term.Kind;
import org.liveblogarchive.plan.PlannedPage.TermPage;
import org.liveblogarchive.read.WebAddress;
import org.liveblogarchive.render.view.ArchiveView;
import org.liveblogarchive.render.view.LiveBlogTermPage;
import org.liveblogarchive.render.view.LiveBlogView;
import org.liveblogarchive.render.view.PageView;
import org.liveblogarchive.render.view.PostLinkView;

/** Makes what the templates are given that list the posts of a tag or an author. */
record TermPageData(
        ArchiveView archiveView,
        LiveBlogView liveBlogView,
        LiveBlog liveBlog,
        Views views,
        LiveBlogViews blogViews,
        PageHeads heads) {
    LiveBlogTermPage of(TermPage page) {
        Term term = page.term();
        boolean tag = term.kind() == Kind.TAG;
        String title = views.words().filled(tag ? "topicTitle" : "authorTitle", term.name());
        String numbered =
                page.number() == 0 ? title : views.words().filled("pageTitle", title, Integer.toString(page.number()));
        PageView head = heads.ofList(tag ? "tag" : "author", numbered + " – " + liveBlog.title(), page);
        var days = new DayStart.Days();
        var posts = new ArrayList<PostLinkView>();
        for (int i = page.posts().size() - 1; i >= 0; i--) {
            Post post = liveBlog.posts().get(page.posts().get(i));
            posts.add(blogViews.postLink(post, blogViews.address(post), days.next(post), ""));
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

    /** Returns the author of a post who is listed under a term. */
    static Author author(Term term, Post post) {
        return post.authors().stream()
                .filter(author -> author.slug().equals(term.slug()))
                .findFirst()
                .orElseThrow();
    }
}
