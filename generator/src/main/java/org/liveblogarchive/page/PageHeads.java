package org.liveblogarchive.page;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.liveblogarchive.linkeddata.PostText;
import org.liveblogarchive.linkeddata.StructuredData;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Archive.Previews;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.Output.Coverage;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddresses;
import org.liveblogarchive.view.AlternateView;
import org.liveblogarchive.view.Html;
import org.liveblogarchive.view.PageView;

/** Makes the views of the heads of a live blog's pages. */
final class PageHeads {
    private final LiveBlogContext context;
    private final Archive archive;
    private final Views views;
    private final String description;
    private final WebAddresses addresses;
    private final StructuredData data;
    private final List<AlternateView> alternates;

    PageHeads(LiveBlogContext context, Views views) {
        LiveBlog liveBlog = context.liveBlog();
        this.context = context;
        this.archive = context.archive();
        this.views = views;
        this.description =
                liveBlog.standfirst().isEmpty() ? String.join(" ", liveBlog.summary()) : liveBlog.standfirst();
        this.addresses = context.addresses();
        this.data = context.structuredData();
        this.alternates = alternates(liveBlog.title(), null);
    }

    /** Returns the head of a page that lists the posts of a term. */
    PageView ofList(String kind, String title, String path, TaxonomyTerm term) {
        String preview = preview(LiveBlogPaths.PREVIEW);
        List<AlternateView> all = Stream.concat(alternates(title, term).stream(), alternates.stream())
                .toList();
        return head(kind, title, description, path, preview, all, "", List.of(), any -> null);
    }

    /** Returns the head of the index page, with its posts, the newest first. */
    PageView ofIndex(String title, Collection<String> mediaOrigins, List<PostText> posts) {
        return ofPosts(
                "live-blog",
                title,
                LiveBlogPaths.INDEX,
                mediaOrigins,
                preview -> data.ofIndex(description, preview, posts));
    }

    /** Returns the head of a numbered page, with its posts, the newest first. */
    PageView ofNumberedPage(String title, String path, Collection<String> mediaOrigins, List<PostText> posts) {
        return ofPosts("page", title, path, mediaOrigins, preview -> data.ofNumberedPage(posts));
    }

    private PageView ofPosts(
            String kind,
            String title,
            String path,
            Collection<String> mediaOrigins,
            Function<String, String> linkedData) {
        String preview = preview(LiveBlogPaths.PREVIEW);
        return head(kind, title, description, path, preview, alternates, "", mediaOrigins, linkedData);
    }

    /** Returns the head of a post's own page. One that was removed has no preview, no embed and no linked data. */
    PageView ofPost(PostText post, String title, String excerpt, Collection<String> mediaOrigins) {
        String slug = post.post().slug();
        boolean removed = post.post().isRemoved();
        return head(
                "post",
                title,
                excerpt,
                LiveBlogPaths.post(slug),
                preview(post.post()),
                alternates,
                archive.embeds() && !removed ? addresses.of(LiveBlogPaths.embedData(slug)) : "",
                mediaOrigins,
                preview -> removed ? null : data.ofPost(post));
    }

    /** Returns the address on the web of the preview picture of a post; empty if there is none. */
    String preview(Post post) {
        if (post.isRemoved()) {
            return "";
        }
        return preview(
                archive.previews() == Previews.POSTS ? LiveBlogPaths.preview(post.slug()) : LiveBlogPaths.PREVIEW);
    }

    private String preview(String path) {
        return archive.previews() == Previews.NONE ? "" : addresses.of(path);
    }

    private List<AlternateView> alternates(String title, TaxonomyTerm term) {
        Coverage coverage = Coverage.of(archive, context.liveBlog(), term);
        return views.alternates(title, "", context.alternates(coverage));
    }

    private PageView head(
            String kind,
            String title,
            String about,
            String path,
            String preview,
            List<AlternateView> all,
            String embed,
            Collection<String> mediaOrigins,
            Function<String, String> linkedData) {
        String json = data == null ? null : linkedData.apply(preview);
        return views.page(
                kind,
                title,
                about,
                "",
                addresses.of(path),
                preview,
                json == null ? null : new Html(json),
                all,
                embed,
                List.copyOf(mediaOrigins));
    }
}
