package org.liveblogarchive.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Iterator;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Characters;
import javax.xml.stream.events.Comment;
import javax.xml.stream.events.StartDocument;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.liveblogarchive.model.Archive.PictureMetadata;

/**
 * Removes from an SVG picture whatever would run or load when somebody opens it by its own address, and what its editors left
 * in it.
 */
public final class SvgCleaner {
    private static final String IN_BASE_64 = ";base64,";

    private final PictureMetadata keep;
    private final SvgMetadata metadata;
    private final SortedSet<String> removed = new TreeSet<>();
    private boolean changed;
    private final XMLEventFactory events = new com.ctc.wstx.stax.WstxEventFactory();
    /** The text of the style sheet that is being read, which comments may divide; null outside of one. */
    private StringBuilder style;

    private SvgCleaner(PictureMetadata keep) {
        this.keep = keep;
        this.metadata = new SvgMetadata(keep);
    }

    /**
     * A picture that is safe to publish.
     *
     * @param bytes its bytes, those of the file if nothing was removed
     * @param changed whether anything was
     * @param removed what would have run or loaded, as readers of SVG name it, such as {@code <script>} or {@code onload on <svg>}
     */
    public record Cleaned(ByteBuffer bytes, boolean changed, SortedSet<String> removed) {}

    /**
     * Cleans a picture.
     *
     * @param keep what of its metadata stays
     * @throws XMLStreamException if it is not well-formed, or nested or expanded beyond what any picture is
     */
    public static Cleaned clean(byte[] picture, PictureMetadata keep) throws XMLStreamException {
        var cleaner = new SvgCleaner(keep);
        byte[] bytes = cleaner.cleaned(picture);
        boolean changed = cleaner.changed || !cleaner.removed.isEmpty();
        return new Cleaned(ByteBuffer.wrap(changed ? bytes : picture), changed, cleaner.removed);
    }

    private byte[] cleaned(byte[] picture) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream(picture.length);
        XMLEventReader reader = SafeXml.read(picture);
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
        return stays(metadata.begin(element));
    }

    private boolean stays(boolean stays) {
        changed |= !stays;
        return stays;
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
                metadata.end();
                writer.add(event);
            }
            case XMLStreamConstants.COMMENT -> {
                if (stays(metadata.hasComment(((Comment) event).getText()))) {
                    writer.add(event);
                }
            }
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
            if (!SvgRules.hasAttribute(name, attribute.getName().getNamespaceURI(), own, attribute.getValue())) {
                removed.add(own + " on <" + name + ">");
            } else if (stays(metadata.hasAttribute(attribute.getName()))) {
                writer.add(cleaned(attribute));
            }
        }
    }

    /** Cleans a picture that is written into an attribute. */
    private Attribute cleaned(Attribute attribute) {
        String value = attribute.getValue();
        int from = value.indexOf(IN_BASE_64) + IN_BASE_64.length();
        if (keep == PictureMetadata.ALL
                || from < IN_BASE_64.length()
                || !value.regionMatches(true, 0, "data:image/", 0, "data:image/".length())) {
            return attribute;
        }
        byte[] picture = decoded(value.substring(from));
        byte[] clean = Covers.cleaned(picture, keep);
        if (clean == picture) {
            return attribute;
        }
        changed = true;
        return events.createAttribute(
                attribute.getName(),
                value.substring(0, from) + Base64.getEncoder().encodeToString(clean));
    }

    /** Returns bytes in base 64; none if they are not, which no browser shows. */
    private static byte[] decoded(String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private void characters(Characters text, XMLEventWriter writer) throws XMLStreamException {
        if (style == null) {
            if (stays(metadata.hasText(text.getData()))) {
                writer.add(text);
            }
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
