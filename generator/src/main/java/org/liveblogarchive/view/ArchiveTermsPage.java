package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code tags.ftlh} and {@code authors.ftlh}.
 *
 * @param page the page
 * @param archive the archive
 * @param letters the lists of letters if the terms are too many for this page, or none
 * @param terms all tags or all authors of the archive, by name, or else those of the most live blogs
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
