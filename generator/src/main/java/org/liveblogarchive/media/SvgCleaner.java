package org.liveblogarchive.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Characters;
import javax.xml.stream.events.StartDocument;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Removes from an SVG picture whatever would run or load when somebody opens it by its own address. */
public final class SvgCleaner {
    private static final int MOST_ENTITIES = 1000;
    private static final int DEEPEST = 500;
    private static final long LONGEST = 50_000_000;

    private final SortedSet<String> removed = new TreeSet<>();
    private final XMLEventFactory events = new com.ctc.wstx.stax.WstxEventFactory();
    /** The text of the style sheet that is being read, which comments may divide; null outside of one. */
    private StringBuilder style;

    private SvgCleaner() {}

    /**
     * A picture that is safe to publish.
     *
     * @param bytes its bytes, those of the file if nothing was removed
     * @param removed what was removed, as readers of SVG name it, such as {@code <script>} or {@code onload on <svg>}
     */
    public record Cleaned(ByteBuffer bytes, SortedSet<String> removed) {}

    /**
     * Cleans a picture.
     *
     * @throws XMLStreamException if it is not well-formed, or nested or expanded beyond what any picture is
     */
    public static Cleaned clean(byte[] picture) throws XMLStreamException {
        var cleaner = new SvgCleaner();
        byte[] bytes = cleaner.cleaned(picture);
        return new Cleaned(ByteBuffer.wrap(cleaner.removed.isEmpty() ? picture : bytes), cleaner.removed);
    }

    private byte[] cleaned(byte[] picture) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream(picture.length);
        XMLEventReader reader = factory().createXMLEventReader(new ByteArrayInputStream(picture));
        XMLEventWriter writer = new WstxOutputFactory().createXMLEventWriter(bytes, UTF_8.name());
        int skipped = 0;
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (skipped > 0) {
                skipped += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            } else if (event.isStartElement() && !isAllowed(event.asStartElement())) {
                skipped = 1;
            } else {
                write(event, writer);
            }
        }
        writer.close();
        return bytes.toByteArray();
    }

    /** Returns a factory for untrusted files: few entities of their own, and nothing from outside. */
    private static XMLInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, (javax.xml.stream.XMLResolver)
                (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, MOST_ENTITIES);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, LONGEST);
        return factory;
    }

    private boolean isAllowed(StartElement element) {
        String name = element.getName().getLocalPart();
        if (style != null || !SvgRules.hasElement(element.getName().getNamespaceURI(), name)) {
            removed.add("<" + name + ">");
            return false;
        }
        String animated = value(element, "attributeName");
        if (SvgRules.isAnimationOf(name, animated)) {
            removed.add("<" + name + "> of “" + animated.strip() + "”");
            return false;
        }
        return true;
    }

    private static String value(StartElement element, String name) {
        Attribute attribute = element.getAttributeByName(new javax.xml.namespace.QName(name));
        return attribute == null ? null : attribute.getValue();
    }

    private void write(XMLEvent event, XMLEventWriter writer) throws XMLStreamException {
        switch (event.getEventType()) {
            case XMLStreamConstants.START_DOCUMENT -> startDocument((StartDocument) event, writer);
            case XMLStreamConstants.START_ELEMENT -> startElement(event.asStartElement(), writer);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(event.asCharacters(), writer);
            case XMLStreamConstants.END_ELEMENT -> {
                endStyle(writer);
                writer.add(event);
            }
            case XMLStreamConstants.COMMENT -> {} // nothing that draws
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> removed.add("<?…?>");
            case XMLStreamConstants.DTD -> {} // its entities have been put in place; no browser reads more of it
            default -> writer.add(event);
        }
    }

    /** Writes UTF-8 as the encoding, since a host may make browsers read a file in another one. */
    private void startDocument(StartDocument start, XMLEventWriter writer) throws XMLStreamException {
        String encoding = start.getCharacterEncodingScheme();
        if (start.encodingSet() && !encoding.equalsIgnoreCase("UTF-8") && !encoding.equalsIgnoreCase("US-ASCII")) {
            removed.add("the encoding " + encoding);
        }
        writer.add(events.createStartDocument(UTF_8.name(), "1.0"));
    }

    private void startElement(StartElement element, XMLEventWriter writer) throws XMLStreamException {
        String name = element.getName().getLocalPart();
        style = name.equals("style") ? new StringBuilder() : null;
        writer.add(events.createStartElement(element.getName(), null, element.getNamespaces()));
        Iterator<Attribute> attributes = element.getAttributes();
        while (attributes.hasNext()) {
            Attribute attribute = attributes.next();
            String own = attribute.getName().getLocalPart();
            if (SvgRules.hasAttribute(name, attribute.getName().getNamespaceURI(), own, attribute.getValue())) {
                writer.add(attribute);
            } else {
                removed.add(own + " on <" + name + ">");
            }
        }
    }

    private void characters(Characters text, XMLEventWriter writer) throws XMLStreamException {
        if (style == null) {
            writer.add(text);
        } else {
            style.append(text.getData());
        }
    }

    private void endStyle(XMLEventWriter writer) throws XMLStreamException {
        if (style == null) {
            return;
        }
        String css = SvgRules.withoutImports(style.toString());
        if (!SvgRules.isStyle(css)) {
            css = "";
        }
        if (!css.contentEquals(style)) {
            removed.add(css.isEmpty() ? "<style>" : "@import in <style>");
        }
        writer.add(events.createCharacters(css));
        style = null;
    }
}
