package org.liveblogarchive.view;

/**
 * An entry of the head of every page: metadata, or a link that loads nothing.
 *
 * @param kind {@code name}, {@code property} or {@code rel}
 * @param name the value of the attribute that {@code kind} names
 * @param value the content, or the address of the link
 */
public record HeadEntryView(String kind, String name, String value) implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "kind" -> kind;
            case "name" -> name;
            case "value" -> value;
            default -> null;
        };
    }
}
