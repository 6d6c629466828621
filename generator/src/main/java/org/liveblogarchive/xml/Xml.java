package org.liveblogarchive.xml;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.codehaus.stax2.XMLStreamProperties;

/**
 * Writes an XML 1.0 document as a stream, in UTF-8; what is empty is left out.
 *
 * <p>A character that XML cannot carry (XML 1.0, production 2) becomes U+FFFD.
 */
public final class Xml {
    private static final WstxOutputFactory FACTORY = factory();

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    private static WstxOutputFactory factory() {
        var factory = new WstxOutputFactory();
        factory.setProperty(XMLStreamProperties.XSP_NAMESPACE_AWARE, false); // names are written with their prefixes
        return factory;
    }

    /** Returns a document whose root element {@code content} writes. */
    public static byte[] document(Consumer<Xml> content) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            content.accept(new Xml(writer));
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML could not be written into memory", e);
        }
        return bytes.toByteArray();
    }

    /** Writes an element with what {@code content} writes into it, attributes first. */
    public Xml element(String name, Consumer<Xml> content) {
        return write(() -> {
            writer.writeStartElement(name);
            content.accept(this);
            writer.writeEndElement();
            writer.writeCharacters("\n");
        });
    }

    /** Writes an element with a text. */
    public Xml element(String name, String text) {
        return text == null || text.isEmpty() ? this : element(name, in -> in.text(text));
    }

    /** Writes an attribute of the element that has just begun. */
    public Xml attribute(String name, String value) {
        return value == null || value.isEmpty() ? this : write(() -> writer.writeAttribute(name, allowed(value)));
    }

    /** Writes a text. */
    public Xml text(String text) {
        return write(() -> writer.writeCharacters(allowed(text)));
    }

    private static String allowed(String text) {
        return text.codePoints().allMatch(Xml::isAllowed)
                ? text
                : text.codePoints()
                        .map(c -> isAllowed(c) ? c : '\uFFFD')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    private Xml write(Part part) {
        try {
            part.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML could not be written into memory", e);
        }
    }

    /** One step of writing. */
    @FunctionalInterface
    private interface Part {
        void write() throws XMLStreamException;
    }
}
