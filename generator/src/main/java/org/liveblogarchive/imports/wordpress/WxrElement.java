package org.liveblogarchive.imports.wordpress;

import java.util.List;
import java.util.Map;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.WrittenTime;

/**
 * An element of an export, such as an item or a comment.
 *
 * @param place where it begins
 * @param texts the texts of its elements by their names, such as {@code wp:post_id}
 * @param terms the categories, tags and so on that it has
 * @param meta its metadata
 */
record WxrElement(ImportPlace place, Map<String, String> texts, List<WxrTerm> terms, Map<String, String> meta) {
    WxrElement {
        texts = Map.copyOf(texts);
        terms = List.copyOf(terms);
        meta = Map.copyOf(meta);
    }

    /** Returns a text without white space around it, or an empty one. */
    String text(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    /** Returns a value of the metadata, or an empty text. */
    String meta(String key) {
        return meta.getOrDefault(key, "").strip();
    }

    /** Returns whether a value of the metadata is one that PHP takes for true. */
    boolean isSet(String key) {
        return !meta(key).matches("|0|false|b:0;");
    }

    String id() {
        return text("wp:post_id");
    }

    String type() {
        return text("wp:post_type");
    }

    /** Returns the id of the post that it belongs to, or an empty text. */
    String parent() {
        String parent = text("wp:post_parent");
        return parent.equals("0") ? "" : parent;
    }

    /** Returns a time by its element in UTC, or else by that on the clock of the site; null if there is none. */
    ImportedTime time(String name, ReadOptions options) {
        String gmt = text(name + "_gmt");
        ImportedTime exact = gmt.isEmpty() ? null : WrittenTime.of(gmt + "Z", options);
        return exact != null ? exact : WrittenTime.of(text(name), options);
    }
}
