package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.markdown.BareLinks.BareLink;
import org.liveblogarchive.read.LinkError;
import org.liveblogarchive.read.LinkResolver;
import org.liveblogarchive.read.ResolvedLink;

/** Writes links and pictures within a line of text. */
final class LinkWriters {
    private static final Pattern TITLE_IN_BRACKETS = Pattern.compile("(\\S+)\\s+\\((.*)\\)");

    private static final LinkError WITHOUT_ADDRESS = new LinkError(
            "Link without an address, which would lead to its own page",
            "an address between the parentheses",
            "Write the address, or remove the link.");

    private LinkWriters() {}

    static void register(NodeWriters writers) {
        writers.put(Link.class, LinkWriters::link);
        writers.put(LinkRef.class, LinkWriters::linkReference);
        writers.put(AutoLink.class, LinkWriters::autoLink);
        writers.put(MailLink.class, LinkWriters::mailLink);
        writers.put(Image.class, Pictures::writeInline);
        writers.put(ImageRef.class, LinkWriters::pictureReference);
    }

    private static void link(Link node, Rendering to) {
        BasedSequence opening = node.getTextOpeningMarker();
        BasedSequence closing = node.getTextClosingMarker();
        if (!hasSpace(node)) {
            link(node, node, node.getUrl(), node.getTitle(), opening, closing, to);
            return;
        }
        Reference reference = definition(node.getText(), to);
        if (!isLiteral(node)) {
            link(node, node, address(node), title(node), opening, closing, to);
        } else if (reference == null) {
            literal(node, to);
        } else {
            link(node, reference, reference.getUrl(), reference.getTitle(), opening, closing, to);
            BasedSequence chars = node.getChars();
            int rest = node.getLinkOpeningMarker().getStartOffset() - node.getStartOffset();
            to.html().text(Escapes.read(chars.subSequence(rest)));
        }
    }

    /** Returns the address of a link or a picture, without a title in round brackets, which Flexmark takes for a part of it. */
    static BasedSequence address(InlineLinkNode node) {
        return part(1, node, node.getUrl());
    }

    /** Returns the title of a link or a picture, or a null sequence. */
    static BasedSequence title(InlineLinkNode node) {
        return part(2, node, node.getTitle());
    }

    private static BasedSequence part(int group, InlineLinkNode node, BasedSequence otherwise) {
        if (!hasSpace(node)) {
            return otherwise;
        }
        Matcher titled = TITLE_IN_BRACKETS.matcher(node.getUrl());
        return titled.matches() && !hasBracket(titled.group(2))
                ? node.getUrl().subSequence(titled.start(group), titled.end(group))
                : otherwise;
    }

