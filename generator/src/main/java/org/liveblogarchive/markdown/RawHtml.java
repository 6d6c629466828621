package org.liveblogarchive.markdown;

import static java.util.stream.Collectors.joining;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.liveblogarchive.highlight.CodeKind;
import org.liveblogarchive.model.Picture.Size;
import org.liveblogarchive.read.LinkError;
import org.liveblogarchive.read.LinkResolver;
import org.liveblogarchive.read.ResolvedLink;

/**
 * Sanitises a text that contains raw HTML.
 *
 * <p>The whole text goes through the allow-list, since an element may open in one place and close in another.
 */
final class RawHtml {
    static final String BASE = "https://archive.invalid/";
    private static final Pattern CLASS = Pattern.compile(
            "x-[\\w-]+|figure|gallery|player|credit|quotation|embed|embed-provider|embed-address|table|align-\\w+|footnote-mark|footnotes|task|language-.*|"
                    + Stream.of(CodeKind.values()).map(CodeKind::cssClass).collect(joining("|")));

    /** Elements that HTML no longer has, and what says the same (WHATWG HTML, 16.2). */
    private static final Map<String, String> TODAY = Map.of("strike", "s", "tt", "code");

    private static final LinkError SHOWS_NOTHING = new LinkError(
            "Text that shows nothing to readers",
            "text, a picture, sound, a video, or the bare address of a video of another site",
            "Write what readers should see, or remove the text.");

    private final BodyContext context;
    private final TextIds ids;
    private final Set<String> found;
    private final Set<String> mediaOrigins;
    private final Map<String, Integer> searched = new HashMap<>();

    /**
     * Makes a sanitiser.
     *
     * @param found the addresses of links that are not raw HTML, and lead where they should already
     * @param mediaOrigins receives the hosts from which players play
     */
    RawHtml(BodyContext context, TextIds ids, Set<String> found, Set<String> mediaOrigins) {
        this.context = context;
        this.ids = ids;
        this.found = found;
        this.mediaOrigins = mediaOrigins;
    }

