package org.liveblogarchive.view;

/**
 * The data of {@code embed.ftlh}, the card of a post that other sites show in a frame.
 *
 * @param page the page
 * @param archive the archive
 * @param liveBlog the live blog; its addresses are relative to the pages of the live blog
 * @param post the post, with the beginning of its text
 */
public record EmbedPage(PageView page, ArchiveView archive, LiveBlogView liveBlog, PostLinkView post) implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "liveBlog" -> liveBlog;
            case "post" -> post;
            default -> null;
        };
    }
}
