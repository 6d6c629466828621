package org.liveblogarchive.media;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.liveblogarchive.content.Limits;

/** Reads XML of untrusted files: few entities of their own, nothing from outside, no depth or size beyond any picture's. */
public final class SafeXml {
    private SafeXml() {}

    static XMLEventReader read(byte[] xml) throws XMLStreamException {
        return factory().createXMLEventReader(new ByteArrayInputStream(xml));
    }

    /** Returns the factory of parsers, of which all parts of a build see the same elements in a file. */
    public static XMLInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, (XMLResolver)
                (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false); // it would throw others than XMLStreamException
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, Limits.XML_ENTITIES);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Limits.XML_LEVELS);
        factory.setProperty(
                WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Limits.XML_CHARACTERS); // that of a photo or a coastline
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, (long) Limits.XML_CHARACTERS);
        return factory;
    }
}
