package org.liveblogarchive.view;

/**
 * A day of a live blog.
 *
 * @param title the day, such as "Thursday, 25 April 2019"; without month and year where they stand above it
 * @param date the same as ISO 8601 writes it, such as 2019-04-25
 * @param link the address of its beginning for who reads the newest first: the place of its newest posts
 * @param first the address of its beginning for who reads the oldest first: the place of its oldest posts
 */
public record DayView(String title, String date, String link, String first) implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "title" -> title;
            case "date" -> date;
            case "link" -> link;
            case "first" -> first;
            default -> null;
        };
    }
}
