package org.liveblogarchive.view;

import java.util.List;

/**
 * The data for the head of every page.
 *
 * @param kind {@code home}, {@code live-blog}, {@code page}, {@code post}, {@code tag}, {@code author}, {@code tags},
 *     {@code authors}, {@code key-events}, {@code archive-tag}, {@code archive-author}, {@code archive-year}, {@code
 *     letter}, {@code not-found}, {@code embed} or {@code redirect}
 * @param title the title of the page, without the archive's
 * @param description one or two sentences about the page, or empty
 * @param language the language tag of the page's messages
 * @param direction {@code ltr} or {@code rtl}
 * @param root the address of the archive's own folder, from the page: empty, or {@code ../}
 * @param base the path under which the archive is published, for pages that hosts show at any address; else empty
 * @param url the address of the page on the web, or empty if the archive has no address
 * @param preview the address on the web of the preview picture, or empty
 * @param linkedData the JSON-LD of the page, for a script element; missing if the archive has no address
 * @param linkedDataHash the SHA-256 of the JSON-LD in Base64, for the Content-Security-Policy, or empty
 * @param alternates other forms of what the page lists, such as feeds
 * @param embed the address on the web of the data with which other sites embed the page (oEmbed), or empty
 * @param search the address of the search index, from the page, or empty if there is none
 * @param mediaOrigins the hosts from which the page plays sound or video after the reader starts it
 */
public record PageView(
        String kind,
        String title,
        String description,
        String language,
        String direction,
        String root,
        String base,
        String url,
        String preview,
        Html linkedData,
        String linkedDataHash,
        List<AlternateView> alternates,
        String embed,
        String search,
        List<String> mediaOrigins)
        implements View {
    public PageView {
        alternates = List.copyOf(alternates);
        mediaOrigins = List.copyOf(mediaOrigins);
    }

    @Override
    public Object get(String property) {
        return switch (property) {
            case "kind" -> kind;
            case "title" -> title;
            case "description" -> description;
            case "language" -> language;
            case "direction" -> direction;
            case "root" -> root;
            case "base" -> base;
            case "url" -> url;
            case "preview" -> preview;
            case "linkedData" -> linkedData;
            case "linkedDataHash" -> linkedDataHash;
            case "alternates" -> alternates;
            case "embed" -> embed;
            case "search" -> search;
            case "mediaOrigins" -> mediaOrigins;
            default -> null;
        };
    }
}
