package org.liveblogarchive.render.view;

/**
 * An author of a post.
 *
 * @param name the name
 * @param role such as "Moscow correspondent", or empty
 * @param link the author's own page, or empty
 * @param picture the portrait; missing if there is none
 */
public record AuthorView(String name, String role, String link, PictureView picture) implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "name" -> name;
            case "role" -> role;
            case "link" -> link;
            case "picture" -> picture;
            default -> null;
        };
    }
}
