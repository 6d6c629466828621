package org.liveblogarchive.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * The archive as a whole, from {@code archive.yaml}.
 *
 * @param title its name
 * @param description one or two sentences on it, or empty
 * @param baseUrl the address it is published under, ending in a slash, or null
 * @param language the language of its own messages and of live blogs that name none
 * @param timezone the zone of live blogs that name none
 * @param pageSize how many posts a numbered page holds, at least 1
 * @param taggingEntity who mints the ids in its feeds, a domain and a date (RFC 4151, section 2.1); empty without an address
 * @param ownEntity the tagging entity by its own file, whatever address it is built for; empty without one
 * @param embeds whether each post has a card that other sites can embed
 * @param search whether readers can search it
 * @param offline whether pages that were read can be read again without a network
 * @param feeds which feeds there are
 * @param previews which pages have a preview picture of their own
 * @param publisher who publishes it, or null
 * @param links links shown on every page
 * @param note a line for the foot of every page, or empty
 * @param publish files that may be published beside those of known types: paths from the content folder, and endings
 *     written as {@code *.docx}
 * @param pictureMetadata what published pictures, sound and video say of themselves
 */
public record Archive(
        String title,
        String description,
        URI baseUrl,
        Locale language,
        ZoneId timezone,
        int pageSize,
        String taggingEntity,
        String ownEntity,
        boolean embeds,
        boolean search,
        Offline offline,
        FeedSettings feeds,
        Previews previews,
        Publisher publisher,
        List<RelatedLink> links,
        String note,
        List<String> publish,
        PictureMetadata pictureMetadata) {
    public Archive {
        publish = List.copyOf(publish);
        links = List.copyOf(links);
    }

    /** Which pages have a preview picture of their own; others show that of their live blog. */
    public enum Previews {
        POSTS,
        LIVEBLOGS,
        NONE
    }

    /** Whether pages that were read can be read again without a network. */
    public enum Offline {
        FALSE,
        TRUE,
        /** No longer: what browsers have kept is removed. */
        REMOVED
    }

    /** What published pictures, sound and video say of themselves. */
    public enum PictureMetadata {
        /** Nothing but how they are shown and played. */
        NONE,
        /** Also whose they are. */
        CREDIT,
        /** All that their files hold: they are published as they are. */
        ALL
    }

    /**
     * Who publishes the archive.
     *
     * @param name the name
     * @param link its web address, or empty
     * @param logo its logo, or null
     */
    public record Publisher(String name, String link, Picture logo) {}
}
