package org.liveblogarchive.imports.feed;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.SourceFile;
import org.liveblogarchive.imports.source.XmlCharacters;
import org.liveblogarchive.media.SafeXml;

/**
 * Reads XML as feeds have it. A strict parser finds what is wrong, which is logged; the tree is made by one that reads on, and that
 * knows no entities but those of HTML.
 */
final class FeedXml {
    private static final Pattern TYPE = Pattern.compile(
            "(?s)(?:\\s++|<\\?.*?\\?>|<!--.*?-->)*<!DOCTYPE(?:[^\\[>\"']++|\"[^\"]*\"|'[^']*')*+\\[(.*?)]\\s*>.*");
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s+([^%\\s]\\S*)");
    private static final Pattern WITHOUT_NAMESPACE = Pattern.compile(
            "^(?:\\s++|<[?!][^>]*>)*+<feed(?:\\s+(?!xmlns\\s*=)[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*+\\s*>");
    private static final int BEGINNING = 1 << 16;

    private FeedXml() {}

    /**
     * Returns the root of a document.
     *
     * @throws UnreadableSourceException if it declares entities, ends too early, or has elements too deep in each other
     */
    static FeedElement root(SourceFile file, ImportLog log) throws IOException, UnreadableSourceException {
        var text = new StringWriter();
        int linesAbove;
        try (var characters = new XmlCharacters(new StringReader(FeedBytes.of(file, log)))) {
            characters.transferTo(text);
            characters.noteReplaced(file.name(), log);
            linesAbove = characters.linesAbove();
        }
        String xml = text.toString();
        if (linesAbove > 0) {
            remark(
                    ImportPlace.line(file.name(), 1),
                    "Empty lines above the XML: “" + linesAbove + "”",
                    "They were skipped.",
                    log);
        }
        refuseEntities(file, xml);
        if (WITHOUT_NAMESPACE
                .matcher(xml.substring(0, Math.min(xml.length(), BEGINNING)))
                .find()) {
            remark(file.place(), "Root “feed” without a namespace", "It was read as the root of an Atom feed.", log);
            xml = xml.replaceFirst("<feed\\b", "<feed xmlns=\"http://www.w3.org/2005/Atom\"");
        }
        check(file, xml, linesAbove, log);
        Document document = parsed(file, xml);
        Element root = document.firstElementChild();
        if (root == null || !xml.stripTrailing().endsWith(">") || !isWhole(xml, root.tagName())) {
            throw new UnreadableSourceException(
                    file.place(),
                    "Incomplete feed",
                    "</" + (root == null ? "rss" : root.tagName()) + "> at its end",
                    "Save the feed again.");
        }
        return new FeedElement(root, file.name(), linesAbove);
    }

    private static boolean isWhole(String xml, String root) {
        return xml.lastIndexOf("</" + root) >= 0;
    }

    private static void refuseEntities(SourceFile file, String xml) throws UnreadableSourceException {
        Matcher type = TYPE.matcher(xml.substring(0, Math.min(xml.length(), BEGINNING)));
        Matcher entity = ENTITY.matcher(type.matches() ? type.group(1) : "");
        if (entity.find()) {
            throw new UnreadableSourceException(
                    file.place(),
                    "Document type with the entity “" + entity.group(1) + "”",
                    "a feed without entity declarations, as feed readers know only the entities of HTML",
                    "Replace the entity with its text, and remove the declaration.");
        }
    }

    private static void check(SourceFile file, String xml, int linesAbove, ImportLog log) {
        try {
            XMLStreamReader reader = SafeXml.factory().createXMLStreamReader(new StringReader(xml));
            try {
                while (reader.hasNext()) {
                    reader.next();
                }
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            remark(
                    ImportPlace.line(file.name(), line + linesAbove),
                    "Faulty XML “" + message + "”",
                    "It was read leniently. Compare the posts from this line on with the source.",
                    log);
        }
    }

    private static void remark(ImportPlace place, String found, String fix, ImportLog log) {
        log.add(new ImportRemark(Kind.READING, place, found, "XML 1.0", fix));
    }

    private static Document parsed(SourceFile file, String xml) throws UnreadableSourceException {
        Parser parser = Parser.xmlParser();
        parser.setTrackPosition(true);
        parser.setMaxDepth(Limits.XML_LEVELS);
        Document document = parser.parseInput(xml, "");
        document.outputSettings().prettyPrint(false);
        setBase(document);
        var visitor = new Bases();
        document.traverse(visitor);
        if (visitor.deepest >= Limits.XML_LEVELS) {
            throw new UnreadableSourceException(
                    file.place(),
                    "Elements nested more than “" + Limits.XML_LEVELS + "” levels",
                    "fewer levels",
                    "Remove the nested elements, which no feed needs.");
        }
        return document;
    }

    /** Lets a document know its address: that which it names as its own, or that of its page. */
    private static void setBase(Document document) {
        var links = new ArrayList<Element>();
        for (Element root : document.children()) {
            links.addAll(root.children());
            root.children().stream()
                    .filter(child -> child.tagName().endsWith("channel"))
                    .forEach(channel -> links.addAll(channel.children()));
        }
        links.removeIf(link -> !link.tagName().matches("(?:\\w+:)?link"));
        Stream.concat(
                        links.stream()
                                .filter(link -> link.attr("rel").equals("self"))
                                .map(link -> link.attr("href")),
                        links.stream()
                                .filter(link -> link.attr("rel").matches("|alternate"))
                                .map(link -> link.hasAttr("href") ? link.attr("href") : link.text()))
                .map(String::strip)
                .filter(address -> address.matches("https?://.+"))
                .findFirst()
                .ifPresent(document::setBaseUri);
    }

    /** Lets each element know what its addresses are relative to, and finds out how deep elements are in each other. */
    private static final class Bases implements NodeVisitor {
        private int deepest;

        @Override
        public void head(Node node, int depth) {
            deepest = Math.max(deepest, depth);
            if (node instanceof Element element && element.hasAttr("xml:base")) {
                String base = element.attr("xml:base").strip();
                String resolved = element.baseUri().isEmpty() ? base : StringUtil.resolve(element.baseUri(), base);
                element.setBaseUri(resolved.isEmpty() ? base : resolved);
            }
        }
    }
}
