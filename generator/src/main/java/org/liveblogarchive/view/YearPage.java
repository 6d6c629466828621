package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code archive-year.ftlh}, which lists the live blogs of a year or a month. New posts in them do not
 * change it.
 *
 * @param page the page
 * @param archive the archive
 * @param years the address of the list of years
 * @param year the year, on the page of a month; missing on the page of a year
 * @param count such as "40 live blogs"
 * @param months the months of a year, the earliest first, each with the address of its page (if the year has many live
 *     blogs) or of its section
 * @param lists the live blogs by month, the earliest first; empty on the page of a year whose months have pages
 * @param earlier the page of the previous year or month; missing if there is none
 * @param later the page of the next year or month; missing if there is none
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
