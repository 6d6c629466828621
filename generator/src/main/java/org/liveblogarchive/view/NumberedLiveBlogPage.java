package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code page.ftlh}.
 *
 * @param page the page
 * @param archive the archive
 * @param liveBlog the live blog
 * @param number the page's number, from 1 for the oldest
 * @param posts its posts, the newest first
 * @param older the address of the page with the posts before them, or empty
 * @param newer the address of the page with the posts after them
 */
public record NumberedLiveBlogPage(
        PageView page,
        ArchiveView archive,
        LiveBlogView liveBlog,
        int number,
        List<PostView> posts,
        String older,
        String newer)
        implements View {
    public NumberedLiveBlogPage {
        posts = List.copyOf(posts);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "liveBlog" -> liveBlog;
            case "number" -> number;
            case "posts" -> posts;
            case "older" -> older;
            case "newer" -> newer;
            default -> null;
        };
    }
}
