package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code archive-tag.ftlh} and {@code archive-author.ftlh}, which list the live blogs of a tag or an author.
 *
 * @param page the page
 * @param archive the archive
 * @param term the tag or the author
 * @param author the author; missing for a tag
 * @param liveBlogs the live blogs, the newest first
 * @param all the address of the list of all tags or all authors
 */
public record ArchiveTermPage(
        PageView page, ArchiveView archive, TermView term, AuthorView author, List<CardView> liveBlogs, String all)
        implements View {
    public ArchiveTermPage {
        liveBlogs = List.copyOf(liveBlogs);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "term" -> term;
            case "author" -> author;
            case "liveBlogs" -> liveBlogs;
            case "all" -> all;
            default -> null;
        };
    }
}
