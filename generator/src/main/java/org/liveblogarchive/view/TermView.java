package org.liveblogarchive.view;

/**
 * A tag or an author.
 *
 * @param name the name that readers see
 * @param slug the last part of the address
 * @param link the address of the page of its posts or live blogs, of its only post, or of its entry in the archive's
 *     list
 * @param count how many posts of the live blog, or how many live blogs of the archive, have it; 0 where no number is
 *     shown
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
