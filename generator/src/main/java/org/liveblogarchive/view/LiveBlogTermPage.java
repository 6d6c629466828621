package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code tag.ftlh} and {@code author.ftlh}, which list the posts in a live blog with one tag or by one
 * author.
 *
 * @param page the page
 * @param archive the archive
 * @param liveBlog the live blog
 * @param term the tag or the author
 * @param author the author; missing for a tag
 * @param postCount such as "12 posts", on the page with the newest posts; empty on numbered pages
 * @param number the number of the page: 1 for the oldest, 0 for the page with the newest posts
 * @param posts the posts, the newest first
 * @param older the address of the page with older posts, or empty
 * @param newer the address of the page with newer posts, or empty
 * @param everywhere the address of the page of this tag or author for the whole archive
 */
public record LiveBlogTermPage(
        PageView page,
        ArchiveView archive,
        LiveBlogView liveBlog,
        TermView term,
        AuthorView author,
        String postCount,
        int number,
        List<PostLinkView> posts,
        String older,
        String newer,
        String everywhere)
        implements View {
    public LiveBlogTermPage {
        posts = List.copyOf(posts);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "liveBlog" -> liveBlog;
            case "term" -> term;
            case "author" -> author;
            case "postCount" -> postCount;
            case "number" -> number;
            case "posts" -> posts;
            case "older" -> older;
            case "newer" -> newer;
            case "everywhere" -> everywhere;
            default -> null;
        };
    }
}
