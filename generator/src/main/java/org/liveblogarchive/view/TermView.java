package org.liveblogarchive.view;

/**
 * A tag or an author that posts are found by.
 *
 * @param name what readers see
 * @param slug the last part of its address
 * @param link the address of the page of its posts, or of its live blogs
 * @param count how many posts it has in the live blog; 0 where that is not told
 */
public record TermView(String name, String slug, String link, int count) implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "name" -> name;
            case "slug" -> slug;
            case "link" -> link;
            case "count" -> count;
            default -> null;
        };
    }
}
