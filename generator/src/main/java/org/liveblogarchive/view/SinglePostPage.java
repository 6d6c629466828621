package org.liveblogarchive.view;

/**
 * The data of {@code post.ftlh}, the page of one post.
 *
 * @param page the page
 * @param archive the archive
 * @param liveBlog the live blog
 * @param post the post
 * @param place the address of the post among the others: on its numbered page or, until that page is full, on the index
 * @param earlier the post before this one; missing for the first post
 * @param later the post after this one; missing for the last post
 */
public record SinglePostPage(
        PageView page,
        ArchiveView archive,
        LiveBlogView liveBlog,
        PostView post,
        String place,
        PostLinkView earlier,
        PostLinkView later)
        implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "liveBlog" -> liveBlog;
            case "post" -> post;
            case "place" -> place;
            case "earlier" -> earlier;
            case "later" -> later;
            default -> null;
        };
    }
}
