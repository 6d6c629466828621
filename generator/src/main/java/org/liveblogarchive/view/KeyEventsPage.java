package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code key-events.ftlh}, which lists the key events of a live blog if its index does not show all of
 * them.
 *
 * @param page the page
 * @param archive the archive
 * @param liveBlog the live blog
 * @param postCount such as "120 posts", on the page with the newest key events; empty on numbered pages
 * @param number the number of the page: 1 for the oldest, 0 for the page with the newest key events
 * @param posts the key events, the newest first
 * @param older the address of the page with older key events, or empty
 * @param newer the address of the page with newer key events, or empty
 */
public record KeyEventsPage(
        PageView page,
        ArchiveView archive,
        LiveBlogView liveBlog,
        String postCount,
        int number,
        List<PostLinkView> posts,
        String older,
        String newer)
        implements View {
    public KeyEventsPage {
        posts = List.copyOf(posts);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "liveBlog" -> liveBlog;
            case "postCount" -> postCount;
            case "number" -> number;
            case "posts" -> posts;
            case "older" -> older;
            case "newer" -> newer;
            default -> null;
        };
    }
}
