package org.liveblogarchive.imports.sourcefabric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.source.JsonValue;

/** Reads pictures, which are kept in several sizes. */
final class Renditions {
    private static final List<String> NAMES = List.of("original", "baseImage", "viewImage", "thumbnail");

    private Renditions() {}

    /** A size. */
    private record Rendition(String address, int width) {}

    /** Returns a picture with the largest of its sizes first; {@code words} has its caption and its credit. */
    static ImportedPicture picture(JsonValue renditions, JsonValue words) {
        var sizes = new ArrayList<Rendition>();
        for (String name : NAMES) {
            JsonValue rendition = renditions.get(name);
            String address = rendition.get("href").text();
            String width = rendition.get("width").text();
            if (!address.isEmpty()) {
                sizes.add(new Rendition(address, width.matches("\\d{1,9}") ? Integer.parseInt(width) : 0));
            }
        }
        sizes.sort(Comparator.comparingInt(Rendition::width).reversed());
        return new ImportedPicture(
                sizes.stream().map(Rendition::address).distinct().toList(),
                text(words.get("alt", "alt_text")),
                text(words.get("caption", "description_text")),
                text(words.get("credit")));
    }

    private static String text(JsonValue html) {
        return HtmlFragment.parsed(html.text()).text();
    }
}
