package org.liveblogarchive.view;

/**
 * Another form of what a page lists, such as a feed.
 *
 * @param title what it is about
 * @param format the name of the format, such as Atom, RSS or JSON
 * @param mediaType the media type
 * @param link the address, from the page
 */
public record AlternateView(String title, String format, String mediaType, String link) implements View {
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
