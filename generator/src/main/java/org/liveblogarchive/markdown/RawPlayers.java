package org.liveblogarchive.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.liveblogarchive.read.LinkError;

/** Players that an author writes as HTML: like those of the generator, they load nothing before the reader starts them. */
final class RawPlayers {
    private static final String PLAYERS = "video, audio";

    private RawPlayers() {}

    static boolean isPlayer(Element element) {
        return element.is(PLAYERS);
    }

    /** Returns whether an element is a file of a player and stands in none. */
    static boolean isStray(Element element) {
        return element.is("source, track") && element.closest(PLAYERS) == null;
    }

    /** Moves what follows a player without its end tag out of it, where browsers would hide it. */
    static void close(Document html, BodyContext context) {
        for (Element player : html.select(PLAYERS)) {
            List<Node> within = player.endSourceRange().isImplicit() ? hidden(player) : List.of();
            if (!within.isEmpty()) {
                Node before = player;
                for (Node node : within) {
                    before.after(node);
                    before = node;
                }
                context.warning(beginning(player.tagName(), context.markdown()), withoutEnd(player.tagName()));
            }
        }
    }

    /** Returns what a player hides: all but its files. */
    private static List<Node> hidden(Element player) {
        return player.childNodes().stream()
                .filter(child -> !(child instanceof Element element && element.is("source, track")))
                .toList();
    }

    private static LinkError withoutEnd(String name) {
        return new LinkError(
                "Player “<" + name + ">” without an end tag, so that browsers would hide the text after it",
                "“</" + name + ">” before that text",
                "Write the end tag.");
    }

    /** Returns where the first player without an end begins. */
    private static int beginning(String name, String markdown) {
        Matcher tag =
                Pattern.compile("</?" + name + "\\b", Pattern.CASE_INSENSITIVE).matcher(markdown);
        int open = -1;
        while (tag.find()) {
            boolean isEnd = tag.group().charAt(1) == '/';
            if (!isEnd && open >= 0) {
                return open;
            }
            open = isEnd ? -1 : tag.start();
        }
        return Math.max(0, open);
    }

    /** Gives a player its controls. Only the reader starts it. */
    static void tame(Element player) {
        player.attr("preload", "none").attr("controls", true);
    }

    /** Puts the addresses of the files of players on what is around them. */
    static void sayAddresses(Element body) {
        body.select(PLAYERS).forEach(RawPlayers::sayAddress);
    }

    private static void sayAddress(Element player) {
        Element file = player.hasAttr("src") ? player : player.selectFirst("source[src]");
        if (file != null) {
            boolean isFormed = player.parent() != null && player.parent().is("figure.player");
            Element around =
                    isFormed ? player.parent() : player.wrap("<span></span>").parent();
            around.attr(Players.ADDRESS, file.attr("src"));
        }
    }

    /** Returns why a file of a player is left out if it is on another host, or null if the player may have it. */
    static LinkError leftOut(Element element, String attribute, String address) {
        boolean isFetchedBefore =
                attribute.equals("poster") || element.normalName().equals("track");
        return isFetchedBefore && Pictures.isElsewhere(address)
                ? new LinkError(
                        "File of another host, which is left out “" + address + "”",
                        "a file in the archive, as pages load nothing from other hosts until the reader asks for it",
                        "Save the file in media/, and write that path.")
                : null;
    }
}
