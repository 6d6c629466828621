package org.liveblogarchive.render;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.liveblogarchive.linkeddata.PostText;
import org.liveblogarchive.linkeddata.StructuredData;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Term.Kind;
import org.liveblogarchive.plan.PlannedDocument.EmbedData;
import org.liveblogarchive.plan.PlannedDocument.FeedDocument;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.plan.PlannedPage.PostPage;
import org.liveblogarchive.plan.PlannedPage.TermPage;
import org.liveblogarchive.read.WebAddress;
import org.liveblogarchive.render.view.FeedView;
import org.liveblogarchive.render.view.Html;
import org.liveblogarchive.render.view.PageView;

/** Makes what the heads of a live blog's pages are given. */
final class PageHeads {
    private final Archive archive;
    private final Views views;
    private final String description;
    private final WebAddresses addresses;
    private final StructuredData data;
    private final List<FeedView> feeds;

    /** Makes the heads; {@code data} is null if the archive has no address. */
    PageHeads(Archive archive, LiveBlog liveBlog, WebAddresses addresses, Views views, StructuredData data) {
        this.archive = archive;
        this.views = views;
        this.description =
                liveBlog.standfirst().isEmpty() ? String.join(" ", liveBlog.summary()) : liveBlog.standfirst();
        this.addresses = addresses;
        this.data = data;
        this.feeds = liveBlog.posts().isEmpty() ? List.of() : feeds(liveBlog.title(), FeedDocument.name(null, 0));
    }

    /** Returns the head of a page that lists posts. */
    PageView ofList(String kind, String title, PlannedPage page) {
        List<FeedView> own = page instanceof TermPage list && list.term().kind() == Kind.TAG
                ? feeds(title, FeedDocument.name(list.term(), 0))
                : List.of();
        return head(kind, title, description, page, own, List.of(), preview -> null);
    }

    /** Returns the head of a page with posts, the newest first. */
    PageView ofPosts(
            String kind, String title, PlannedPage page, Collection<String> mediaOrigins, List<PostText> posts) {
        return head(
                kind,
                title,
                description,
                page,
                List.of(),
                mediaOrigins,
                preview -> data.ofPosts(page.fileName(), description, preview, posts));
    }

    /** Returns the head of a post's own page. */
    PageView ofPost(PostText post, String excerpt, PlannedPage page, Collection<String> mediaOrigins) {
        String title = post.post().title();
        return head("post", title, excerpt, page, List.of(), mediaOrigins, preview -> data.ofPost(post));
    }

    /** Returns the address on the web of the picture that stands for a page; empty if there is none. */
    String preview(PlannedPage page) {
        return addresses.of(PreviewPictures.of(page, archive));
    }

    private List<FeedView> feeds(String title, String name) {
        return addresses.areKnown() ? Views.feeds(title, WebAddress.encodePath(name)) : List.of();
    }

    private String embed(PlannedPage page) {
        return page instanceof PostPage post && archive.embeds()
                ? addresses.of(new EmbedData(post.fileName().replaceFirst("\\.html$", ""), post.post()).fileName())
                : "";
    }

    private PageView head(
            String kind,
            String title,
            String about,
            PlannedPage page,
            List<FeedView> ownFeeds,
            Collection<String> mediaOrigins,
            Function<String, String> linkedData) {
        String preview = preview(page);
        String json = data == null ? null : linkedData.apply(preview);
        return views.page(
                kind,
                title,
                about,
                "",
                addresses.of(page.fileName()),
                preview,
                json == null ? null : new Html(json),
                Stream.concat(ownFeeds.stream(), feeds.stream()).toList(),
                embed(page),
                List.copyOf(mediaOrigins));
    }
}
