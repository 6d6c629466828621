package org.liveblogarchive.view;

/**
 * A live blog in another language.
 *
 * @param language its language tag
 * @param direction ltr or rtl
 * @param name the name of the language in that language
 * @param link its address from the page
 * @param url its address on the web, or empty if that is not known
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
