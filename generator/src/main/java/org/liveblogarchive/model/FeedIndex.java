package org.liveblogarchive.model;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the posts of a live blog's feed are found that feeds of the archive may show.
 *
 * @param posts the newest posts, and the newest of each tag, the newest first
 * @param newest how many of them, from the first on, are the newest of the live blog whatever their tags
 * @param byTag which of them have a tag, by the name of the tag's page
 */
public record FeedIndex(List<Entry> posts, int newest, SortedMap<String, List<Integer>> byTag) {
    /** That of a live blog without a feed. */
    public static final FeedIndex NONE = new FeedIndex(List.of(), 0, new TreeMap<>());

    public FeedIndex {
        posts = List.copyOf(posts);
        byTag = Collections.unmodifiableSortedMap(byTag);
    }

    /**
     * A post.
     *
     * @param id its id in feeds
     * @param date when it was posted
     * @param document the feed document that has it, without the ending of a format
     */
    public record Entry(String id, ZonedDateTime date, String document) {}
}
