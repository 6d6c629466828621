package org.liveblogarchive.view;

/**
 * A link to another page.
 *
 * @param title its text
 * @param link its address from the page, or empty if there is none any more
 * @param source who published it, or empty
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
