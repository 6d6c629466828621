package org.liveblogarchive.imports.wordpress;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.NamedCharset;
import org.liveblogarchive.imports.source.SourceFile;
import org.liveblogarchive.imports.source.XmlCharacters;

/** Reads an export from its beginning to its end; no more than one item is in memory, and of that only what is needed. */
final class WxrReader {
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.:-]+)");
    private static final int LEVELS = 20;
    private static final XMLInputFactory FACTORY = factory();

    private final SourceFile file;
    private final WxrVisitor visitor;
    private final XMLStreamReader xml;

    private WxrReader(SourceFile file, WxrVisitor visitor, XMLStreamReader xml) {
        this.file = file;
        this.visitor = visitor;
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false); // it would throw others than XMLStreamException
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, LEVELS);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, Limits.IMPORT_ELEMENT_CHARACTERS);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, Long.MAX_VALUE); // a part of it is in memory at once
        return factory;
    }

    /**
     * Reads a file; returns its characters, of which some may not have been what XML can have.
     *
     * @throws UnreadableSourceException if it is no XML, or ends too early
     */
    static XmlCharacters read(SourceFile file, WxrVisitor visitor) throws IOException, UnreadableSourceException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()));
                XmlCharacters characters = new XmlCharacters(new InputStreamReader(in, charset(file)))) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(characters);
            try {
                new WxrReader(file, visitor, xml).channel();
            } finally {
                xml.close();
            }
            return characters;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new UnreadableSourceException(
                    ImportPlace.line(file.name(), line),
                    "XML that cannot be read “"
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "”",
                    "a complete export, which ends with </rss>, with texts of at most "
                            + Limits.IMPORT_ELEMENT_CHARACTERS + " characters",
                    "Export the content again, perhaps in parts, or fix that line.");
        }
    }

    private static Charset charset(SourceFile file) {
        Matcher encoding = ENCODING.matcher(file.head());
        return encoding.find() ? NamedCharset.of(encoding.group(1), UTF_8) : UTF_8;
    }

    private void channel() throws XMLStreamException, IOException, UnreadableSourceException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = name();
            switch (name) {
                case "rss", "channel" -> {} // whose elements follow
                case "item" -> visitor.item(element("item"));
                case "wp:author" -> visitor.author(element(""));
                case "wp:category" -> visitor.term(term("category", "wp:category_nicename", "wp:cat_name"));
                case "wp:tag" -> visitor.term(term("post_tag", "wp:tag_slug", "wp:tag_name"));
                case "wp:term" -> visitor.term(term("", "wp:term_slug", "wp:term_name"));
                default -> visitor.site(name, text(name));
            }
        }
    }

    /** Returns the name of an element with the prefix that exports usually have for its namespace. */
    private String name() {
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        String prefix = "";
        if (namespace.contains("wordpress.org/export/")) {
            prefix = namespace.endsWith("/excerpt/") ? "excerpt:" : "wp:";
        } else if (namespace.contains("/modules/content/")) {
            prefix = "content:";
        } else if (namespace.contains("/dc/")) {
            prefix = "dc:";
        } else if (!namespace.isEmpty()) {
            prefix = "other:";
        }
        return prefix + xml.getLocalName();
    }

    private ImportPlace place() {
        return ImportPlace.line(file.name(), xml.getLocation().getLineNumber());
    }

    private WxrTerm term(String taxonomy, String slug, String name)
            throws XMLStreamException, IOException, UnreadableSourceException {
        WxrElement element = element("");
        String kind = taxonomy.isEmpty() ? element.text("wp:term_taxonomy") : taxonomy;
        String about = element.text(
                kind.equals("category")
                        ? "wp:category_description"
                        : kind.equals("post_tag") ? "wp:tag_description" : "wp:term_description");
        return new WxrTerm(kind, element.text(slug), element.text(name), about, element.meta());
    }

    /** Reads all that is in an element; comments of an {@code item} go to the visitor. */
    private WxrElement element(String kind) throws XMLStreamException, IOException, UnreadableSourceException {
        ImportPlace place = place();
        Map<String, String> texts = new HashMap<>();
        var terms = new ArrayList<WxrTerm>();
        Map<String, String> meta = new HashMap<>();
        WxrElement whole = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = name();
            if (name.equals("wp:comment") && kind.equals("item")) {
                whole = whole == null ? new WxrElement(place, texts, terms, meta) : whole;
                visitor.comment(whole, element("comment"));
                continue;
            }
            whole = null;
            switch (name) {
                case "wp:postmeta", "wp:commentmeta", "wp:termmeta" -> meta(meta);
                case "category" -> terms.add(categoryOfItem());
                default -> texts.put(name, text(name));
            }
        }
        return whole == null ? new WxrElement(place, texts, terms, meta) : whole;
    }

    private WxrTerm categoryOfItem() throws XMLStreamException, UnreadableSourceException {
        String domain = String.valueOf(xml.getAttributeValue("", "domain"));
        String slug = String.valueOf(xml.getAttributeValue("", "nicename"));
        return new WxrTerm(
                domain.equals("tag") ? "post_tag" : domain,
                slug,
                text("category").strip(),
                "",
                Map.of());
    }

    private void meta(Map<String, String> meta) throws XMLStreamException, UnreadableSourceException {
        String key = "";
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                String name = name();
                if (name.equals("wp:meta_key")) {
                    key = text(name).strip();
                } else {
                    String value = text(visitor.needs("meta " + key) ? name : "");
                    if (!value.isEmpty()) {
                        meta.putIfAbsent(key, value);
                    }
                }
            }
        }
    }

    /** Reads to the end of an element; returns its text if the visitor needs that of its name. */
    private String text(String name) throws XMLStreamException, UnreadableSourceException {
        boolean needed = !name.isEmpty() && visitor.needs(name);
        var text = new StringBuilder();
        int open = 1;
        while (open > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (needed) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {} // comments say nothing
            }
            if (text.length() > Limits.IMPORT_ELEMENT_CHARACTERS) {
                throw new UnreadableSourceException(
                        place(),
                        "Text of more than “" + Limits.IMPORT_ELEMENT_CHARACTERS + "” characters in <" + name + ">",
                        "a shorter text",
                        "Remove the text from the export.");
            }
        }
        return text.toString();
    }
}