    /** Returns whether a text contains raw HTML. */
    static boolean isIn(Node text) {
        if (text.getChars().indexOf('<') >= 0) {
            for (Node node : text.getDescendants()) {
                if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
                    return true;
                }
            }
        }
        return false;
    }

    String sanitise(String html) {
        Document dirty = Document.createShell(BASE);
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        dirty.body().appendChildren(parser.parseFragmentInput(html, dirty.body(), BASE));
        RawPlayers.close(dirty, context);
        RawIds.namesAsIds(dirty);
        dirty.body().children().select("*").forEach(RawHtml::separate);
        Document clean = new Cleaner(AllowList.create()).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        new RawIds(ids, context).fix(clean.body());
        clean.body().select("*").forEach(this::fix);
        RawPlayers.sayAddresses(clean.body());
        ScrollFrames.frame(clean.body());
        warnIfEmpty(clean.body());
        return clean.body().html();
    }

    /** Puts space around the text of a block that is removed, and of a cell, which stood apart from what is beside it. */
    private static void separate(Element element) {
        if (!AllowList.hasElement(element.normalName())
                && (element.isBlock() || element.normalName().equals("option"))) {
            element.prependText(" ").appendText(" ");
        }
    }

    /** Warns of a text of which nothing is left to see or hear. */
    private void warnIfEmpty(Element body) {
        if (!body.hasText() && body.select("img, video, audio, hr, input").isEmpty()) {
            String markdown = context.markdown();
            context.warning(markdown.length() - markdown.stripLeading().length(), SHOWS_NOTHING);
        }
    }

    /** Returns whether a class stays: one of an author's own, or one that the generator writes. */
    static boolean keepsClass(String name) {
        return CLASS.matcher(name).matches();
    }

    /** Returns whether an element is a field of a form: only the check boxes of tasks are shown. */
    static boolean isForeignInput(Element element) {
        return element.normalName().equals("input") && !element.attr("type").equalsIgnoreCase("checkbox");
    }

    private void fix(Element element) {
        String today = TODAY.get(element.normalName());
        if (today != null) {
            element.tagName(today);
        }
        if (isForeignInput(element) || RawPlayers.isStray(element)) {
            element.remove();
            return;
        }
        if (element.normalName().equals("input")) {
            element.attr("disabled", true);
        }
        LanguageAttributes.removeInvalid(element);
        element.classNames().stream().filter(name -> !keepsClass(name)).forEach(element::removeClass);
        if (element.hasAttr("class") && element.className().isBlank()) {
            element.removeAttr("class");
        }
        if (element.normalName().equals("a")) {
            fixLink(element);
        } else if (RawPlayers.isPlayer(element)) {
            RawPlayers.tame(element);
        }
        for (String attribute : new String[] {"src", "poster"}) {
            if (element.hasAttr(attribute)) {
                fixMedia(element, attribute);
            }
        }
    }

    private void fixLink(Element link) {
        String address = link.attr("href");
        if (address.startsWith("#")) {
            Integer offset = ids.offsetOf(address);
            replace(link, "href", ids.linkInHtml(address), offset == null ? offsetOf(address) : offset);
        } else if (!address.isEmpty() && !found.contains(address)) {
            replace(link, "href", context.links().apply(address));
        }
        if (ShownAddress.says(link.text(), link.attr("href"))) {
            link.addClass(ShownAddress.CLASS);
        }
    }

    /** Puts a link in the place of a picture of another host. */
    private void replacePicture(Element picture, String address) {
        context.warning(offsetOf(address), Pictures.outOfArchive(address));
        Element link = new Element("a").attr("href", address);
        replace(link, "href", context.links().apply(address));
        link.text(picture.attr("alt").isBlank() ? address : picture.attr("alt"));
        picture.replaceWith(picture.closest("a") == null ? link : new TextNode(link.text()));
    }

    private void fixMedia(Element element, String attribute) {
        String address = element.attr(attribute);
        if (element.normalName().equals("img") && Pictures.isElsewhere(address)) {
            replacePicture(element, address);
            return;
        }
        LinkError leftOut = RawPlayers.leftOut(element, attribute, address);
        if (leftOut != null) {
            context.warning(offsetOf(address), leftOut);
            if (attribute.equals("poster")) {
                element.removeAttr(attribute);
            } else {
                element.remove();
            }
            return;
        }
        boolean plays = !element.normalName().equals("img") && attribute.equals("src");
        ResolvedLink target =
                plays ? context.links().apply(address) : context.media().apply(LinkResolver.decode(address));
        replace(element, attribute, target);
        if (plays && target.error() == null) {
            Players.noteOrigin(target.address(), mediaOrigins);
        }
        Size size = target.size();
        if (element.normalName().equals("img")) {
            element.attr("loading", "lazy").attr("decoding", "async");
            if (size != null && !element.hasAttr("width") && !element.hasAttr("height")) {
                element.attr("width", Integer.toString(size.width())).attr("height", Integer.toString(size.height()));
            }
            if (!element.hasAttr("alt")) {
                element.attr("alt", "");
            }
        }
    }

    private void replace(Element element, String attribute, ResolvedLink target) {
        boolean silent = target.warning() == null && target.error() == null;
        replace(element, attribute, target, silent ? 0 : offsetOf(element.attr(attribute)));
    }

    private void replace(Element element, String attribute, ResolvedLink target, int offset) {
        if (Rendering.isTemplate(element.attr(attribute))) {
            element.removeAttr(attribute); // there is a warning of it, as of all such braces
            return;
        }
        if (target.warning() != null) {
            context.warning(offset, target.warning());
        }
        if (target.error() == null) {
            element.attr(attribute, target.address());
        } else {
            context.error(offset, target.error());
            element.removeAttr(attribute);
        }
    }

    /** Returns where the text has an address, each time the next place. The sanitiser knows only the output. */
    private int offsetOf(String address) {
        int next = context.markdown().indexOf(address, searched.getOrDefault(address, 0));
        searched.put(address, next + 1);
        return Math.max(0, next);
    }
}
