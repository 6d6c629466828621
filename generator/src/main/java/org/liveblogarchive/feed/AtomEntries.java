package org.liveblogarchive.feed;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.liveblogarchive.feed.FeedEntry.Attachment;
import org.liveblogarchive.feed.FeedEntry.Person;

/** Reads the posts of documents that {@link AtomFeed} wrote. */
final class AtomEntries {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final Map<String, String> texts = new HashMap<>();
    private final List<Person> authors = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();

    private AtomEntries(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    /**
     * Returns the posts of a document, in its order.
     *
     * @throws IOException if somebody has changed the document, so that it cannot be read
     */
    static List<FeedEntry> in(byte[] feed) throws IOException {
        var entries = new ArrayList<FeedEntry>();
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(feed));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    if (xml.getLocalName().equals("entry")) {
                        entries.add(new AtomEntries(xml).entry());
                    } else if (xml.getLocalName().equals("at:deleted-entry")) {
                        entries.add(new AtomEntries(xml).removed());
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException("A feed of an earlier build cannot be read", e);
        }
        return entries;
    }

    private FeedEntry removed() throws XMLStreamException {
        String id = xml.getAttributeValue(null, "ref");
        ZonedDateTime when = time(xml.getAttributeValue(null, "when"));
        String language = xml.getAttributeValue(null, "xml:lang");
        readUntil("at:deleted-entry");
        return FeedEntry.removed(id, text("alternate"), when, when, text("at:comment"), language);
    }

    private FeedEntry entry() throws XMLStreamException {
        String language = xml.getAttributeValue(null, "xml:lang");
        readUntil("entry");
        return new FeedEntry(
                text("id"),
                text("alternate"),
                text("title"),
                time(text("published")),
                time(text("updated")),
                authors,
                tags,
                text("summary"),
                text("content"),
                text("image"),
                language,
                attachments,
                "");
    }

    private void readUntil(String end) throws XMLStreamException {
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals(end)) {
            if (xml.isStartElement()) {
                read(xml.getLocalName());
            }
        }
    }

    private void read(String element) throws XMLStreamException {
        switch (element) {
            case "author" -> readPerson();
            case "category" -> tags.add(xml.getAttributeValue(null, "term"));
            case "link" -> readLink();
            case "media:thumbnail" -> texts.put("image", xml.getAttributeValue(null, "url"));
            default -> texts.put(element, xml.getElementText());
        }
    }

    private void readPerson() throws XMLStreamException {
        String name = "";
        String address = "";
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("author")) {
            if (xml.isStartElement()) {
                boolean isName = xml.getLocalName().equals("name");
                String text = xml.getElementText();
                name = isName ? text : name;
                address = isName ? address : text;
            }
        }
        authors.add(new Person(name, address));
    }

    private void readLink() {
        String address = xml.getAttributeValue(null, "href");
        if (xml.getAttributeValue(null, "rel").equals("enclosure")) {
            attachments.add(new Attachment(
                    address,
                    xml.getAttributeValue(null, "type"),
                    Long.parseLong(xml.getAttributeValue(null, "length"))));
        } else {
            texts.put("alternate", address);
        }
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }

    private static ZonedDateTime time(String text) {
        return OffsetDateTime.parse(text).toZonedDateTime();
    }
}
