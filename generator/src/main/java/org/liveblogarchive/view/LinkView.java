package org.liveblogarchive.view;

/**
 * A link to another page.
 *
 * @param title the text of the link
 * @param link the address, from the page; empty if there is none
 * @param source who published the other page, or empty
 */
public record LinkView(String title, String link, String source) implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "title" -> title;
            case "link" -> link;
            case "source" -> source;
            default -> null;
        };
    }
}
