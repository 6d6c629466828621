package org.liveblogarchive.render;

import java.util.List;
import java.util.Locale;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.RelatedLink;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.plan.PlannedPage.PostPage;
import org.liveblogarchive.read.Fault;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.read.Target;
import org.liveblogarchive.read.WebAddress;
import org.liveblogarchive.render.view.CorrectionView;
import org.liveblogarchive.render.view.Html;
import org.liveblogarchive.render.view.LinkView;
import org.liveblogarchive.render.view.LiveBlogView;
import org.liveblogarchive.render.view.PostLinkView;
import org.liveblogarchive.render.view.PostView;

/** Makes the views of one live blog and its posts. */
final class LiveBlogViews {
    private final ReadLiveBlog read;
    private final Views views;
    private final Problems problems;

    LiveBlogViews(ReadLiveBlog read, Views views, Problems problems) {
        this.read = read;
        this.views = views;
        this.problems = problems;
    }

    LiveBlogView liveBlog() {
        LiveBlog blog = read.liveBlog();
        return new LiveBlogView(
                PlannedPage.INDEX,
                blog.title(),
                blog.standfirst(),
                blog.summary(),
                blog.status() == Status.LIVE,
                views.status(blog.status()),
                views.time(blog.start()),
                views.time(blog.end()),
                blog.location(),
                views.picture(blog.picture(), ""),
                views.video(blog.video()),
                links(blog.related(), read.source().file()),
                blog.tags(),
                blog.timezone().getId(),
                blog.note(),
                views.languageIfOther(blog.language()),
                views.directionIfOther(blog.language()));
    }

    PostView post(Post post, String html, DayStart day) {
        return new PostView(
                post.slug(),
                address(post),
                post.title(),
                views.time(post.date()),
                views.time(post.updated()),
                day == DayStart.SHOWN,
                Views.each(post.authors(), views::author),
                post.tags(),
                post.key(),
                post.draft(),
                post.location(),
                views.picture(post.picture(), ""),
                views.video(post.video()),
                Views.each(
                        post.corrections(),
                        correction -> new CorrectionView(views.time(correction.date()), correction.text())),
                links(post.related(), post.body().file()),
                views.languageIfOther(language(post)),
                views.directionIfOther(language(post)),
                new Html(html));
    }

    PostLinkView postLink(Post post, String link, String excerpt) {
        return new PostLinkView(
                post.title(),
                link,
                views.time(post.date()),
                excerpt,
                views.languageIfOther(language(post)),
                views.directionIfOther(language(post)));
    }

    /** Returns the address of a post's own page. */
    String address(Post post) {
        return WebAddress.encodePath(PostPage.fileName(post.slug()));
    }

    private Locale language(Post post) {
        return post.language() == null ? read.liveBlog().language() : post.language();
    }

    private List<LinkView> links(List<RelatedLink> links, String file) {
        return Views.each(links, link -> views.link(link, address(link, file)));
    }

    private String address(RelatedLink link, String file) {
        if (link.link().isEmpty()) {
            return "";
        }
        Target target = read.links().find(link.link());
        if (target.fault() != null) {
            Fault fault = target.fault();
            problems.error(file, link.position(), fault.found(), fault.expected(), fault.mend());
        }
        return target.address();
    }
}
