package org.liveblogarchive.imports.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One document of a feed, which may have several (RFC 5005).
 *
 * @param head what it says of the feed
 * @param entries its entries, in its order
 * @param tombstones the entries that were taken down
 * @param links the addresses of other documents, by what they are to this one, such as {@code prev-archive}
 * @param announced how many entries all documents have, if it says so, or 0
 */
record FeedDocument(
        FeedHead head,
        List<SyndicatedEntry> entries,
        List<Tombstone> tombstones,
        Map<String, String> links,
        int announced) {
    /** The names of links to other documents of the feed that have to be followed (RFC 5005, 3 and 4). */
    static final List<String> FOLLOWED = List.of("current", "prev-archive", "next-archive", "previous", "next");

    static final String SELF = "self";
    static final String LAST = "last";

    FeedDocument {
        entries = List.copyOf(entries);
        tombstones = List.copyOf(tombstones);
        links = Map.copyOf(links);
    }

    /** Returns the address of another document, or of itself. */
    Optional<String> link(String relation) {
        return Optional.ofNullable(links.get(relation));
    }
}
