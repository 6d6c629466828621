package org.liveblogarchive.view;

/**
 * A tag or an author in the list of one letter.
 *
 * @param id the id of the entry, for links to it
 * @param name the name that readers see
 * @param slug the last part of the address of its page
 * @param link the address of its page, or of the only post or live blog that has it
 * @param count how many live blogs have it
 * @param only the headline of the only post or live blog that has it; empty if it has a page
 * @param language the language tag of that headline if it differs from the page's, or empty
 * @param direction {@code ltr} or {@code rtl} if that language differs from the page's, or empty
 */
public record ListedTermView(
        String id, String name, String slug, String link, int count, String only, String language, String direction)
        implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "id" -> id;
            case "name" -> name;
            case "slug" -> slug;
            case "link" -> link;
            case "count" -> count;
            case "only" -> only;
            case "language" -> language;
            case "direction" -> direction;
            default -> null;
        };
    }
}
