package org.liveblogarchive.view;

/**
 * Another form of what a page lists, such as a feed that readers can follow.
 *
 * @param title what it is about
 * @param format the name of the form, such as Atom, RSS or JSON
 * @param mediaType its media type
 * @param link its address from the page
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
