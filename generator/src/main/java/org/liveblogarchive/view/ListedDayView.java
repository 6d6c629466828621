package org.liveblogarchive.view;

import java.util.List;

/**
 * The live blogs that began on one day.
 *
 * @param datetime the day in ISO 8601, such as 2019-04-25
 * @param name the day without its year, such as 25 April
 * @param liveBlogs the live blogs, the earliest first
 */
public record ListedDayView(String datetime, String name, List<ListedLiveBlogView> liveBlogs) implements View {
    public ListedDayView {
        liveBlogs = List.copyOf(liveBlogs);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "datetime" -> datetime;
            case "name" -> name;
            case "liveBlogs" -> liveBlogs;
            default -> null;
        };
    }
}
