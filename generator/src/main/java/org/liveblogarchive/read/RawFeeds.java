package org.liveblogarchive.read;

import java.util.List;
import org.liveblogarchive.model.FeedFormat;
import org.liveblogarchive.model.FeedSettings;
import org.liveblogarchive.model.FeedSettings.Kind;

/**
 * The feeds that {@code archive.yaml} or {@code liveblog.yaml} asks for.
 *
 * @param formats the formats, or null
 * @param kinds the kinds, or null
 */
record RawFeeds(List<FeedFormat> formats, List<Kind> kinds) {
    private static final Key<List<FeedFormat>> FORMATS = Key.optional(
            "formats",
            FieldTypes.listOf(FieldTypes.oneOf(FeedFormat.class)),
            "Their formats, of which atom is required. Default: atom.");

    /** The feeds of an archive. */
    static final FieldType<RawFeeds> OF_ARCHIVE = value(
            List.of(Kind.values()),
            "Which lists have feeds. Default: archive, live-blogs, and tags with at least 5 posts.");

    /** The feeds of a live blog. */
    static final FieldType<RawFeeds> OF_LIVE_BLOG = value(
            List.of(Kind.LIVE_BLOGS, Kind.LIVE_BLOG_TAGS),
            "Which feeds it has: live-blogs (its own) and live-blog-tags (one per tag). Without live-blogs,"
                    + " the archive's feeds leave out its posts.");

    private static FieldType<RawFeeds> value(List<Kind> known, String description) {
        Key<List<Kind>> kinds = Key.optional("kinds", FieldTypes.listOf(FieldTypes.oneOf(known)), description);
        return FieldTypes.mapping(FieldSet.of("feeds", FORMATS, kinds), keys -> read(keys, kinds));
    }

    private static RawFeeds read(ParsedFields keys, Key<List<Kind>> kinds) {
        List<FeedFormat> formats = keys.get(FORMATS);
        if (formats != null && !formats.contains(FeedFormat.ATOM)) {
            keys.yaml()
                    .errorAt(
                            keys.position(FORMATS),
                            "Feeds without Atom",
                            "“atom” in the list, as the Atom feeds hold older posts, and the feeds of the archive are made"
                                    + " from them",
                            "Add “atom” to the list.");
        }
        List<Kind> asked = keys.get(kinds);
        boolean ofAll = asked != null && (asked.contains(Kind.ARCHIVE) || asked.contains(Kind.TAGS));
        if (ofAll && !asked.contains(Kind.LIVE_BLOGS)) {
            keys.yaml()
                    .errorAt(
                            keys.position(kinds),
                            "Feeds of the archive without the feeds of live blogs",
                            "“live-blogs” in the list, as the feeds of the archive and of tags are made from those of live blogs",
                            "Add “live-blogs” to the list, or remove “archive” and “tags”.");
        }
        return new RawFeeds(formats, asked);
    }

    /** Returns the settings; what was not written is as it is in others. */
    static FeedSettings over(RawFeeds written, FeedSettings others) {
        return written == null
                ? others
                : new FeedSettings(
                        written.formats == null ? others.formats() : written.formats,
                        written.kinds == null ? others.kinds() : written.kinds);
    }
}
