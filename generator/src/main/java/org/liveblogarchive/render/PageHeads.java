package org.liveblogarchive.render;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.liveblogarchive.linkeddata.LinkedData;
import org.liveblogarchive.linkeddata.PostText;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.read.WebAddress;
import org.liveblogarchive.render.view.Html;
import org.liveblogarchive.render.view.PageView;

/** Makes what the heads of a live blog's pages are given. */
final class PageHeads {
    private final Archive archive;
    private final Views views;
    private final String description;
    private final URI folder;
    private final LinkedData data;

    PageHeads(Archive archive, LiveBlog liveBlog, Views views) {
        this.archive = archive;
        this.views = views;
        this.description =
                liveBlog.standfirst().isEmpty() ? String.join(" ", liveBlog.summary()) : liveBlog.standfirst();
        this.folder = archive.baseUrl() == null
                ? null
                : archive.baseUrl().resolve(WebAddress.encodePath(liveBlog.slug()) + "/");
        this.data = folder == null ? null : new LinkedData(archive, liveBlog, folder);
    }

    /** Returns the head of a page that lists posts. */
    PageView ofList(String kind, String title, PlannedPage page) {
        return head(kind, title, description, page, List.of(), preview -> null);
    }

    /** Returns the head of a page with posts, the newest first. */
    PageView ofPosts(
            String kind, String title, PlannedPage page, Collection<String> mediaOrigins, List<PostText> posts) {
        return head(
                kind,
                title,
                description,
                page,
                mediaOrigins,
                preview -> data.ofPosts(page.fileName(), description, preview, posts));
    }

    /** Returns the head of a post's own page. */
    PageView ofPost(PostText post, String excerpt, PlannedPage page, Collection<String> mediaOrigins) {
        String title = post.post().title();
        return head("post", title, excerpt, page, mediaOrigins, preview -> data.ofPost(post));
    }

    /** Returns the address on the web of the picture that stands for a page; empty if there is none. */
    String preview(PlannedPage page) {
        return onTheWeb(PreviewPictures.of(page, archive));
    }

    private PageView head(
            String kind,
            String title,
            String about,
            PlannedPage page,
            Collection<String> mediaOrigins,
            Function<String, String> linkedData) {
        String preview = preview(page);
        String json = folder == null ? null : linkedData.apply(preview);
        return views.page(
                kind,
                title,
                about,
                "",
                onTheWeb(page.fileName()),
                preview,
                json == null ? null : new Html(json),
                List.copyOf(mediaOrigins));
    }

    /** Returns the address on the web of a file of the live blog; empty without a file or an address of the archive. */
    private String onTheWeb(String fileName) {
        return folder == null || fileName.isEmpty()
                ? ""
                : folder.resolve(WebAddress.encodePath(fileName)).toString();
    }
}
