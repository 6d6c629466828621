package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code tag.ftlh} and {@code author.ftlh}, which list the posts of a live blog that have a tag or an author.
 *
 * @param page the page
 * @param archive the archive
 * @param liveBlog the live blog
 * @param term the tag or the author
 * @param author the author; missing for a tag
 * @param postCount such as "12 posts", on the page with the newest ones; empty on others
 * @param number the page's number, from 1 for the oldest, or 0 for that with the newest posts
 * @param posts the posts, the newest first
 * @param older the address of the page with the posts before them, or empty
 * @param newer the address of the page with the posts after them, or empty
 * @param everywhere the address of the page of the tag or the author for the whole archive
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
