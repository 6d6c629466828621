package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code home.ftlh}.
 *
 * @param page the page
 * @param archive the archive
 * @param years its live blogs by year, the newest first
 * @param tags what its live blogs are about, those of the most live blogs first
 * @param allTags the address of the list of all tags, or empty if there are none
 * @param allAuthors the address of the list of all authors, or empty if there are none
 */
public record HomePage(
        PageView page,
        ArchiveView archive,
        List<YearView> years,
        List<TermView> tags,
        String allTags,
        String allAuthors)
        implements View {
    public HomePage {
        years = List.copyOf(years);
        tags = List.copyOf(tags);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "years" -> years;
            case "tags" -> tags;
            case "allTags" -> allTags;
            case "allAuthors" -> allAuthors;
            default -> null;
        };
    }
}
