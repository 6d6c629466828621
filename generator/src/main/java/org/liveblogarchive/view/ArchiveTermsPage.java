package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code tags.ftlh} and {@code authors.ftlh}, which list the tags or authors of the archive.
 *
 * @param page the page
 * @param archive the archive
 * @param letters the lists of single letters, if there are too many terms for this page; else empty
 * @param terms all tags or all authors of the archive by name; if there are too many, those with the most live blogs
 */
public record ArchiveTermsPage(PageView page, ArchiveView archive, List<LinkView> letters, List<TermView> terms)
        implements View {
    public ArchiveTermsPage {
        letters = List.copyOf(letters);
        terms = List.copyOf(terms);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "letters" -> letters;
            case "terms" -> terms;
            default -> null;
        };
    }
}
