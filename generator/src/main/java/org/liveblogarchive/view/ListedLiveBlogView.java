package org.liveblogarchive.view;

/**
 * A live blog in the list of a year or a month, with nothing that a new post changes.
 *
 * @param link the address of its index page
 * @param title its headline
 * @param location where the event took place, or empty
 * @param language its language tag if it differs from the page's, or empty
 * @param direction ltr or rtl if its language differs from the page's, or empty
 */
public record ListedLiveBlogView(String link, String title, String location, String language, String direction)
        implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "link" -> link;
            case "title" -> title;
            case "location" -> location;
            case "language" -> language;
            case "direction" -> direction;
            default -> null;
        };
    }
}
