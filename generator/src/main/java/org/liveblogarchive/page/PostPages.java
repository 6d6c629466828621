package org.liveblogarchive.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.liveblogarchive.markdown.PostHtml;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.LiveBlogFile.LiveBlogPage;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.output.Output.Served.Lifetime;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.plan.Pagination;
import org.liveblogarchive.view.PageView;
import org.liveblogarchive.view.PostLinkView;
import org.liveblogarchive.view.SinglePostPage;
import org.liveblogarchive.view.View;

/** The permanent pages of posts. */
public final class PostPages implements Output {
    @Override
    public List<Served> served() {
        return List.of(Served.page(Served.ALL, Lifetime.DAY));
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        List<Post> posts = contents.liveBlog().posts();
        Pagination pagination = contents.pagination();
        return IntStream.range(0, posts.size())
                .<LiveBlogFile>mapToObj(post -> new PostPage(posts.get(post).slug(), post, pagination))
                .toList();
    }

    /**
     * The page of a post.
     *
     * @param slug the slug of the post
     * @param post which post of the live blog, counted from 0
     * @param pagination the pages of the live blog
     */
    private record PostPage(String slug, int post, Pagination pagination) implements LiveBlogPage {
        @Override
        public String path() {
            return LiveBlogPaths.post(slug);
        }

        @Override
        public Turn turn() {
            return new Turn(post);
        }

        @Override
        public int completedBy() {
            // It links to the next post, and to its place, which is on the index until its page is full.
            return Math.max(post + 1, pagination.fullWith(post));
        }

        @Override
        public String template() {
            return "post.ftlh";
        }

        @Override
        public View view(LiveBlogContext context) throws IOException {
            var pages = LiveBlogPages.of(context);
            PostHtml text = context.texts().of(post);
            Post shown = context.liveBlog().posts().get(post);
            PageView head = pages.heads()
                    .ofPost(
                            pages.texts().of(post),
                            pages.blogViews().title(shown),
                            shown.isRemoved() ? shown.removal().reason() : text.excerpt(),
                            text.mediaOrigins());
            return new SinglePostPage(
                    head,
                    pages.archive(),
                    pages.liveBlog(),
                    pages.post(post),
                    pages.blogViews().place(post),
                    link(post - 1, context),
                    link(post + 1, context));
        }

        private PostLinkView link(int neighbour, LiveBlogContext context) {
            List<Post> posts = context.liveBlog().posts();
            if (neighbour < 0 || neighbour == posts.size()) {
                return null;
            }
            LiveBlogViews views = LiveBlogPages.of(context).blogViews();
            Post other = posts.get(neighbour);
            LocalDate day = posts.get(post).date().toLocalDate();
            return views.postLink(other, views.address(other), DayStart.HIDDEN, day, "");
        }
    }
}
