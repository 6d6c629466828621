package org.liveblogarchive.view;

/**
 * The same live blog in another language.
 *
 * @param language the language tag
 * @param direction {@code ltr} or {@code rtl}
 * @param name the name of the language, in that language
 * @param link the address, from the page
 * @param url the address on the web, or empty if it is unknown
 */
public record TranslationView(String language, String direction, String name, String link, String url) implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "language" -> language;
            case "direction" -> direction;
            case "name" -> name;
            case "link" -> link;
            case "url" -> url;
            default -> null;
        };
    }
}
