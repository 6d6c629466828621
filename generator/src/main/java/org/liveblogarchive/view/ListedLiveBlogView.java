package org.liveblogarchive.view;

/**
 * A live blog in the list of a year or a month. New posts change none of it.
 *
 * @param link the address of the index
 * @param title the headline
 * @param location where the event took place, or empty
 * @param language its language tag if it differs from the page's, or empty
 * @param direction {@code ltr} or {@code rtl} if its language differs from the page's, or empty
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
