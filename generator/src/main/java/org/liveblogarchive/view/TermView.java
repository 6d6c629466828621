package org.liveblogarchive.view;

/**
 * A tag or an author that posts are found by.
 *
 * @param name what readers see
 * @param slug the last part of its address
 * @param link the address of the page of its posts or of its live blogs, of the only post, or of its place in the archive's
 *     list
 * @param count how many posts of the live blog, or live blogs of the archive, have it; 0 where that is not shown
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
