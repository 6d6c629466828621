package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code home.ftlh}, the home page of the archive.
 *
 * @param page the page
 * @param archive the archive
 * @param live the live blogs that are live, at most 40, the newest first
 * @param newest the newest of the other live blogs: at most 40 with a date and at most 40 without one
 * @param years the years in which the live blogs began, the newest first
 * @param tags the tags of the live blogs, at most 40, those with the most live blogs first
 * @param allTags the address of the list of all tags, or empty if there are none
 * @param allAuthors the address of the list of all authors, or empty if there are none
 */
public record HomePage(
        PageView page,
        ArchiveView archive,
        List<CardView> live,
        List<CardView> newest,
        List<YearView> years,
        List<TermView> tags,
        String allTags,
        String allAuthors)
        implements View {
    public HomePage {
        live = List.copyOf(live);
        newest = List.copyOf(newest);
        years = List.copyOf(years);
        tags = List.copyOf(tags);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "live" -> live;
            case "newest" -> newest;
            case "years" -> years;
            case "tags" -> tags;
            case "allTags" -> allTags;
            case "allAuthors" -> allAuthors;
            default -> null;
        };
    }
}
