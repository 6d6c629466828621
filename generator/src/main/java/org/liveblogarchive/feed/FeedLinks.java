package org.liveblogarchive.feed;

import org.liveblogarchive.model.FeedFormat;
import org.liveblogarchive.xml.Xml;

/** Writes the links of a feed document in XML, which RSS takes from Atom (RFC 5005, appendix B). */
final class FeedLinks {
    static final String HISTORY = "http://purl.org/syndication/history/1.0";

    private FeedLinks() {}

    /** Writes them with the prefix that stands for Atom. */
    static void write(Xml xml, String prefix, Feed feed, FeedFormat format) {
        Feed.Place place = feed.place();
        link(xml, prefix, "self", format.mediaType(), address(place.self(), format));
        if (prefix.isEmpty()) {
            link(xml, prefix, "alternate", "text/html", feed.about().page());
        }
        link(xml, prefix, "current", format.mediaType(), address(place.current(), format));
        link(xml, prefix, "prev-archive", format.mediaType(), address(place.previous(), format));
        if (place.isArchived()) {
            xml.element("fh:archive", empty -> {});
        }
    }

    static void link(Xml xml, String prefix, String relation, String mediaType, String address) {
        if (!address.isEmpty()) {
            xml.element(
                    prefix + "link",
                    link -> link.attribute("rel", relation)
                            .attribute("type", mediaType)
                            .attribute("href", address));
        }
    }

    static String address(String withoutEnding, FeedFormat format) {
        return withoutEnding.isEmpty() ? "" : withoutEnding + format.ending();
    }
}
