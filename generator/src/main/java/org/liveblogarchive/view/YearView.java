package org.liveblogarchive.view;

import java.util.List;

/**
 * The live blogs of one year.
 *
 * @param name the year, or empty for those without a date
 * @param liveBlogs the newest first
 */
public record YearView(String name, List<CardView> liveBlogs) implements View {
    public YearView {
        liveBlogs = List.copyOf(liveBlogs);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "name" -> name;
            case "liveBlogs" -> liveBlogs;
            default -> null;
        };
    }
}
