package org.liveblogarchive.view;

/**
 * An author of a post.
 *
 * @param name the name
 * @param slug the last part of the addresses of the author's pages
 * @param page the address of the page of the author in the live blog or in the archive, or of the author's entry in the
 *     archive's list
 * @param role such as "Moscow correspondent", or empty
 * @param link the address of the author's own page, or empty
 * @param picture the author's picture; missing if there is none
 */
public record AuthorView(String name, String slug, String page, String role, String link, PictureView picture)
        implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "name" -> name;
            case "slug" -> slug;
            case "page" -> page;
            case "role" -> role;
            case "link" -> link;
            case "picture" -> picture;
            default -> null;
        };
    }
}
