package org.liveblogarchive.view;

/**
 * The data of {@code post.ftlh}.
 *
 * @param page the page
 * @param archive the archive
 * @param liveBlog the live blog
 * @param post the post
 * @param place the address of its place among the others, on its numbered page or, until that is full, on the index
 * @param earlier the post before it; missing for the first
 * @param later the post after it; missing for the last
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
