package org.liveblogarchive.markdown;

import java.util.regex.Pattern;
import org.commonmark.testutil.example.Example;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * HTML made comparable with ours: what is ours by design is put aside, which is levels and ids of headings, attributes of
 * pictures, figures, colours of code, and the sanitising of raw HTML.
 */
final class ComparableHtml {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ComparableHtml() {}

    /** Returns a text of an example, its pictures in the archive: those from the host's root are links, which is ours by design. */
    static String withOwnPictures(Example example, String text) {
        return example.getHtml().contains("<img src=\"/")
                ? text.replace("](/", "](").replace("]: /", "]: ").replace("=\"/", "=\"")
                : text;
    }

    /** Returns HTML whose highest heading is of level 3, as that of a post among others. */
    static String withHeadingsBelowThePost(String html) {
        Document document = Jsoup.parseBodyFragment(html.strip());
        Elements headings = document.select("h1, h2, h3, h4, h5, h6");
        int top = headings.stream().mapToInt(ComparableHtml::level).min().orElse(3);
        headings.forEach(heading -> heading.tagName("h" + Math.min(6, level(heading) + 3 - top)));
        return document.body().html();
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    /** Returns what a browser makes of HTML, without what is ours by design. */
    static String of(String html) {
        Document document = Jsoup.parseBodyFragment(Written.sanitised(html));
        document.outputSettings().prettyPrint(false);
        document.select("[id]").removeAttr("id");
        document.select("figure.figure").forEach(ComparableHtml::asParagraph);
        document.select("pre span[class^=code-]").unwrap();
        for (Element picture : document.select("img")) {
            String source = picture.attr("src").replace(Written.PICTURE, "");
            String alt = picture.attr("alt");
            picture.clearAttributes().attr("src", source).attr("alt", alt);
        }
        document.select("*").forEach(ComparableHtml::normaliseSpace);
        document.select("body > :is(a, b):empty, p > :is(a, b):empty").remove();
        return document.body().html();
    }

    private static void asParagraph(Element figure) {
        figure.select("figcaption").remove();
        figure.clearAttributes().tagName("p");
    }

    private static void normaliseSpace(Element element) {
        if (element.closest("pre") != null) {
            return;
        }
        for (TextNode text : element.textNodes()) {
            boolean atEdge = isEdge(text.previousSibling()) || isEdge(text.nextSibling());
            String normal = SPACE.matcher(text.getWholeText()).replaceAll(" ");
            text.text(isEdge(text.previousSibling()) ? normal.stripLeading() : normal);
            if (isEdge(text.nextSibling())) {
                text.text(text.getWholeText().stripTrailing());
            }
            if (atEdge && text.isBlank()) {
                text.remove();
            }
        }
    }

    private static boolean isEdge(Node sibling) {
        return sibling == null
                || (sibling instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br")));
    }
}
