package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;
import org.liveblogarchive.read.MediaKind;
import org.liveblogarchive.read.ResolvedLink;

/**
 * The form of an embed: a bare link alone in a paragraph, to a known provider or to a video or audio file.
 *
 * <pre>{@code
 * https://www.youtube.com/watch?v=dQw4w9WgXcQ
 *
 * media/statement.mp3
 *
 * [The statement in full](media/statement.mp3)
 * }</pre>
 *
 * <p>A provider's link becomes a card that leads there; a file becomes a player. Neither loads anything from another
 * host before the reader asks for it.
 */
final class EmbedForm {
    private static final Pattern PATH = Pattern.compile("[\\w./-]+\\.\\w{2,5}");

    private EmbedForm() {}

    /** Writes the paragraph as an embed; returns false, having written nothing, if it is none. */
    static boolean write(Paragraph paragraph, Rendering to) {
        Node only = onlyChild(paragraph);
        if (only == null) {
            return false;
        }
        String address = address(only);
        MediaKind kind = MediaKind.of(address);
        if (kind == MediaKind.VIDEO || kind == MediaKind.AUDIO) {
            player(only, address, kind == MediaKind.VIDEO ? "video" : "audio", to);
            return true;
        }
        String provider = isBare(only) ? Providers.nameFor(address) : "";
        if (provider.isEmpty()) {
            return false;
        }
        card(only, address, provider, to);
        return true;
    }

    /** Returns whether a paragraph is a player of sound or video without a name: all of its text is an address. */
    static boolean isPlayerWithoutName(Paragraph paragraph) {
        Node only = onlyChild(paragraph);
        boolean isSentence = only instanceof Text && only.getChars().indexOf(' ') >= 0;
        if (only == null || isSentence || !isBare(only)) {
            return false;
        }
        MediaKind kind = MediaKind.of(address(only));
        return kind == MediaKind.VIDEO || kind == MediaKind.AUDIO;
    }

    /** Returns the one node of a paragraph, or null. */
    private static Node onlyChild(Node parent) {
        Node first = parent.getFirstChild();
        return first == parent.getLastChild() ? first : null;
    }

    private static String address(Node node) {
        if (node instanceof AutoLink link) {
            return link.getText().toString();
        }
        if (node instanceof Link link) {
            return Escapes.read(LinkWriters.address(link));
        }
        if (!(node instanceof Text)) {
            return "";
        }
        boolean path = PATH.matcher(node.getChars()).matches();
        return path ? node.getChars().toString() : BareLinks.whole(PlainText.raw(node.getChars()));
    }

    /** Returns whether the link's text is its address. */
    private static boolean isBare(Node node) {
        return node instanceof AutoLink
                || node instanceof Text
                || (node instanceof Link link && link.getUrl().equals(link.getText()));
    }

    private static void player(Node node, String address, String element, Rendering to) {
        ResolvedLink target = to.target(address, node);
        if (!to.isSound(target, node)) {
            return;
        }
        String label = node instanceof Link && !isBare(node) ? PlainText.of(node) : "";
        to.html().line().raw("<figure class=\"player\"");
        to.html().attribute(Players.ADDRESS, target.address()).raw(">");
        Players.write(element, target.address(), label, "", to);
        if (!label.isEmpty()) {
            to.html().raw("<figcaption>").text(label).raw("</figcaption>");
        }
        to.html().raw("</figure>\n");
    }

    private static void card(Node node, String address, String provider, Rendering to) {
        ResolvedLink target = to.target(address, node);
        if (!to.isSound(target, node)) {
            return;
        }
        to.html().line().raw("<figure class=\"embed\"><a").attribute("href", target.address());
        to.html().raw("><span class=\"embed-provider\">").text(provider);
        to.html().raw("</span> <span class=\"embed-address\">").text(ShownAddress.shortened(address));
        to.html().raw("</span></a></figure>\n");
    }
}
