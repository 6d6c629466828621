package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.read.LinkError;
import org.liveblogarchive.read.ResolvedLink;

/** One text on its way from nodes to HTML. */
final class Rendering {
    static final LinkError TOO_DEEP = new LinkError(
            "Text nested more than " + Limits.MARKDOWN_LEVELS + " levels deep",
            "fewer levels of lists and quotations",
            "Move the text out of some of them.");

    private final NodeWriters writers;
    private final BodyContext context;
    private final Document document;
    private final RawAttributes attributes;
    private final TextIds ids;
    private final int headingShift;
    private final HtmlText html = new HtmlText();
    private final Set<String> addresses = new HashSet<>();
    private final SortedSet<String> mediaOrigins = new TreeSet<>();
    private boolean hasRawHtml;
    private boolean inLink;
    private boolean inRawLink;
    private boolean hasTemplate;
    private long expanded;

    Rendering(
            NodeWriters writers,
            BodyContext context,
            Document document,
            RawAttributes attributes,
            TextIds ids,
            int headingShift) {
        this.writers = writers;
        this.context = context;
        this.document = document;
        this.headingShift = headingShift;
        this.attributes = attributes;
        this.ids = ids;
    }

    HtmlText html() {
        return html;
    }

    BodyContext context() {
        return context;
    }

    Document document() {
        return document;
    }

    /** Returns the attributes that the text gives its nodes. */
    RawAttributes attributes() {
        return attributes;
    }

    /** Returns the ids of the text's parts. */
    TextIds ids() {
        return ids;
    }

    SortedSet<String> mediaOrigins() {
        return mediaOrigins;
    }

    boolean hasRawHtml() {
        return hasRawHtml;
    }

    /** Records that the text contains raw HTML, so that it is sanitised. */
    void noteRawHtml() {
        hasRawHtml = true;
    }

    /** Writes HTML of the author's, but for tags whose element would swallow the text after it, which are shown as text. */
    void rawHtml(CharSequence markup, Node node) {
        noteRawHtml();
        if (isTemplate(markup)) {
            warnOfTemplate(node);
        }
        RemovedHtml.report(node, context);
        String whole = HtmlPiece.whole(markup, node, context);
        html.raw(Headings.moved(TextTags.escaped(whole, node), this::headingLevel));
    }

    /** Returns whether a text has the braces of Liquid and its relatives. */
    static boolean isTemplate(CharSequence text) {
        String plain = text.toString();
        return plain.indexOf('{') >= 0 && (plain.contains("{{") || plain.contains("{%"));
    }

    /** Warns of the first place with the syntax of a template language, such as Liquid, which is shown as it is. */
    void warnOfTemplate(Node node) {
        if (!hasTemplate) {
            hasTemplate = true;
            context.warning(
                    node.getStartOffset(),
                    new LinkError(
                            "Braces of a template language, which are shown as text",
                            "text for readers",
                            "Write the text that the template would insert."));
        }
    }

    int headingLevel(int written) {
        return Math.min(6, written + headingShift);
    }

    /** Returns whether what is written is part of a link, in which a bare address is text. */
    boolean isInLink() {
        return inLink || inRawLink;
    }

    /** Records that a link in HTML begins or ends, if a tag is its. */
    void notePartOfLink(BasedSequence tag) {
        if (tag.matchCharsIgnoreCase("</a>")) {
            inRawLink = false;
        } else if (tag.matchCharsIgnoreCase("<a ") || tag.matchCharsIgnoreCase("<a\n")) {
            inRawLink = true;
        }
    }

    /** Writes the text of a link, with the white space at its ends, which is no part of its nodes. */
    void linkText(Node link, BasedSequence opening, BasedSequence closing) {
        boolean outer = inLink;
        inLink = true;
        if (link.hasChildren()) {
            BasedSequence markdown = document.getChars().getBaseSequence();
            html.text(
                    space(markdown, opening.getEndOffset(), link.getFirstChild().getStartOffset()));
            children(link);
            html.text(space(markdown, link.getLastChild().getEndOffset(), closing.getStartOffset()));
        }
        inLink = outer;
    }

    private static String space(BasedSequence markdown, int from, int to) {
        String between = from < to ? markdown.subSequence(from, to).toString() : "";
        return between.isBlank() ? between : "";
    }

    void children(Node parent) {
        from(parent.getFirstChild(), null);
    }

    /** Writes a node and those after it, up to but not including {@code end}. */
    void from(Node start, Node end) {
        for (Node child = start; child != null && child != end; child = child.getNext()) {
            node(child);
        }
    }

    void node(Node node) {
        writers.write(node, this);
    }

    /** Writes the id of a node and the attributes that the text gives it, but for a picture's credit. */
    void writeAttributes(Node node) {
        String id = ids.of(node);
        if (id != null) {
            html.attribute("id", id);
        }
        attributes.write(node, html);
    }

    /** Finds what a link of the text leads to. */
    ResolvedLink target(String link, Node node) {
        if (link.startsWith("#")) {
            return ids.link(link, node.getStartOffset());
        }
        ResolvedLink target = context.links().apply(link);
        addresses.add(target.address());
        return target;
    }

    /** Reports, once, that definitions of links come to more characters where they are used than a text may have. */
    boolean mayExpand(Reference definition) {
        int length = definition.getUrl().length() + definition.getTitle().length();
        boolean isFirst = expanded <= Limits.DEFINITION_CHARACTERS;
        expanded += length;
        if (isFirst && expanded > Limits.DEFINITION_CHARACTERS) {
            context.error(
                    definition.getStartOffset(),
                    new LinkError(
                            "Link definition that is used too often “" + definition.getReference() + "”",
                            "definitions that come to at most " + Limits.DEFINITION_CHARACTERS
                                    + " characters in all the places that use them",
                            "Shorten the address, or link to it less often."));
        }
        return expanded <= Limits.DEFINITION_CHARACTERS;
    }

    /** Returns the addresses that links of the text lead to, which are no longer links of its source. */
    Set<String> addresses() {
        return addresses;
    }

    /** Opens an element with the attributes that the text gives its node. */
    void open(String element, Node node) {
        html.raw("<").raw(element);
        writeAttributes(node);
        html.raw(">");
    }

    /** Reports the error of a target, if it has one; returns whether it has none. */
    boolean isSound(ResolvedLink target, Node node) {
        if (target.error() != null) {
            context.error(node.getStartOffset(), target.error());
        }
        if (target.warning() != null) {
            context.warning(node.getStartOffset(), target.warning());
        }
        return target.error() == null;
    }
}
