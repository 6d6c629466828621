package org.liveblogarchive.render;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.plan.PlannedPage.EmbedCard;

/** Writes how other sites embed a post: a response after oEmbed 1.0 (oembed.com, 2.3), with the card of the post. */
final class EmbedFile {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 320;
    private static final int PREVIEW_WIDTH = 1200;
    private static final int PREVIEW_HEIGHT = 630;

    private EmbedFile() {}

    static byte[] of(Archive archive, Post post, WebAddresses addresses, String preview) {
        String card = addresses.of(EmbedCard.fileName(post.slug()));
        return Json.file(json -> {
            json.text("type", "rich").text("version", "1.0").text("title", post.title());
            json.text("author_name", post.authors().stream().map(Author::name).collect(Collectors.joining(", ")));
            json.text("provider_name", archive.title());
            json.text("provider_url", archive.baseUrl().toString());
            if (!preview.isEmpty()) {
                json.text("thumbnail_url", preview);
                json.number("thumbnail_width", PREVIEW_WIDTH).number("thumbnail_height", PREVIEW_HEIGHT);
            }
            json.text("html", frame(card, post.title()));
            json.number("width", WIDTH).number("height", HEIGHT);
        });
    }

    private static String frame(String card, String title) {
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
