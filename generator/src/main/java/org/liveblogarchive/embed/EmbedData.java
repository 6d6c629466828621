package org.liveblogarchive.embed;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.LiveBlogFile.LiveBlogDocument;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.output.Output.Served.Access;
import org.liveblogarchive.output.Output.Served.Lifetime;
import org.liveblogarchive.page.LiveBlogPages;
import org.liveblogarchive.paths.LiveBlogPaths;

/** How other sites embed posts: responses after oEmbed 1.0 (oembed.com, 2.3), with the card of the post. */
public final class EmbedData implements Output {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 320;
    private static final int PREVIEW_WIDTH = 1200;
    private static final int PREVIEW_HEIGHT = 630;

    @Override
    public List<Served> served() {
        return List.of(
                Served.json(), new Served(":folder/embed/*", "application/json", Lifetime.DAY, Access.SAME_SITE));
    }

    @Override
    public boolean isWanted(Archive archive) {
        return archive.baseUrl() != null && archive.embeds();
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        List<Post> posts = contents.liveBlog().posts();
        return IntStream.range(0, posts.size())
                .filter(post -> !posts.get(post).isRemoved())
                .<LiveBlogFile>mapToObj(post -> new Response(posts.get(post).slug(), post))
                .toList();
    }

    /**
     * The response for a post.
     *
     * @param slug the slug of the post
     * @param post which post of the live blog, counted from 0
     */
    private record Response(String slug, int post) implements LiveBlogDocument {
        @Override
        public String path() {
            return LiveBlogPaths.embedData(slug);
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
        public MadeFile write(LiveBlogContext context) throws IOException {
            Archive archive = context.archive();
            Post shown = context.liveBlog().posts().get(post);
            var model = new Model(
                    shown.title(),
                    shown.authors().stream().map(Author::name).collect(Collectors.joining(", ")),
                    archive.title(),
                    archive.baseUrl().toString(),
                    LiveBlogPages.of(context).preview(shown),
                    context.addresses().of(LiveBlogPaths.embedCard(slug)));
            return context.maker().file(model, () -> MadeFile.of(model.json()));
        }
    }

    /** What a response says. */
    private record Model(String title, String authors, String archive, String home, String preview, String card) {
        byte[] json() {
            return Json.file(json -> {
                json.text("type", "rich").text("version", "1.0").text("title", title);
                json.text("author_name", authors);
                json.text("provider_name", archive);
                json.text("provider_url", home);
                if (!preview.isEmpty()) {
                    json.text("thumbnail_url", preview);
                    json.number("thumbnail_width", PREVIEW_WIDTH).number("thumbnail_height", PREVIEW_HEIGHT);
                }
                json.text("html", frame());
                json.number("width", WIDTH).number("height", HEIGHT);
            });
        }

        private String frame() {
            return new Element("iframe")
                    .attr("src", card)
                    .attr("width", Integer.toString(WIDTH))
                    .attr("height", Integer.toString(HEIGHT))
                    .attr("title", title)
                    .attr("loading", "lazy")
                    .attr("style", "border: 0; max-width: 100%")
                    .outerHtml();
        }
    }
}
