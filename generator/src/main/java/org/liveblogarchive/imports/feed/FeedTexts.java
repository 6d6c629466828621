package org.liveblogarchive.imports.feed;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.source.WrittenHtml;

/** Reads the texts of feeds, which are text, HTML or elements, and often not what the feed says. */
final class FeedTexts {
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{1,6}|#x[0-9a-fA-F]{1,5});");

    private final CountedRemarks remarks;

    FeedTexts(CountedRemarks remarks) {
        this.remarks = remarks;
    }

    /** Returns a text construct of Atom (RFC 4287, 3.1) as HTML. */
    String html(FeedElement construct) {
        String type = type(construct);
        if (type.matches("xhtml|.*[/+]xml") && construct.element().childrenSize() > 0) {
            return construct.html();
        }
        if (type.contains("html") || construct.attribute("mode").equals("escaped")) {
            return html(construct.html(), construct.place());
        }
        boolean other = type.contains("/") && !type.startsWith("text/");
        if (other || construct.attribute("mode").equals("base64")) {
            remarks.add(
                    Kind.TEXT,
                    construct.place(),
                    "Content of the type “" + type + "”",
                    "text, HTML or XHTML",
                    "It was left out.");
            return "";
        }
        if (construct.element().childrenSize() > 0 || HtmlFragment.hasTags(construct.text())) {
            remarks.add(
                    Kind.READING,
                    construct.place(),
                    "Plain text that contains tags",
                    "type=\"html\" or type=\"xhtml\"",
                    "It was read as HTML.");
            return construct.html();
        }
        return WrittenHtml.paragraphs(construct.text()).html();
    }

    private static String type(FeedElement construct) {
        return construct.attribute("type").toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "");
    }

    /** Returns HTML; a text without tags as paragraphs, and one that was escaped twice as it was before. */
    String html(String written, ImportPlace place) {
        if (WrittenHtml.isEscaped(written)) {
            remarks.add(
                    Kind.READING,
                    place,
                    "HTML that is escaped twice",
                    "HTML that is escaped once",
                    "It was read as HTML.");
        }
        return written.isBlank() ? "" : WrittenHtml.body(written).html();
    }

    /** Returns the words of a text construct of Atom, or an empty text for null. */
    String words(FeedElement construct) {
        if (construct == null) {
            return "";
        }
        boolean text = type(construct).matches("|text|text/plain")
                && construct.element().childrenSize() == 0
                && !construct.attribute("mode").equals("escaped");
        return text
                ? unescaped(construct.text(), construct.place())
                : WrittenHtml.words(construct.html()).strip();
    }

    private String unescaped(String text, ImportPlace place) {
        if (!ENTITY.matcher(text).find()) {
            return text;
        }
        remarks.add(
                Kind.READING,
                place,
                "Plain text that contains entities",
                "characters in place of entities",
                "They were replaced with their characters.");
        return Parser.unescapeEntities(text, false);
    }

    /** Returns words as HTML. */
    static String escaped(String words) {
        return Entities.escape(words);
    }
}
