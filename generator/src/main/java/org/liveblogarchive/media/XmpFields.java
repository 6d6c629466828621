package org.liveblogarchive.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ctc.wstx.stax.WstxEventFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Reduces XMP (ISO 16684-1) to the properties that say whose a picture is. */
final class XmpFields {
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Set<String> EVERY = Set.of();
    /** The properties that stay, by namespace; an empty set stands for all of a namespace. */
    private static final Map<String, Set<String>> CREDIT = Map.of(
            "http://purl.org/dc/elements/1.1/", Set.of("creator", "rights"),
            "http://ns.adobe.com/photoshop/1.0/", Set.of("Credit", "Source"),
            "http://ns.adobe.com/xap/1.0/rights/", EVERY,
            "http://ns.useplus.org/ldf/xmp/1.0/", EVERY,
            "http://creativecommons.org/ns#", EVERY);

    private static final String BEGIN =
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>" + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">";
    private static final String END = "</x:xmpmeta><?xpacket end=\"w\"?>";
    private static final WstxEventFactory EVENTS = new WstxEventFactory();

    private final XMLEventReader reader;
    private final XMLEventWriter writer;
    private boolean any;

    private XmpFields(XMLEventReader reader, XMLEventWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Returns what stays of a packet of XMP.
     *
     * @return null if nothing does, or if it is not well-formed
     */
    static byte[] reduced(byte[] packet) {
        int end = packet.length; // some writers fill the rest with zeros
        while (end > 0 && packet[end - 1] == 0) {
            end--;
        }
        var bytes = new ByteArrayOutputStream();
        try {
            var factory = new WstxOutputFactory();
            factory.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, true);
            var fields = new XmpFields(
                    SafeXml.read(Arrays.copyOf(packet, end)), factory.createXMLEventWriter(bytes, UTF_8.name()));
            fields.copy();
            return fields.any
                    ? new ByteWriter()
                            .bytes(BEGIN.getBytes(UTF_8))
                            .bytes(bytes.toByteArray())
                            .text(END)
                            .bytes()
                    : null;
        } catch (XMLStreamException e) {
            return null; // what cannot be read does not stay
        }
    }

    private void copy() throws XMLStreamException {
        writer.add(EVENTS.createStartElement("rdf", RDF, "RDF"));
        writer.add(EVENTS.createStartElement("rdf", RDF, "Description"));
        writer.add(EVENTS.createAttribute("rdf", RDF, "about", ""));
        int depth = 0;
        int descriptions = -1;
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement()) {
                StartElement element = event.asStartElement();
                depth++;
                if (descriptions < 0 && element.getName().equals(new QName(RDF, "RDF"))) {
                    descriptions = depth + 1;
                } else if (descriptions > 0 && depth == descriptions) {
                    attributes(element);
                } else if (descriptions > 0 && depth > descriptions) {
                    element(element, isCredit(element.getName()));
                    depth--;
                }
            } else if (event.isEndElement()) {
                depth--;
            }
        }
        writer.add(EVENTS.createEndElement("rdf", RDF, "Description"));
        writer.add(EVENTS.createEndElement("rdf", RDF, "RDF"));
        writer.close();
    }

    /** Returns whether a property says whose a picture is. */
    static boolean isCredit(QName name) {
        Set<String> names = CREDIT.get(name.getNamespaceURI());
        return names != null && (names.isEmpty() || names.contains(name.getLocalPart()));
    }

    /** Writes properties in the short form, as attributes, in the long one. */
    private void attributes(StartElement description) throws XMLStreamException {
        Iterator<Attribute> attributes = description.getAttributes();
        while (attributes.hasNext()) {
            Attribute attribute = attributes.next();
            QName name = attribute.getName();
            if (isCredit(name) && !attribute.getValue().isBlank()) {
                writer.add(EVENTS.createStartElement(name.getPrefix(), name.getNamespaceURI(), name.getLocalPart()));
                writer.add(EVENTS.createCharacters(attribute.getValue()));
                writer.add(EVENTS.createEndElement(name.getPrefix(), name.getNamespaceURI(), name.getLocalPart()));
                any = true;
            }
        }
    }

    /** Reads an element that has begun to its end, and writes it if it stays. */
    private void element(StartElement element, boolean stays) throws XMLStreamException {
        QName name = element.getName();
        any |= stays;
        if (stays) {
            writer.add(EVENTS.createStartElement(name.getPrefix(), name.getNamespaceURI(), name.getLocalPart()));
            Iterator<Attribute> attributes = element.getAttributes();
            while (attributes.hasNext()) {
                Attribute attribute = attributes.next();
                if (isInner(attribute.getName())) {
                    writer.add(attribute);
                }
            }
        }
        while (true) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement()) {
                element(
                        event.asStartElement(),
                        stays && isInner(event.asStartElement().getName()));
            } else if (event.isEndElement()) {
                break;
            } else if (stays && event.isCharacters()) {
                writer.add(event);
            }
        }
        if (stays) {
            writer.add(EVENTS.createEndElement(name.getPrefix(), name.getNamespaceURI(), name.getLocalPart()));
        }
    }

    private static boolean isInner(QName name) {
        return name.getNamespaceURI().equals(RDF) || name.getNamespaceURI().equals(XML) || isCredit(name);
    }
}
