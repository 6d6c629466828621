package org.liveblogarchive.render.view;

import java.util.List;

/**
 * The data of {@code home.ftlh}.
 *
 * @param page the page
 * @param archive the archive
 * @param liveBlogs its live blogs, the newest first
 */
public record HomePage(PageView page, ArchiveView archive, List<CardView> liveBlogs) implements View {
    public HomePage {
        liveBlogs = List.copyOf(liveBlogs);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "liveBlogs" -> liveBlogs;
            default -> null;
        };
    }
}
