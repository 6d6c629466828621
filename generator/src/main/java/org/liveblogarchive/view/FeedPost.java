package org.liveblogarchive.view;

/**
 * The data of {@code feed-post.ftlh}, which makes what feeds show of a post below its headline.
 *
 * @param liveBlog the live blog
 * @param post the post
 */
public record FeedPost(LiveBlogView liveBlog, PostView post) implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "liveBlog" -> liveBlog;
            case "post" -> post;
            default -> null;
        };
    }
}
