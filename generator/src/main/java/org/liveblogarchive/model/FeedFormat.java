package org.liveblogarchive.model;

/** The formats that feeds are written in. */
public enum FeedFormat {
    /** Atom 1.0 (RFC 4287). */
    ATOM("Atom", ".atom", "application/atom+xml"),
    /** RSS 2.0. */
    RSS("RSS", ".rss", "application/rss+xml"),
    /** JSON Feed 1.1. */
    JSON("JSON", ".json", "application/feed+json");

    private final String displayName;
    private final String ending;
    private final String mediaType;

    FeedFormat(String displayName, String ending, String mediaType) {
        this.displayName = displayName;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Returns the name that readers know it by. */
    public String displayName() {
        return displayName;
    }

    /** Returns how the names of its files end. */
    public String ending() {
        return ending;
    }

    /** Returns its media type. */
    public String mediaType() {
        return mediaType;
    }
}
