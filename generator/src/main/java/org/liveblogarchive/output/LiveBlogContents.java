package org.liveblogarchive.output;

import java.util.List;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Redirect;
import org.liveblogarchive.plan.Pagination;
import org.liveblogarchive.plan.PostsByTerm;

/**
 * What the files of a live blog are planned from.
 *
 * @param archive the archive
 * @param liveBlog the live blog
 * @param terms the tags and authors of its posts
 * @param redirects the old addresses in its folder
 */
public record LiveBlogContents(Archive archive, LiveBlog liveBlog, PostsByTerm terms, List<Redirect> redirects) {
    public LiveBlogContents {
        redirects = List.copyOf(redirects);
    }

    /** Returns the contents of a live blog without old addresses. */
    public static LiveBlogContents of(Archive archive, LiveBlog liveBlog) {
        return new LiveBlogContents(archive, liveBlog, new PostsByTerm(liveBlog), List.of());
    }

    /** Returns how the posts are spread over pages. */
    public Pagination pagination() {
        return new Pagination(liveBlog.posts().size(), archive.pageSize());
    }

    /** Returns the same with old addresses. */
    public LiveBlogContents with(List<Redirect> redirects) {
        return new LiveBlogContents(archive, liveBlog, terms, redirects);
    }
}
