package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.liveblogarchive.read.ResolvedLink;

/** Writes links and pictures within a line of text. */
final class LinkWriters {
    private LinkWriters() {}

    static void register(NodeWriters writers) {
        writers.put(Link.class, (node, to) -> link(node, node.getUrl(), node.getTitle(), to));
        writers.put(LinkRef.class, LinkWriters::linkReference);
        writers.put(AutoLink.class, LinkWriters::autoLink);
        writers.put(MailLink.class, LinkWriters::mailLink);
        writers.put(Image.class, Pictures::writeInline);
        writers.put(ImageRef.class, LinkWriters::pictureReference);
    }

    private static void link(Node node, BasedSequence address, BasedSequence title, Rendering to) {
        ResolvedLink target = to.context().links().apply(address.unescape());
        if (!to.isSound(target, node)) {
            to.children(node);
            return;
        }
        to.html().raw("<a").attribute("href", target.address());
        if (title.isNotNull()) {
            to.html().attribute("title", title.unescape());
        }
        to.attributes().write(node, to.html());
        to.html().raw(">");
        to.children(node);
        to.html().raw("</a>");
    }

    private static void linkReference(LinkRef node, Rendering to) {
        Reference reference = reference(node, to);
        if (reference == null) {
            undefined(node, to);
        } else {
            link(node, reference.getUrl(), reference.getTitle(), to);
        }
    }

    private static void pictureReference(ImageRef node, Rendering to) {
        if (reference(node, to) == null) {
            undefined(node, to);
        } else {
            Pictures.writeInline(node, to);
        }
    }

    /** Returns the definition that a link or a picture refers to, or null if the text has none. */
    static Reference reference(RefNode node, Rendering to) {
        return node.getReferenceNode(Parser.REFERENCES.get(to.document()));
    }

    /** Writes brackets without a definition as text. */
    private static void undefined(RefNode node, Rendering to) {
        if (node.hasChildren()) {
            BasedSequence inner = node.getChildChars();
            to.html().text(node.getChars().prefixOf(inner).unescape());
            to.children(node);
            to.html().text(node.getChars().suffixOf(inner).unescape());
        } else {
            to.html().text(node.getChars().unescape());
        }
    }

    private static void autoLink(AutoLink node, Rendering to) {
        String text = node.getText().toString();
        ResolvedLink target = to.context().links().apply(withScheme(text));
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
        String text = node.getText().unescape();
        anchor("mailto:" + text, text, to);
    }

    private static void anchor(String address, String text, Rendering to) {
        to.html().raw("<a").attribute("href", address).raw(">").text(text).raw("</a>");
    }
}
