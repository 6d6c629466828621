package org.liveblogarchive.view;

/**
 * A year or a month in which live blogs began.
 *
 * @param name the year or the month, such as 2019 or April 2019
 * @param link the address of its page, or of its section on this page
 * @param count how many live blogs began in it
 */
public record YearView(String name, String link, int count) implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "name" -> name;
            case "link" -> link;
            case "count" -> count;
            default -> null;
        };
    }
}
