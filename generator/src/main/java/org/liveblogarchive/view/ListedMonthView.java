package org.liveblogarchive.view;

import java.util.List;

/**
 * The live blogs that began in one month.
 *
 * @param id the id of the month's section on the page, such as month--2019-04
 * @param name the month, such as April 2019
 * @param days the days on which live blogs began, the earliest first
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
