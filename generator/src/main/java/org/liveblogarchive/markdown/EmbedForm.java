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

    /**
     * What a paragraph embeds.
     *
     * @param node its link
     * @param address what that leads to
     * @param kind what kind of file that is
     */
    private record Embed(Node node, String address, MediaKind kind) {
        boolean isPlayer() {
            return kind == MediaKind.VIDEO || kind == MediaKind.AUDIO;
        }

        /** Returns the known provider of a bare address, or an empty text. */
        String provider() {
            return isBare(node) ? Providers.nameFor(address) : "";
        }
    }

    /** Writes the paragraph as an embed; returns false, having written nothing, if it has another form. */
    static boolean write(Paragraph paragraph, Rendering to) {
        Embed embed = in(paragraph);
        if (embed == null) {
            return false;
        }
        if (embed.isPlayer()) {
            player(embed, to);
        } else {
            card(embed, to);
        }
        return true;
    }

    /** Returns whether a paragraph is a player of sound or video without a name: all of its text is an address. */
    static boolean isPlayerWithoutName(Paragraph paragraph) {
        Embed embed = in(paragraph);
        return embed != null && embed.isPlayer() && isBare(embed.node());
    }

    /** Returns what a paragraph embeds, or null if it is a text. */
    private static Embed in(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        boolean isSentence = only instanceof Text && only.getChars().indexOf(' ') >= 0;
        if (only == null || only != paragraph.getLastChild() || isSentence) {
            return null;
        }
        String address = address(only);
        var embed = new Embed(only, address, MediaKind.of(address));
        return embed.isPlayer() || !embed.provider().isEmpty() ? embed : null;
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

    private static void player(Embed embed, Rendering to) {
        Node node = embed.node();
        ResolvedLink target = to.target(embed.address(), node);
        if (!to.isSound(target, node)) {
            return;
        }
        String label = node instanceof Link && !isBare(node) ? PlainText.of(node) : "";
        to.html().line().raw("<figure class=\"player\"");
        to.html().attribute(Players.ADDRESS, target.address()).raw(">");
        Players.write(embed.kind() == MediaKind.VIDEO ? "video" : "audio", target.address(), label, "", to);
        if (!label.isEmpty()) {
            to.html().raw("<figcaption>").text(label).raw("</figcaption>");
        }
        to.html().raw("</figure>\n");
    }

    private static void card(Embed embed, Rendering to) {
        ResolvedLink target = to.target(embed.address(), embed.node());
        if (!to.isSound(target, embed.node())) {
            return;
        }
        to.html().line().raw("<figure class=\"embed\"><a").attribute("href", target.address());
        to.html().raw("><span class=\"embed-provider\">").text(embed.provider());
        to.html().raw("</span> <span class=\"embed-address\">").text(ShownAddress.shortened(embed.address()));
        to.html().raw("</span></a></figure>\n");
    }
}
