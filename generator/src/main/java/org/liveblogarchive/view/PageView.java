package org.liveblogarchive.view;

import java.util.List;

/**
 * What the head of every page needs.
 *
 * @param kind home, live-blog, page, post, tag, author, archive-tag, archive-author, tags, authors, not-found, embed or redirect
 * @param title the page's title, without the archive's
 * @param description a sentence or two on the page, or empty
 * @param language the language tag of the page's messages
 * @param direction ltr or rtl
 * @param root the address of the archive's own folder from the page: empty, or ../
 * @param base the path that the archive is published under, for pages shown at any address; empty for others
 * @param url its address on the web, or empty if the archive does not know where it is published
 * @param preview the address on the web of the picture that other sites show of it, or empty
 * @param linkedData what it is about as JSON-LD, for a script element; missing without an address on the web
 * @param linkedDataHash its SHA-256 in base 64, by which the Content-Security-Policy allows it, or empty
 * @param alternates other forms of what it lists, such as feeds
 * @param embed the address on the web of what other sites need to embed it (oEmbed), or empty
 * @param search the address from the page of the file that leads to the index of all words, or empty without one
 * @param mediaOrigins the hosts from which it plays sound or video once the reader asks
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
