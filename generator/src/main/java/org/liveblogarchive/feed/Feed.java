package org.liveblogarchive.feed;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.liveblogarchive.feed.FeedEntry.Person;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.FeedFormat;

/**
 * A feed document.
 *
 * @param about what it is, the same for all documents of the feed
 * @param place where it lies among them
 * @param entries its posts, the newest first, and those that were taken down in their places
 */
record Feed(About about, Place place, List<FeedEntry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * What a feed is.
     *
     * @param id what it is known by for ever, a tag: URI (RFC 4151)
     * @param title its title
     * @param description what it is about, or empty
     * @param page the address of the page that shows the same
     * @param publisher who publishes it
     * @param icon the address of a square picture, or empty
     * @param language its language tag
     * @param began when its event began, which is the time of a feed without posts
     */
    public record About(
            String id,
            String title,
            String description,
            String page,
            Person publisher,
            String icon,
            String language,
            ZonedDateTime began) {}

    /**
     * Where a document lies among those of its feed (RFC 5005, section 4); addresses are without the ending of the format. Only
     * feeds in Atom have archived documents.
     *
     * @param self its own address
     * @param current the address of the document with the newest posts, or empty if it is that itself
     * @param previous the address of the archived document with the posts before, or empty
     */
    public record Place(String self, String current, String previous) {
        /** Returns the place of the one document of a feed. */
        public static Place alone(String self) {
            return new Place(self, "", "");
        }

        boolean isArchived() {
            return !current.isEmpty();
        }
    }

    /** Returns who publishes the feeds of an archive. */
    static Person publisher(Archive archive) {
        return archive.publisher() == null
                ? new Person(archive.title(), archive.baseUrl().toString())
                : new Person(archive.publisher().name(), archive.publisher().link());
    }

    /** Returns the address of the icon of an archive's feeds, or an empty text. */
    static String icon(Archive archive) {
        return archive.publisher() == null || archive.publisher().logo() == null
                ? ""
                : archive.baseUrl().resolve(archive.publisher().logo().source()).toString();
    }

    /** Returns the posts that are still there. */
    List<FeedEntry> present() {
        return entries.stream().filter(entry -> !entry.isRemoved()).toList();
    }

    /** Returns the posts that were taken down. */
    List<FeedEntry> removed() {
        return entries.stream().filter(FeedEntry::isRemoved).toList();
    }

    /** Returns when the newest change of its posts was. */
    ZonedDateTime updated() {
        return entries.stream()
                .map(FeedEntry::updated)
                .max(Comparator.comparing(ZonedDateTime::toInstant))
                .orElse(about.began());
    }

    /** Returns the document in a format. */
    byte[] in(FeedFormat format) {
        return switch (format) {
            case ATOM -> AtomFeed.write(this);
            case RSS -> RssFeed.write(this);
            case JSON -> JsonFeed.write(this);
        };
    }
}
