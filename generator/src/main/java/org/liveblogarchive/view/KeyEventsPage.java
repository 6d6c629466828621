package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code key-events.ftlh}, which lists the key events of a live blog that has more of them than its index shows.
 *
 * @param page the page
 * @param archive the archive
 * @param liveBlog the live blog
 * @param postCount such as "120 posts", on the page with the newest ones; empty on others
 * @param number the page's number, from 1 for the oldest, or 0 for that with the newest key events
 * @param posts the key events, the newest first
 * @param older the address of the page with those before them, or empty
 * @param newer the address of the page with those after them, or empty
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
