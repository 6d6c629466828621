package org.liveblogarchive.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.model.TaxonomyTerm;

/**
 * How often the posts of a live blog have a tag.
 *
 * @param tag the tag
 * @param count how many posts have it
 * @param file the first of them
 * @param position where its tags are written
 */
public record TagUse(String tag, int count, String file, Position position) {
    static List<TagUse> in(List<ReadPost> posts) {
        Map<String, TagUse> uses = new LinkedHashMap<>();
        for (ReadPost post : posts) {
            for (TaxonomyTerm term : post.post().tags()) {
                String tag = term.name();
                uses.merge(tag, new TagUse(tag, 1, post.file(), post.tagsAt()), TagUse::plus);
            }
        }
        return List.copyOf(uses.values());
    }

    TagUse plus(TagUse other) {
        return new TagUse(tag, count + other.count, file, position);
    }
}
