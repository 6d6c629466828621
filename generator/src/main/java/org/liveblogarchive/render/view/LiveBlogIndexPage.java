package org.liveblogarchive.render.view;

import java.util.List;

/**
 * The data of {@code live-blog.ftlh}, the only page of a live blog that shows what depends on its newest posts.
 *
 * @param page the page
 * @param archive the archive
 * @param liveBlog the live blog
 * @param postCount such as "18 posts"
 * @param lastUpdate when a post was last added or changed; missing if there are no posts
 * @param keyEvents all its key events, the newest first
 * @param pinned the post kept at the top; missing if there is none
 * @param posts the newest posts, the newest first
 * @param older the address of the page with the posts before them, or empty
 */
public record LiveBlogIndexPage(
        PageView page,
        ArchiveView archive,
        LiveBlogView liveBlog,
        String postCount,
        TimeView lastUpdate,
        List<PostLinkView> keyEvents,
        PostLinkView pinned,
        List<PostView> posts,
        String older)
        implements View {
    public LiveBlogIndexPage {
        keyEvents = List.copyOf(keyEvents);
        posts = List.copyOf(posts);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "liveBlog" -> liveBlog;
            case "postCount" -> postCount;
            case "lastUpdate" -> lastUpdate;
            case "keyEvents" -> keyEvents;
            case "pinned" -> pinned;
            case "posts" -> posts;
            case "older" -> older;
            default -> null;
        };
    }
}
