package org.liveblogarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.plan.PlannedPage.PostPage;
import org.liveblogarchive.read.ReadLiveBlog;

/** Makes what feeds show of a post, by a template of the theme: all of it below its headline, with absolute addresses. */
record FeedPosts(ReadLiveBlog read, WebAddresses addresses, PageData data, Theme theme, PageMaker pages)
        implements FeedEntries.Html {
    private static final String TEMPLATE = "feed-post.ftlh";

    @Override
    public String of(int index) throws IOException {
        ByteBuffer made = pages.make(TEMPLATE, data.feedPost(index), theme.newUse());
        if (made == null) {
            return null;
        }
        Post post = read.liveBlog().posts().get(index);
        Document body =
                Jsoup.parseBodyFragment(UTF_8.decode(made).toString(), addresses.of(PostPage.fileName(post.slug())));
        body.outputSettings().prettyPrint(false);
        for (String name : List.of("href", "src", "poster")) {
            for (Element element : body.select("[" + name + "]")) {
                element.attr(name, element.absUrl(name));
            }
        }
        body.select("[id]").forEach(element -> element.removeAttr("id"));
        String html = body.body().html().strip();
        return html.isEmpty() ? post.title() : html;
    }
}
