package org.liveblogarchive.view;

import java.util.List;

/**
 * The days of one month.
 *
 * @param name the month, such as April 2019
 * @param days its days without the year, such as 25 April, with the places of their newest posts, the newest first
 */
public record MonthView(String name, List<DayView> days) implements View {
    public MonthView {
        days = List.copyOf(days);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "name" -> name;
            case "days" -> days;
            default -> null;
        };
    }
}
