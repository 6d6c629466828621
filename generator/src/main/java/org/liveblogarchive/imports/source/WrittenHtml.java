package org.liveblogarchive.imports.source;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.liveblogarchive.imports.model.HtmlFragment;

/** Reads HTML as sources write it into their data: as it is, as text alone, or escaped once or twice. */
public final class WrittenHtml {
    private static final Pattern ESCAPED_TAG = Pattern.compile(
            "(?i)&(?:amp;)?lt;/?(?:a|article|b|blockquote|br|code|div|em|figure|h[1-6]|hr|i|iframe|img|li|ol|p|pre|section|small|span"
                    + "|strong|table|u|ul|video|audio)(?:\\s|/?&(?:amp;)?gt;)");

    private WrittenHtml() {}

    /** Returns a text without tags and entities. */
    public static String words(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0
                ? text
                : body(text).text();
    }

    /** Returns a body that is text, HTML, or HTML that was escaped once or twice. */
    public static Element body(String written) {
        String html = written;
        for (int i = 0; i < 2 && isEscaped(html); i++) {
            html = Parser.unescapeEntities(html, false);
        }
        return HtmlFragment.hasTags(html)
                ? HtmlFragment.parsed(html)
                : paragraphs(Parser.unescapeEntities(html, false));
    }

    /** Returns a text without markup as a body, a paragraph for each of its lines. */
    public static Element paragraphs(String text) {
        var body = new Element("body");
        for (String paragraph : text.strip().split("\\s*\\n\\s*", -1)) {
            if (!paragraph.isBlank()) {
                body.appendElement("p").text(paragraph);
            }
        }
        return body;
    }

    /** Returns whether a text has no tags, but some that are escaped. */
    public static boolean isEscaped(String text) {
        return !HtmlFragment.hasTags(text) && ESCAPED_TAG.matcher(text).find();
    }
}
