package org.liveblogarchive.media;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;

/** Reads XML of untrusted files: few entities of their own, nothing from outside, no depth or size beyond any picture's. */
final class SafeXml {
    private static final int MOST_ENTITIES = 1000;
    private static final int DEEPEST = 500;
    private static final long LONGEST = 50_000_000;

    private SafeXml() {}

    static XMLEventReader read(byte[] xml) throws XMLStreamException {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, (XMLResolver)
                (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, MOST_ENTITIES);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, LONGEST);
        return factory.createXMLEventReader(new ByteArrayInputStream(xml));
    }
}
