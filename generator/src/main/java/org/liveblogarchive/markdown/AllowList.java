package org.liveblogarchive.markdown;

import java.util.Set;
import org.jsoup.safety.Safelist;
import org.liveblogarchive.read.LinkResolver;

/** The HTML that may stand in a post. */
public final class AllowList {
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "audio",
            "b",
            "bdi",
            "bdo",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "section",
            "small",
            "source",
            "span",
            "strike",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "track",
            "tt",
            "u",
            "ul",
            "var",
            "video",
            "wbr");

    private AllowList() {}

    /** Returns whether an element may stand in a post. */
    public static boolean hasElement(String name) {
        return ELEMENTS.contains(name);
    }

    /** Returns the elements and attributes for a sanitiser. */
    public static Safelist create() {
        return new Safelist()
                .addTags(ELEMENTS.toArray(String[]::new))
                .addAttributes(":all", "class", "dir", "id", "lang", "role", "title", "aria-label", "tabindex")
                .addAttributes("a", "href")
                .addAttributes("audio", "controls", "loop", "preload", "src")
                .addAttributes("blockquote", "cite")
                .addAttributes("col", "span")
                .addAttributes("colgroup", "span")
                .addAttributes("del", "datetime")
                .addAttributes("details", "open")
                .addAttributes("img", "alt", "decoding", "height", "loading", "src", "width")
                .addAttributes("input", "checked", "disabled", "type")
                .addAttributes("ins", "datetime")
                .addAttributes("li", "value")
                .addAttributes("ol", "reversed", "start", "type")
                .addAttributes("q", "cite")
                .addAttributes("source", "src", "type")
                .addAttributes("td", "colspan", "headers", "rowspan")
                .addAttributes("th", "colspan", "headers", "rowspan", "scope")
                .addAttributes("time", "datetime")
                .addAttributes("track", "default", "kind", "label", "src", "srclang")
                .addAttributes("video", "controls", "height", "loop", "muted", "poster", "preload", "src", "width")
                .addProtocols("a", "href", LinkResolver.SCHEMES.toArray(String[]::new))
                .addProtocols("audio", "src", "http", "https")
                .addProtocols("img", "src", "http", "https")
                .addProtocols("source", "src", "http", "https")
                .addProtocols("track", "src", "http", "https")
                .addProtocols("video", "src", "http", "https")
                .addProtocols("video", "poster", "http", "https")
                .addProtocols("blockquote", "cite", "http", "https")
                .addProtocols("q", "cite", "http", "https")
                .preserveRelativeLinks(true);
    }
}
