package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code archive-tag.ftlh} and {@code archive-author.ftlh}, which list the live blogs of a tag or an
 * author.
 *
 * @param page the page
 * @param archive the archive
 * @param term the tag or the author
 * @param author the author; missing for a tag
 * @param count such as "40 live blogs", on the page with the newest live blogs; empty on numbered pages
 * @param number the number of the page: 1 for the oldest, 0 for the page with the newest live blogs
 * @param period such as "2015 – 2017", when the live blogs of a numbered page began; empty on the page with the newest
 * @param years the years in which the live blogs began, the newest first, each with a link to the page with its newest
 *     live blog; empty on numbered pages, and if one page has all live blogs
 * @param liveBlogs the live blogs, in the order in which they first had the tag or the author, the newest first
 * @param older the address of the page with older live blogs, or empty
 * @param newer the address of the page with newer live blogs, or empty
 * @param all the address of the list of all tags or all authors
 */
public record ArchiveTermPage(
        PageView page,
        ArchiveView archive,
        TermView term,
        AuthorView author,
        String count,
        int number,
        String period,
        List<YearView> years,
        List<CardView> liveBlogs,
        String older,
        String newer,
        String all)
        implements View {
    public ArchiveTermPage {
        years = List.copyOf(years);
        liveBlogs = List.copyOf(liveBlogs);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "term" -> term;
            case "author" -> author;
            case "count" -> count;
            case "number" -> number;
            case "period" -> period;
            case "years" -> years;
            case "liveBlogs" -> liveBlogs;
            case "older" -> older;
            case "newer" -> newer;
            case "all" -> all;
            default -> null;
        };
    }
}
