package org.liveblogarchive.view;

/**
 * An author of a post.
 *
 * @param name the name
 * @param slug the last part of the address of the author's pages
 * @param page the address of the page of the author's posts in the live blog or of the author's live blogs, or of the
 *     author's place in the archive's list
 * @param role such as "Moscow correspondent", or empty
 * @param link the author's own page, or empty
 * @param picture the portrait; missing if there is none
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
