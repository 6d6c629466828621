package org.liveblogarchive.view;

import java.util.List;

/**
 * The archive, as every page shows it.
 *
 * @param home the address of its home from the page
 * @param title its name
 * @param description one or two sentences on it, or empty
 * @param publisher who publishes it, with a title and perhaps a link; missing if that is not known
 * @param links links shown on every page
 * @param language the language tag of its own words if it differs from the page's, or empty
 * @param direction ltr or rtl if its language differs from the page's, or empty
 * @param note a line for the foot of every page, or empty
 * @param offline whether browsers keep pages that were read, for readers without a network
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
