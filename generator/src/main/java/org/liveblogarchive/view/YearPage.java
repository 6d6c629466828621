package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code archive-year.ftlh}, which lists the live blogs of a year or a month, and nothing that a new post in one of
 * them changes.
 *
 * @param page the page
 * @param archive the archive
 * @param years the address of the list of years
 * @param year the year of the page of a month; missing on that of a year
 * @param count such as "40 live blogs"
 * @param months the months of a year, the earliest first: their pages if it has many live blogs, or else their places
 * @param lists the live blogs by month, the earliest first; none on the page of a year whose months have pages
 * @param earlier the page of the year or month before; missing if there is none
 * @param later that of the year or month after it; missing if there is none
 */
public record YearPage(
        PageView page,
        ArchiveView archive,
        String years,
        LinkView year,
        String count,
        List<YearView> months,
        List<ListedMonthView> lists,
        LinkView earlier,
        LinkView later)
        implements View {
    public YearPage {
        months = List.copyOf(months);
        lists = List.copyOf(lists);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "years" -> years;
            case "year" -> year;
            case "count" -> count;
            case "months" -> months;
            case "lists" -> lists;
            case "earlier" -> earlier;
            case "later" -> later;
            default -> null;
        };
    }
}
