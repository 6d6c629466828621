package org.liveblogarchive.preview;

import com.github.weisj.jsvg.parser.XMLInput;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.media.SafeXml;
import org.liveblogarchive.preview.SvgElement.Property;

/** The elements of an SVG picture with their properties, as the attributes, styles and style sheets in it give them. */
final class SvgTree {
    private static final XMLInputFactory FACTORY = SafeXml.factory();

    private final List<SvgElement> elements = new ArrayList<>();
    private final Map<String, SvgElement> byId = new HashMap<>();
    /** The elements that a selector may mean: by {@code .class}, {@code #id}, name, or {@code *}. */
    private final Map<String, List<SvgElement>> bySelector = new HashMap<>();

    private final StringBuilder styles = new StringBuilder();

    private SvgTree() {}

    /**
     * Reads a picture.
     *
     * @throws UndrawableException if it is not well-formed, or has too many elements or levels
     */
    static SvgTree of(byte[] picture) throws UndrawableException {
        var tree = new SvgTree();
        try {
            tree.read(FACTORY.createXMLStreamReader(new ByteArrayInputStream(picture)));
        } catch (XMLStreamException e) {
            throw new UndrawableException(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("not well-formed"));
        }
        tree.applyStyles();
        return tree;
    }

    /** Returns a picture as the library reads it that draws it: with the same parser, so that both see the same elements. */
    static XMLInput input(byte[] picture) {
        return () -> FACTORY.createXMLEventReader(new ByteArrayInputStream(picture));
    }

    private void read(XMLStreamReader reader) throws XMLStreamException, UndrawableException {
        Deque<SvgElement> open = new ArrayDeque<>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    SvgElement element = element(reader);
                    if (!open.isEmpty()) {
                        open.peek().children.add(element);
                    }
                    open.push(element);
                    if (open.size() > Limits.SVG_LEVELS) {
                        throw new UndrawableException("more than " + Limits.SVG_LEVELS + " levels");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().letters += reader.getTextLength();
                        if (open.peek().name.equals("style")) {
                            styles.append(reader.getText());
                        }
                    }
                }
                default -> {} // nothing that draws
            }
        }
    }

    private SvgElement element(XMLStreamReader reader) throws UndrawableException {
        var element = new SvgElement(reader.getLocalName());
        elements.add(element);
        if (elements.size() > Limits.SVG_ELEMENTS) {
            throw new UndrawableException("more than " + Limits.SVG_ELEMENTS + " elements");
        }
        select("*", element);
        select(element.name, element);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            switch (name) {
                case "id" -> {
                    byId.putIfAbsent(value, element);
                    select("#" + value, element);
                }
                case "class" -> {
                    for (String each : value.strip().split("\\s+", -1)) {
                        select("." + each, element);
                    }
                }
                case "style" -> declarations(value).forEach(element::add);
                default -> element.add(new Property(name, value));
            }
        }
        return element;
    }

    private void select(String selector, SvgElement element) {
        bySelector.computeIfAbsent(selector, key -> new ArrayList<>()).add(element);
    }

    /** Gives each element the declarations of all rules that may mean it, by the last part of their selectors. */
    private void applyStyles() throws UndrawableException {
        String css = styles.toString().replaceAll("(?s)/\\*.*?(?:\\*/|\\z)", "");
        long applied = 0;
        for (String rule : css.split("}", -1)) {
            int brace = rule.lastIndexOf('{');
            if (brace < 0) {
                continue;
            }
            List<Property> declarations = declarations(rule.substring(brace + 1));
            String selectors = rule.substring(rule.lastIndexOf('{', brace - 1) + 1, brace);
            for (String selector : selectors.split(",", -1)) {
                String[] parts = selector.strip().split("[\\s>+~]+", -1);
                String last = parts[parts.length - 1].replaceAll("[:\\[].*", "");
                int mark = Math.max(last.lastIndexOf('.'), last.lastIndexOf('#'));
                List<SvgElement> meant =
                        bySelector.getOrDefault(last.isEmpty() ? "*" : last.substring(Math.max(0, mark)), List.of());
                applied += (long) meant.size() * declarations.size();
                if (applied > Limits.SVG_POINTS) {
                    throw new UndrawableException("more than " + Limits.SVG_POINTS + " declarations of styles");
                }
                meant.forEach(element -> declarations.forEach(element::add));
            }
        }
    }

    private static List<Property> declarations(String css) {
        var declarations = new ArrayList<Property>();
        for (String declaration : css.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declarations.add(new Property(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip()));
            }
        }
        return declarations;
    }

    SvgElement root() {
        return elements.get(0);
    }

    List<SvgElement> elements() {
        return elements;
    }

    /** Returns the element of an id, or null. */
    SvgElement byId(String id) {
        return byId.get(id);
    }
}
