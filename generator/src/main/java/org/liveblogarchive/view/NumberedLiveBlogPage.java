package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code page.ftlh}, a numbered page of a live blog.
 *
 * @param page the page
 * @param archive the archive
 * @param liveBlog the live blog
 * @param number the number of the page: 1 for the oldest
 * @param posts the posts of the page, the newest first
 * @param first the address of the page with the oldest posts, or empty on that page
 * @param older the address of the page with older posts, or empty
 * @param newer the address of the page with newer posts
 * @param latest the address of the page with the newest posts
 */
public record NumberedLiveBlogPage(
        PageView page,
        ArchiveView archive,
        LiveBlogView liveBlog,
        int number,
        List<PostView> posts,
        String first,
        String older,
        String newer,
        String latest)
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
            case "first" -> first;
            case "older" -> older;
            case "newer" -> newer;
            case "latest" -> latest;
            default -> null;
        };
    }
}
