package org.liveblogarchive.imports.folder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liveblogarchive.imports.folder.SiteSettings.Generator;
import org.liveblogarchive.imports.source.JsonValue;

/** The tags of a post, which generators write in several ways. */
final class FolderTags {
    private static final List<String> KEYS = List.of("tags", "tag", "categories", "category", "topics", "keywords");
    /** Names of collections of Eleventy, which are written as tags. */
    private static final Set<String> COLLECTIONS = Set.of("post", "posts", "all");

    private FolderTags() {}

    static List<String> of(JsonValue keys, Generator generator) {
        Set<String> tags = new LinkedHashSet<>();
        KEYS.forEach(key -> tags.addAll(ofKey(keys.get(key), generator)));
        KEYS.forEach(key -> tags.addAll(ofKey(keys.get("taxonomies").get(key), generator)));
        if (generator == Generator.ELEVENTY) {
            tags.removeAll(COLLECTIONS);
        }
        return new ArrayList<>(tags);
    }

    /** Returns the items of a list, or the parts of a text between commas, for Jekyll between spaces. */
    static List<String> ofKey(JsonValue value, Generator generator) {
        if (!(value.value() instanceof String text)) {
            return value.texts();
        }
        String between = !text.contains(",") && generator == Generator.JEKYLL ? "\\s+" : "\\s*,\\s*";
        return List.of(text.strip().split(between, -1)).stream()
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    static List<String> keys() {
        return KEYS;
    }
}
