package org.liveblogarchive.imports.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A value in JSON that nobody vouches for: asking it for something that it does not have gives nothing, never an error.
 *
 * @param value a map, a list, a text, a number, a truth value or null
 * @param pointer where it stands (RFC 6901)
 */
public record JsonValue(Object value, String pointer) {
    public static final JsonValue NONE = new JsonValue(null, "");

    public boolean isThere() {
        return value != null;
    }

    /** Returns the first member that is there of some names. */
    public JsonValue get(String... names) {
        if (value instanceof Map<?, ?> members) {
            for (String name : names) {
                Object member = members.get(name);
                if (member != null) {
                    return new JsonValue(
                            member, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
                }
            }
        }
        return NONE;
    }

    /** Returns the values of a list, or the value alone if it is not a list. */
    public List<JsonValue> items() {
        if (!(value instanceof List<?> list)) {
            return isThere() ? List.of(this) : List.of();
        }
        var items = new ArrayList<JsonValue>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) != null) {
                items.add(new JsonValue(list.get(i), pointer + "/" + i));
            }
        }
        return items;
    }

    /** Returns a text, a number or a truth value as a text, that of the first of a list; empty for anything else. */
    public String text() {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "" : new JsonValue(list.get(0), pointer).text();
        }
        boolean plain = value instanceof String || value instanceof Number || value instanceof Boolean;
        return plain ? String.valueOf(value).strip() : "";
    }

    /** Returns the texts of a list, or of a text with commas. */
    public List<String> texts() {
        if (value instanceof String text) {
            return List.of(text.split("\\s*,\\s*", -1));
        }
        return items().stream()
                .map(JsonValue::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    public boolean isTrue() {
        return text().equals("true");
    }

    public boolean isObject() {
        return value instanceof Map;
    }

    /** Calls {@code visitor} with this value and all that it has, down to the leaves. */
    public void visit(Consumer<JsonValue> visitor) {
        visitor.accept(this);
        if (value instanceof Map<?, ?> members) {
            members.keySet().forEach(name -> get(String.valueOf(name)).visit(visitor));
        } else if (value instanceof List<?>) {
            items().forEach(item -> item.visit(visitor));
        }
    }
}
