package org.liveblogarchive.render.view;

/**
 * A feed that readers can follow.
 *
 * @param title what it tells of
 * @param format Atom, RSS or JSON
 * @param mediaType its media type
 * @param link its address from the page
 */
public record FeedView(String title, String format, String mediaType, String link) implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "title" -> title;
            case "format" -> format;
            case "mediaType" -> mediaType;
            case "link" -> link;
            default -> null;
        };
    }
}