    /** Returns whether a title has a round bracket without a backslash before it (CommonMark 0.31.2, 6.3). */
    private static boolean hasBracket(String title) {
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c == '(' || c == ')') {
                return true;
            }
            i += c == '\\' ? 1 : 0;
        }
        return false;
    }

    private static Reference definition(BasedSequence text, Rendering to) {
        ReferenceRepository references = Parser.REFERENCES.get(to.document());
        return references.get(references.normalizeKey(text));
    }

    private static boolean hasSpace(InlineLinkNode node) {
        return node.getUrlOpeningMarker().isEmpty() && node.getUrl().indexOfAny(CharPredicate.anyOf(" \t")) >= 0;
    }

    /** Returns whether an address has spaces and no pointed brackets, so that all is text (CommonMark 0.31.2, 6.3). */
    static boolean isLiteral(InlineLinkNode node) {
        return hasSpace(node) && address(node).equals(node.getUrl());
    }

    /** Writes a link or a picture as the text that it is, and warns of it. */
    static void literal(InlineLinkNode node, Rendering to) {
        String address = node.getUrl().toString();
        if (Rendering.isTemplate(address)) {
            to.warnOfTemplate(node);
        } else {
            to.context().warning(node.getStartOffset(), shownAsText(address));
        }
        asWritten(node, to);
    }

    private static LinkError shownAsText(String address) {
        if ("\"'(".indexOf(address.charAt(0)) >= 0) {
            return new LinkError(
                    "Title without an address “" + address + "”, so that the link is shown as text",
                    "an address before the title",
                    "Write the address between the parenthesis and the title.");
        }
        Matcher titled = TITLE_IN_BRACKETS.matcher(address);
        return titled.matches()
                ? new LinkError(
                        "Parentheses in the title “(" + titled.group(2) + ")”, so that the link is shown as text",
                        "a backslash before each of them, or a title in quotation marks",
                        "Write “" + titled.group(1) + " \"" + titled.group(2).replace("\"", "\\\"") + "\"”.")
                : new LinkError(
                        "Space in the address “" + address + "”, so that the link is shown as text",
                        "an address in angle brackets, or %20 in place of each space",
                        "Write “(<" + address + ">)”.");
    }

    /** Writes a link with its brackets as text, and what is between them as the text that it is. */
    static void asWritten(Node node, Rendering to) {
        if (node.hasChildren()) {
            BasedSequence inner = node.getChildChars();
            to.html().text(Escapes.read(node.getChars().prefixOf(inner)));
            to.children(node);
            to.html().text(Escapes.read(node.getChars().suffixOf(inner)));
        } else {
            to.html().text(Escapes.read(node.getChars()));
        }
    }

    /** Writes a link, whose address stands in {@code place}. */
    private static void link(
            Node node,
            Node place,
            BasedSequence address,
            BasedSequence title,
            BasedSequence opening,
            BasedSequence closing,
            Rendering to) {
        if (Rendering.isTemplate(address)) {
            to.warnOfTemplate(node);
            asWritten(node, to);
            return;
        }
        if (address.isEmpty()) {
            to.context().warning(place.getStartOffset(), WITHOUT_ADDRESS);
        }
        ResolvedLink target = address.isEmpty() ? ResolvedLink.of("") : to.target(Escapes.read(address), place);
        if (!to.isSound(target, place)) {
            to.linkText(node, opening, closing);
            return;
        }
        to.html().raw("<a").attribute("href", target.address());
        if (!to.attributes().has(node) && saysAddress(node, target.address())) {
            to.html().attribute("class", ShownAddress.CLASS);
        }
        if (title.isNotNull()) {
            to.html().attribute("title", Escapes.read(title));
        }
        to.writeAttributes(node);
        to.html().raw(">");
        to.linkText(node, opening, closing);
        to.html().raw("</a>");
    }

    private static boolean saysAddress(Node link, String address) {
        Node text = link.getFirstChild();
        return text instanceof Text
                && text == link.getLastChild()
                && ShownAddress.says(Escapes.read(text.getChars()), address);
    }

    private static void linkReference(LinkRef node, Rendering to) {
        Reference reference = reference(node, to);
        if (reference == null) {
            undefined(node, to);
        } else if (to.mayExpand(reference)) {
            boolean full = node.getTextOpeningMarker().isNotNull();
            link(
                    node,
                    reference,
                    reference.getUrl(),
                    reference.getTitle(),
                    full ? node.getTextOpeningMarker() : node.getReferenceOpeningMarker(),
                    full ? node.getTextClosingMarker() : node.getReferenceClosingMarker(),
                    to);
        }
    }

    private static void pictureReference(ImageRef node, Rendering to) {
        Reference reference = reference(node, to);
        if (reference == null) {
            undefined(node, to);
        } else if (to.mayExpand(reference)) {
            Pictures.writeInline(node, to);
        }
    }

    /** Returns the definition that a link or a picture refers to, or null if the text has none. */
    static Reference reference(RefNode node, Rendering to) {
        return node.getReferenceNode(Parser.REFERENCES.get(to.document()));
    }

    /** Writes brackets without a definition as text, or as a span if they have attributes. */
    private static void undefined(RefNode node, Rendering to) {
        if (to.attributes().has(node)) {
            to.open("span", node);
            to.children(node);
            to.html().raw("</span>");
            return;
        }
        asWritten(node, to);
    }

    private static void autoLink(AutoLink node, Rendering to) {
        String text = node.getText().toString();
        if (!LinkResolver.hasKnownScheme(withScheme(text))) {
            to.html().text(text); // an address of a program, say, which no reader could open
            return;
        }
        ResolvedLink target = to.target(withScheme(text), node);
        if (to.isSound(target, node)) {
            anchor(target.address(), text, to);
        } else {
            to.html().text(text);
        }
    }

    /** Returns an address as browsers understand it: one that begins with {@code www.} is a host's name. */
    static String withScheme(String address) {
        return address.startsWith("www.") ? "https://" + address : address;
    }

    private static void mailLink(MailLink node, Rendering to) {
        String text = Escapes.read(node.getText());
        anchor("mailto:" + text, text, to);
    }

    /** Writes a text, in which bare addresses become links unless it is part of a link. */
    static void text(Text node, Rendering to) {
        String raw = PlainText.raw(node.getChars());
        if (Rendering.isTemplate(raw)) {
            to.warnOfTemplate(node);
        }
        int from = 0;
        for (BareLink link : to.isInLink() ? List.<BareLink>of() : BareLinks.in(raw)) {
            to.html().text(Escapes.read(raw.substring(from, link.from())));
            bareLink(link, Escapes.read(raw.substring(link.from(), link.to())), node, to);
            from = link.to();
        }
        to.html().text(Escapes.read(from == 0 ? raw : raw.substring(from)));
    }

    private static void bareLink(BareLink link, String text, Text node, Rendering to) {
        String address = Escapes.read(link.address());
        ResolvedLink target = address.startsWith("mailto:") ? ResolvedLink.of(address) : to.target(address, node);
        if (to.isSound(target, node)) {
            anchor(target.address(), text, to);
        } else {
            to.html().text(text);
        }
    }

    private static void anchor(String address, String text, Rendering to) {
        to.html().raw("<a").attribute("href", address).attribute("class", ShownAddress.CLASS);
        to.html().raw(">").text(text).raw("</a>");
    }
}
