package org.liveblogarchive.view;

/**
 * An entry of the head of every page: metadata, or a link that loads nothing.
 *
 * @param kind name, property or rel
 * @param name what stands in the attribute that the kind names
 * @param value its content, or the address that it leads to
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
