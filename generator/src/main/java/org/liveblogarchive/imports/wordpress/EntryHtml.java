package org.liveblogarchive.imports.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.liveblogarchive.imports.model.ElementPath;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.wordpress.Attachments.Attachment;

/**
 * Makes HTML as readers saw it of what editors wrote: shortcodes, comments of blocks, lines and paragraphs without tags, addresses
 * that become embeds, and the marks of the plug-in for live blogs.
 *
 * @param html the HTML
 * @param tags the tags in it
 * @param key whether the mark of a key event is in it
 */
record EntryHtml(String html, List<String> tags, boolean key) {
    private static final Set<String> NO_LINES = Set.of(
            "pre",
            "code",
            "script",
            "style",
            "textarea",
            "ul",
            "ol",
            "dl",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "figure",
            "select",
            "video",
            "audio",
            "picture",
            "iframe");
    private static final Pattern BLOCK = Pattern.compile("(?s)\\s*wp:([a-z0-9/-]+)\\s*(\\{.*})?\\s*/\\s*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern EMOJI = Pattern.compile("/((?:[0-9a-fA-F]{2,6}-?)+)\\.(?:png|svg)(?:\\?.*)?$");
    private static final Pattern NUMBERED = Pattern.compile("(?:^|\\s)wp-image-(\\d+)(?:\\s|$)");

    /** What the ends of lines are. */
    private enum Lines {
        BREAKS,
        SPACES
    }

    EntryHtml {
        tags = List.copyOf(tags);
    }

    /** Reads what stands in a post or a comment. */
    static EntryHtml of(String written, String post, ImportPlace place, Attachments attachments, ImportLog log) {
        var shortcodes = new Shortcodes(attachments, log);
        String html = shortcodes.replace(written.replace("\r\n", "\n").replace('\r', '\n'), post, place);
        Element body = HtmlFragment.parsed(html);
        var tags = new LinkedHashSet<String>();
        boolean key = marks(body, tags, place, log);
        body.select("img").forEach(img -> picture(img, attachments));
        blocks(body, shortcodes, place, log);
        lines(body, html.contains("<!-- wp:") ? Lines.SPACES : Lines.BREAKS);
        return new EntryHtml(body.html(), List.copyOf(tags), key);
    }

    /** Takes the marks of the plug-in out; returns whether one is that of a key event. */
    private static boolean marks(Element body, Set<String> tags, ImportPlace place, ImportLog log) {
        boolean key = false;
        for (Element command : body.select("span.liveblog-command")) {
            String name = command.text().strip();
            if (command.hasClass("type-key") || name.equals("key")) {
                key = true;
            } else {
                log.add(new ImportRemark(
                        Kind.TEXT,
                        place.below(ElementPath.of(command, body)),
                        "Command “" + name + "” of the live blog",
                        "“key”",
                        "It was left out, as it was invisible to readers."));
            }
            command.remove();
        }
        for (Element tag : body.select(".liveblog-hash")) {
            String name = tag.text().strip().replaceFirst("^#", "");
            if (!name.isEmpty()) {
                tags.add(name);
            }
            tag.replaceWith(new TextNode("#" + name));
        }
        for (Element author : body.select("a.liveblog-author")) {
            String name = author.text().strip();
            author.replaceWith(new TextNode(name.startsWith("@") ? name : "@" + name));
        }
        for (Element img : body.select("img.liveblog-emoji, img.emoji, img.wp-smiley")) {
            img.replaceWith(new TextNode(emoji(img)));
        }
        return key;
    }

    private static String emoji(Element img) {
        Matcher code = EMOJI.matcher(img.attr("src"));
        if (img.attr("alt").isBlank() && code.find()) {
            var text = new StringBuilder();
            for (String point : code.group(1).split("-", -1)) {
                int number = point.isEmpty() ? 0 : Integer.parseInt(point, 16);
                if (number > ' ' && Character.isDefined(number)) {
                    text.appendCodePoint(number);
                }
            }
            return text.toString();
        }
        String name = img.attr("data-emoji");
        return img.attr("alt").isBlank() && !name.isEmpty() ? ":" + name + ":" : img.attr("alt");
    }

    /** Gives a picture of the media library the address of its largest size, and its alternative text. */
    private static void picture(Element img, Attachments attachments) {
        Matcher numbered = NUMBERED.matcher(img.className());
        String id = numbered.find() ? numbered.group(1) : img.attr("data-id");
        Attachment attachment = attachments.get(id);
        if (attachment != null) {
            img.attr("data-srcset", attachment.address().replace(",", "%2C").replace(" ", "%20") + " 100000w");
            if (img.attr("alt").isBlank()) {
                img.attr("alt", attachment.picture().alt());
            }
        }
    }

    /** Replaces blocks that have settings alone. */
    private static void blocks(Element body, Shortcodes shortcodes, ImportPlace place, ImportLog log) {
        var comments = new ArrayList<Comment>();
        body.traverse((node, depth) -> {
            if (node instanceof Comment comment) {
                comments.add(comment);
            }
        });
        for (Comment comment : comments) {
            Matcher block = BLOCK.matcher(comment.getData());
            if (block.matches() && !block.group(1).matches("more|nextpage|spacer|separator")) {
                Map<String, String> settings = BlockSettings.of(block.group(2));
                String address = settings.getOrDefault("url", "");
                String ids = settings.getOrDefault("ids", settings.getOrDefault("id", ""));
                if (address.matches("https?://\\S+")) {
                    comment.before(new Element("p").appendChild(link(address)));
                } else if (block.group(1).matches("gallery|image") && !ids.isEmpty()) {
                    comment.before(shortcodes.gallery(ids, place));
                } else {
                    log.add(new ImportRemark(
                            Kind.TEXT,
                            place,
                            "Block “" + block.group(1) + "” without a text, as the old site inserted it",
                            "a block with HTML",
                            "It was left out."));
                }
            }
            comment.remove();
        }
    }

    private static Element link(String address) {
        return new Element("a").attr("href", address).text(address);
    }

    /** Divides texts at their line ends as the site did: an empty line is a new paragraph. Blocks have their own tags. */
    private static void lines(Element body, Lines ends) {
        var texts = new ArrayList<TextNode>();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text
                        && (text.parent() == null
                                || !NO_LINES.contains(text.parent().normalName()))) {
                    texts.add(text);
                }
            }
        });
        for (TextNode text : texts) {
            Element parent = text.parent();
            if (parent == null || parent.closest("a, pre, code, script, style") == null) {
                divide(text, ends);
            }
        }
    }

    private static void divide(TextNode text, Lines ends) {
        String[] lines = text.getWholeText().split("\n", -1);
        Set<Integer> addresses = addresses(text, lines);
        if (addresses.isEmpty() && (lines.length == 1 || ends == Lines.SPACES)) {
            return;
        }
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                text.before(ends == Lines.SPACES ? new TextNode("\n") : new Element("br"));
            }
            if (addresses.contains(i)) {
                text.before(new Element("br")).before(new Element("br"));
                text.before(link(lines[i].strip()));
                text.before(new Element("br")).before(new Element("br"));
            } else {
                text.before(new TextNode(lines[i]));
            }
        }
        text.remove();
    }

    /** Returns which lines are an address alone, which the site shows as an embed. */
    private static Set<Integer> addresses(TextNode text, String[] lines) {
        var found = new LinkedHashSet<Integer>();
        for (int i = 0; i < lines.length; i++) {
            boolean begins = i > 0 || text.previousSibling() == null || isBreak(text.previousSibling());
            boolean ends = i < lines.length - 1 || text.nextSibling() == null || isBreak(text.nextSibling());
            if (begins && ends && ADDRESS.matcher(lines[i].strip()).matches()) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }
}
