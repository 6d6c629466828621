package org.liveblogarchive.feed;

import org.liveblogarchive.feed.FeedEntry.Attachment;
import org.liveblogarchive.feed.FeedEntry.Person;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.FeedFormat;
import org.liveblogarchive.xml.Xml;

/** Writes feeds in Atom 1.0 (RFC 4287), with posts that were taken down as deleted entries (RFC 6721). */
final class AtomFeed {
    /** Media RSS, as Atom knows no picture of an entry. */
    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    private AtomFeed() {}

    static byte[] write(Feed feed) {
        return Xml.document(xml -> xml.element("feed", in -> {
            in.attribute("xmlns", "http://www.w3.org/2005/Atom").attribute("xmlns:fh", FeedLinks.HISTORY);
            if (feed.entries().stream().anyMatch(entry -> !entry.image().isEmpty())) {
                in.attribute("xmlns:media", MEDIA);
            }
            if (!feed.removed().isEmpty()) {
                in.attribute("xmlns:at", TOMBSTONES);
            }
            in.attribute("xml:lang", feed.about().language()).text("\n");
            in.element("id", feed.about().id());
            in.element("title", feed.about().title())
                    .element("subtitle", feed.about().description());
            in.element("updated", Json.time(feed.updated()));
            FeedLinks.write(in, "", feed, FeedFormat.ATOM);
            in.element("icon", feed.about().icon());
            person(in, feed.about().publisher());
            in.element("generator", "Liveblog Archive");
            feed.entries().forEach(entry -> entry(in, entry));
        }));
    }

    private static void entry(Xml xml, FeedEntry entry) {
        if (entry.isRemoved()) {
            xml.element("at:deleted-entry", in -> {
                in.attribute("ref", entry.id()).attribute("when", Json.time(entry.updated()));
                in.attribute("xml:lang", entry.language());
                FeedLinks.link(in, "", "alternate", "text/html", entry.url());
                in.element("at:comment", entry.removed());
            });
            return;
        }
        xml.element("entry", in -> {
            in.attribute("xml:lang", entry.language()).text("\n");
            in.element("id", entry.id()).element("title", entry.title());
            in.element("published", Json.time(entry.published())).element("updated", Json.time(entry.updated()));
            FeedLinks.link(in, "", "alternate", "text/html", entry.url());
            entry.authors().forEach(author -> person(in, author));
            entry.tags().forEach(tag -> in.element("category", category -> category.attribute("term", tag)));
            in.element("summary", entry.summary());
            in.element("content", content -> content.attribute("type", "html").text(entry.html()));
            if (!entry.image().isEmpty()) {
                in.element("media:thumbnail", image -> image.attribute("url", entry.image()));
            }
            entry.attachments().forEach(attachment -> enclosure(in, attachment));
        });
    }

    private static void enclosure(Xml xml, Attachment attachment) {
        xml.element(
                "link",
                link -> link.attribute("rel", "enclosure")
                        .attribute("type", attachment.mediaType())
                        .attribute("length", Long.toString(attachment.size()))
                        .attribute("href", attachment.url()));
    }

    private static void person(Xml xml, Person person) {
        xml.element("author", in -> in.element("name", person.name()).element("uri", person.url()));
    }
}
