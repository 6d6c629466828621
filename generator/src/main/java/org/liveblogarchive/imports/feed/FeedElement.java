package org.liveblogarchive.imports.feed;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.liveblogarchive.imports.model.ImportPlace;

/**
 * An element of a feed in XML.
 *
 * @param element the element
 * @param file the name of its file
 * @param linesAbove how many lines of the file were not parsed
 */
record FeedElement(Element element, String file, int linesAbove) {
    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "cite", "data");

    /** Returns its name with the usual prefix of its namespace. */
    String name() {
        return FeedNames.of(element);
    }

    ImportPlace place() {
        return ImportPlace.line(file, element.sourceRange().start().lineNumber() + linesAbove);
    }

    /** Returns the elements in it that have one of some names, or all, in their order. */
    List<FeedElement> children(String... names) {
        Set<String> wanted = Set.of(names);
        return element.children().stream()
                .map(child -> new FeedElement(child, file, linesAbove))
                .filter(child -> wanted.isEmpty() || wanted.contains(child.name()))
                .toList();
    }

    /** Returns the first element in it with a text or with elements, by the names in their order; or null. */
    FeedElement child(String... names) {
        List<FeedElement> children = children(names);
        return Stream.of(names)
                .flatMap(name -> children.stream().filter(child -> child.name().equals(name)))
                .filter(child ->
                        !child.text().isEmpty() || child.element.childrenSize() > 0 || child.element.hasAttr("src"))
                .findFirst()
                .orElse(null);
    }

    /** Returns the text of the first element in it that has one, by the names in their order; or an empty text. */
    String text(String... names) {
        FeedElement child = child(names);
        return child == null ? "" : child.text();
    }

    /** Returns all the text in it. */
    String text() {
        return element.wholeText().strip();
    }

    String attribute(String name) {
        return element.attr(name).strip();
    }

    /** Returns an address that an attribute has, absolute if that is known. */
    String address(String attribute) {
        return resolved(attribute(attribute));
    }

    /** Returns the address that is its text, absolute if that is known. */
    String address() {
        return resolved(text());
    }

    private String resolved(String address) {
        String absolute = address.isEmpty() || base().isEmpty() ? "" : StringUtil.resolve(base(), address);
        return absolute.isEmpty() ? address : absolute;
    }

    /** Returns what addresses in it are relative to, or an empty text. */
    String base() {
        return element.baseUri();
    }

    /** Returns its language, perhaps that of the element around it, or an empty text. */
    String language() {
        for (Element each = element; each != null; each = each.parent()) {
            if (each.hasAttr("xml:lang")) {
                return each.attr("xml:lang").strip();
            }
        }
        return "";
    }

    /** Returns what it has as HTML: its elements with absolute addresses, or its text, which is HTML. */
    String html() {
        if (element.childrenSize() == 0) {
            return element.wholeText();
        }
        for (Element each : element.getAllElements()) {
            for (String attribute : ADDRESSES) {
                String address = each.attr(attribute).strip();
                if (!address.isEmpty()
                        && !address.startsWith("#")
                        && !each.baseUri().isEmpty()) {
                    String absolute = StringUtil.resolve(each.baseUri(), address);
                    each.attr(attribute, absolute.isEmpty() ? address : absolute);
                }
            }
        }
        Document holder = Document.createShell("");
        holder.outputSettings().prettyPrint(false);
        Element copy = holder.body().appendChild(element.clone()).lastElementChild();
        for (Element each : copy.getAllElements()) {
            String name = each.tagName();
            String local = name.substring(name.indexOf(':') + 1);
            if (!each.equals(copy) && !local.isEmpty()) {
                each.tagName(local, Parser.NamespaceHtml);
            }
            if (each.childNodeSize() == 0
                    && !name.matches("(?:\\w+:)?(?:br|hr|img|input|source|track|wbr|embed|col)")) {
                each.appendChild(new TextNode("")); // else it would have no end in HTML
            }
        }
        List<Element> parts = copy.children();
        boolean wrapped = parts.size() == 1 && parts.get(0).tagName().matches("div|body");
        return wrapped ? parts.get(0).html() : copy.html();
    }
}
