package org.liveblogarchive.view;

/**
 * The data of {@code redirect.ftlh}, a page at an old address that leads to the new one.
 *
 * @param page the page; its {@code url} is the new address
 * @param archive the archive
 * @param link the new address, from the page
 */
public record RedirectPage(PageView page, ArchiveView archive, String link) implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "page" -> page;
            case "archive" -> archive;
            case "link" -> link;
            default -> null;
        };
    }
}
