package org.liveblogarchive.embed;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.LiveBlogFile.LiveBlogPage;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.output.Output.Served.Lifetime;
import org.liveblogarchive.page.LiveBlogPages;
import org.liveblogarchive.page.Views;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.view.EmbedPage;
import org.liveblogarchive.view.PostLinkView;
import org.liveblogarchive.view.View;

/** The cards of posts, which other sites show in a frame. */
public final class EmbedCards implements Output {
    /** Leads from the card to the live blog's pages. */
    private static final String UP = "../";

    @Override
    public List<Served> served() {
        return List.of(Served.page(":folder/embed/*", Lifetime.DAY));
    }

    @Override
    public boolean isWanted(Archive archive) {
        return archive.baseUrl() != null && archive.embeds();
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        List<Post> posts = contents.liveBlog().posts();
        return IntStream.range(0, posts.size())
                .<LiveBlogFile>mapToObj(post -> new Card(posts.get(post).slug(), post))
                .toList();
    }

    /** The views of all cards, which lie a folder below the other pages. */
    private record CardViews(Views views) {}

    /**
     * The card of a post.
     *
     * @param slug the slug of the post
     * @param post which post of the live blog, counted from 0
     */
    private record Card(String slug, int post) implements LiveBlogPage {
        @Override
        public String path() {
            return LiveBlogPaths.embedCard(slug);
        }

        @Override
        public Turn turn() {
            return new Turn(post);
        }

        @Override
        public int completedBy() {
            return post;
        }

        @Override
        public String template() {
            return "embed.ftlh";
        }

        @Override
        public View view(LiveBlogContext context) throws IOException {
            var pages = LiveBlogPages.of(context);
            Post shown = context.liveBlog().posts().get(post);
            Views views = context.shared(
                            CardViews.class, any -> new CardViews(new Views(any.messages(), UP + LiveBlogPages.ROOT)))
                    .views();
            String url = context.addresses().of(LiveBlogPaths.post(slug));

            String excerpt = shown.isRemoved()
                    ? shown.removal().reason()
                    : context.texts().of(post).excerpt();
            PostLinkView card = pages.card(shown, UP, excerpt);
            return new EmbedPage(
                    views.head("embed", card.title(), "", url, List.of()),
                    views.archive(context.archive()),
                    pages.liveBlog(),
                    card);
        }
    }
}
