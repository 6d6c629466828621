package org.liveblogarchive.imports.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes pictures that stand alone, one a line. */
final class Galleries {
    private final Conversion to;

    Galleries(Conversion to) {
        this.to = to;
    }

    /** Returns the pictures of an element that is a gallery, or none. */
    static List<Element> in(Element element) {
        boolean gallery = element.classNames().stream().anyMatch(name -> name.matches("(?i)(?:.*-)?gallery"));
        if (!gallery || !element.select("p, table, blockquote, video, iframe").isEmpty()) {
            return List.of();
        }
        return element.select("img, amp-img").stream()
                .filter(picture -> !PictureElements.isPixel(picture))
                .toList();
    }

    /** Returns whether nodes are pictures alone, perhaps each with a link, and collects these. */
    static boolean arePictures(List<? extends Node> nodes, List<Element> pictures) {
        for (Node node : nodes) {
            if (node instanceof Element element) {
                boolean plain = PictureElements.isPicture(element)
                        && element.classNames().stream().noneMatch(name -> name.matches("(?i).*(?:emoji|smiley).*"));
                boolean wrapper = element.wholeText().isBlank()
                        && !element.select("img, amp-img").isEmpty();
                if (plain && !PictureElements.isPixel(element)) {
                    pictures.add(element);
                } else if (wrapper && !PictureElements.isPicture(element)) {
                    if (!arePictures(element.childNodes(), pictures)) {
                        return false;
                    }
                } else if (!element.normalName().matches("br|noscript|source|script")) {
                    return false;
                }
            } else if (node instanceof TextNode text && !text.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Returns pictures, one a line; the address that one links to goes, unless it is another page. */
    String of(List<Element> pictures) throws IOException {
        var lines = new ArrayList<String>();
        for (Element picture : pictures) {
            String line = to.picture(PictureElements.picture(picture));
            Element link = picture.closest("a[href]");
            if (link != null && !link.attr("href").matches("(?i).*\\.(?:jpe?g|png|gif|webp|avif)(?:\\?.*)?")) {
                to.remark(
                        link,
                        "Picture that is a link to “" + link.attr("href") + "”",
                        "a figure without a link",
                        "The link was left out.");
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }
}
