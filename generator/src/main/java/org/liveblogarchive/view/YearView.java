package org.liveblogarchive.view;

/**
 * A year or a month that live blogs began in.
 *
 * @param name such as 2019, or April 2019
 * @param link the address of its page, or of its place on the page
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
