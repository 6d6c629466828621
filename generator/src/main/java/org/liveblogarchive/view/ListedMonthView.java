package org.liveblogarchive.view;

import java.util.List;

/**
 * The live blogs that began in one month.
 *
 * @param id the month's place on the page, such as month--2019-04
 * @param name such as April 2019
 * @param days the days that have some, the earliest first
 */
public record ListedMonthView(String id, String name, List<ListedDayView> days) implements View {
    public ListedMonthView {
        days = List.copyOf(days);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "id" -> id;
            case "name" -> name;
            case "days" -> days;
            default -> null;
        };
    }
}
