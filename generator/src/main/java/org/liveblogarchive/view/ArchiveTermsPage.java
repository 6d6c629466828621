package org.liveblogarchive.view;

import java.util.List;

/**
 * The data of {@code tags.ftlh} and {@code authors.ftlh}.
 *
 * @param page the page
 * @param archive the archive
 * @param terms all tags or all authors of the archive, by name
 */
public record ArchiveTermsPage(PageView page, ArchiveView archive, List<TermView> terms) implements View {
    public ArchiveTermsPage {
        terms = List.copyOf(terms);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "terms" -> terms;
            default -> null;
        };
    }
}
