package org.liveblogarchive.view;

import java.util.List;

/**
 * A month of a live blog, with its days.
 *
 * @param name the month, such as April 2019
 * @param days the days with posts, without the year, such as 25 April, the newest first
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
