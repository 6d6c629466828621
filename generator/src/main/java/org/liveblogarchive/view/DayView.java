package org.liveblogarchive.view;

/**
 * A day of a live blog.
 *
 * @param title the day, such as "Thursday, 25 April 2019"; without month and year if the list shows them above it
 * @param date the day in ISO 8601, such as 2019-04-25
 * @param link the address of the newest posts of the day, where readers start who read the newest first
 * @param first the address of the oldest posts of the day, where readers start who read the oldest first
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
