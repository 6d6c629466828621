package org.liveblogarchive.view;

/**
 * The data of {@code redirect.ftlh}, which stands at an address that a page had before.
 *
 * @param page the page; its address on the web is that of the page now
 * @param archive the archive
 * @param link the address of the page now
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
