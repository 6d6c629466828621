package org.liveblogarchive.feed;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.FeedFormat;
import org.liveblogarchive.xml.Xml;

/** Writes feeds in RSS 2.0 (RSS Advisory Board, 2.0.11), with the modules content, Dublin Core and Atom. */
final class RssFeed {
    /** A date after RFC 822, with a year of four digits. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

    private RssFeed() {}

    static byte[] write(Feed feed) {
        return Xml.document(xml -> xml.element("rss", in -> {
            in.attribute("version", "2.0").attribute("xmlns:atom", "http://www.w3.org/2005/Atom");
            in.attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
            in.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
            in.attribute("xmlns:fh", FeedLinks.HISTORY).text("\n");
            in.element("channel", channel -> channel(channel.text("\n"), feed));
        }));
    }

    private static void channel(Xml xml, Feed feed) {
        Feed.About about = feed.about();
        xml.element("title", about.title()).element("link", about.page());
        xml.element("description", about.description().isEmpty() ? about.title() : about.description());
        xml.element("language", about.language());
        xml.element("lastBuildDate", date(feed.updated())).element("generator", "Liveblog Archive");
        FeedLinks.write(xml, "atom:", feed, FeedFormat.RSS);
        feed.present().forEach(entry -> xml.element("item", item -> item(item.text("\n"), entry)));
    }

    private static void item(Xml xml, FeedEntry entry) {
        xml.element("title", entry.title()).element("link", entry.url());
        xml.element("guid", guid -> guid.attribute("isPermaLink", "false").text(entry.id()));
        xml.element("pubDate", date(entry.published()));
        xml.element("atom:updated", Json.time(entry.updated()));
        entry.authors().forEach(author -> xml.element("dc:creator", author.name()));
        entry.tags().forEach(tag -> xml.element("category", tag));
        xml.element("description", entry.summary().isEmpty() ? entry.title() : entry.summary());
        xml.element("content:encoded", entry.html());
        // Readers of RSS know one enclosure an item.
        entry.attachments().stream()
                .limit(1)
                .forEach(attachment -> xml.element(
                        "enclosure",
                        enclosure -> enclosure
                                .attribute("url", attachment.url())
                                .attribute("length", Long.toString(attachment.size()))
                                .attribute("type", attachment.mediaType())));
    }

    private static String date(ZonedDateTime moment) {
        return moment == null ? "" : DATE.format(moment);
    }
}
