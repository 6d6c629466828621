package org.liveblogarchive.view;

/**
 * The data of {@code 404.ftlh}, which hosts show if a page is not found.
 *
 * @param page the page
 * @param archive the archive
 */
public record NotFoundPage(PageView page, ArchiveView archive) implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            default -> null;
        };
    }
}
