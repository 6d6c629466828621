package org.liveblogarchive.feed;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * A post as feeds show it; all addresses are absolute.
 *
 * @param id what it is known by for ever, a tag: URI (RFC 4151)
 * @param url the address of its page
 * @param title its headline
 * @param published when it was posted
 * @param updated when it was last changed
 * @param authors who wrote it
 * @param tags what it is about
 * @param summary the beginning of its text, without markup, or empty
 * @param html all of its text
 * @param image the address of its picture, or empty
 * @param language its language tag
 * @param attachments the files that it brings, such as a video
 * @param removed why it was taken down, or empty; then its last change is when, and it has nothing but its id, address and times
 */
public record FeedEntry(
        String id,
        String url,
        String title,
        ZonedDateTime published,
        ZonedDateTime updated,
        List<Person> authors,
        List<String> tags,
        String summary,
        String html,
        String image,
        String language,
        List<Attachment> attachments,
        String removed) {
    public FeedEntry {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        attachments = List.copyOf(attachments);
    }

    /** Returns a post that was taken down. */
    static FeedEntry removed(
            String id, String url, ZonedDateTime published, ZonedDateTime when, String reason, String language) {
        return new FeedEntry(
                id, url, "", published, when, List.of(), List.of(), "", "", "", language, List.of(), reason);
    }

    boolean isRemoved() {
        return !removed.isEmpty();
    }

    /**
     * Who wrote a post.
     *
     * @param name the name
     * @param url an address on the web, or empty
     */
    public record Person(String name, String url) {}

    /**
     * A file that belongs to a post.
     *
     * @param url its address
     * @param mediaType its media type, such as {@code video/mp4}
     * @param size its bytes
     */
    public record Attachment(String url, String mediaType, long size) {}
}
