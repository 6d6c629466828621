package org.liveblogarchive.imports.guardian;

import java.util.Locale;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.source.JsonValue;

/**
 * A part of a block, which says of what type it is. Data of pages and the Content API write the same in two ways.
 *
 * @param kind the type in small letters, such as {@code text} or {@code richlink}
 * @param data what it has
 * @param assets its files, as the Content API has them
 * @param place where it stands
 */
record TypedElement(String kind, JsonValue data, JsonValue assets, ImportPlace place) {
    /** Reads one: with a {@code _type} in data of pages, or a {@code type} and data under the name of the type. */
    static TypedElement of(JsonValue element, String file) {
        var place = new ImportPlace(file, element.pointer());
        String type = element.get("_type").text();
        if (!type.isEmpty()) {
            String name = type.substring(type.lastIndexOf('.') + 1).replaceFirst("(?:Block)?Element(?:V2)?$", "");
            return new TypedElement(name.toLowerCase(Locale.ROOT), element, JsonValue.NONE, place);
        }
        String name = element.get("type").text();
        JsonValue data = element.get(camelCase(name) + "TypeData", name + "TypeData", "contentAtomTypeData");
        String kind = name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
        return new TypedElement(kind, data, element.get("assets"), place);
    }

    private static String camelCase(String name) {
        var camel = new StringBuilder();
        for (String word : name.split("[-_]", -1)) {
            camel.append(
                    camel.isEmpty() || word.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    /** Returns the first text of some names that is not empty, or an empty text. */
    String text(String... names) {
        for (String name : names) {
            String text = data.get(name).text();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Returns the first address on the web of some names, or an empty text. */
    String address(String... names) {
        for (String name : names) {
            String address = data.get(name).text();
            if (address.matches("(?:https?:)?//\\S+")) {
                return address.startsWith("//") ? "https:" + address : address;
            }
        }
        return "";
    }
}
