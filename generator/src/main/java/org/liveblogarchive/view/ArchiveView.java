package org.liveblogarchive.view;

import java.util.List;

/**
 * The archive, as every page shows it.
 *
 * @param home the address of the home page, from the page
 * @param title the name of the archive
 * @param description one or two sentences about it, or empty
 * @param publisher the publisher: a name and perhaps a link; missing if archive.yaml has none
 * @param links the links for every page
 * @param language the language tag of the archive's own texts if it differs from the page's, or empty
 * @param direction {@code ltr} or {@code rtl} if that language differs from the page's, or empty
 * @param note a line for the foot of every page, or empty
 * @param offline whether browsers keep the pages that a reader has seen, for reading without a network
 */
public record ArchiveView(
        String home,
        String title,
        String description,
        LinkView publisher,
        List<LinkView> links,
        String language,
        String direction,
        String note,
        boolean offline)
        implements View {
    public ArchiveView {
        links = List.copyOf(links);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "home" -> home;
            case "title" -> title;
            case "description" -> description;
            case "publisher" -> publisher;
            case "links" -> links;
            case "language" -> language;
            case "direction" -> direction;
            case "note" -> note;
            case "offline" -> offline;
            default -> null;
        };
    }
}
