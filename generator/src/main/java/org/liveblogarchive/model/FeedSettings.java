package org.liveblogarchive.model;

import java.util.List;

/**
 * Which feeds there are.
 *
 * @param formats the formats of feeds, always with Atom, in which older posts are archived
 * @param kinds of what there are feeds
 */
public record FeedSettings(List<FeedFormat> formats, List<Kind> kinds) {
    /** The feeds of an archive that says nothing of them. */
    public static final FeedSettings DEFAULT =
            new FeedSettings(List.of(FeedFormat.ATOM), List.of(Kind.ARCHIVE, Kind.LIVE_BLOGS, Kind.TAGS));

    /** What a feed has the posts of. */
    public enum Kind {
        /** All live blogs. */
        ARCHIVE,
        /** A live blog. */
        LIVE_BLOGS,
        /** A tag in all live blogs. */
        TAGS,
        /** A tag in one live blog. */
        LIVE_BLOG_TAGS
    }

    public FeedSettings {
        formats = formats.stream().distinct().sorted().toList();
        kinds = kinds.stream().distinct().sorted().toList();
    }

    /** Returns whether there are feeds of a kind. */
    public boolean has(Kind kind) {
        return kinds.contains(kind);
    }
}
