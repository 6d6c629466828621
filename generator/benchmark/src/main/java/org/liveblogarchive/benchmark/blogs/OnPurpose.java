package org.liveblogarchive.benchmark.blogs;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What an archive shows otherwise on purpose; both texts are brought into one form before they are compared. */
final class OnPurpose {
    /** GFM 6.11 shows tags as text that would swallow what follows; CommonMark alone does not. */
    private static final Pattern SWALLOWING = Pattern.compile(
            "(?i)<(/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext|select|noscript|template)(?=[\\s/>]))");

    private OnPurpose() {}

    /** Returns a post of an archive as plain Markdown would be shown. */
    static Element undone(Element body) {
        body.select("figure.embed").forEach(embed -> {
            String address = embed.selectFirst("a").attr("href");
            embed.replaceWith(new Element("p")
                    .appendChild(new Element("a").attr("href", address).text(address)));
        });
        body.select("figure.quotation").forEach(quotation -> {
            Element source = quotation.selectFirst("figcaption");
            Element last = quotation.selectFirst("blockquote");
            last.appendChild(new Element("p").insertChildren(0, source.childNodesCopy()));
            source.remove();
        });
        body.select("label").unwrap(); // the text of a task names its check box
        body.select("pre span").unwrap(); // colours
        return common(body);
    }

    /** Returns what CommonMark shows, with what an archive does on purpose. */
    static Element done(String html) {
        Element body = Jsoup.parseBodyFragment(SWALLOWING.matcher(html).replaceAll("&lt;$1"))
                .body();
        for (Element picture : body.select("img")) {
            String address = picture.attr("src");
            if (address.matches("(?i)https?:.*|/.*")) { // nothing loads from other hosts
                String text = picture.attr("alt").isBlank() ? address : picture.attr("alt");
                picture.replaceWith(
                        picture.closest("a") == null
                                ? new Element("a").attr("href", address).text(text)
                                : new TextNode(text));
            }
        }
        for (Element paragraph : body.select("p")) { // figures and galleries, whose captions are titles
            List<Element> pictures = paragraph.children();
            boolean alone = !pictures.isEmpty()
                    && pictures.stream()
                            .allMatch(child -> child.normalName().equals("img")
                                    || child.normalName().equals("br"))
                    && paragraph.ownText().isBlank();
            if (alone) {
                pictures.forEach(picture -> paragraph
                        .before(picture.shallowClone())
                        .before(new Element("figcaption").text(picture.attr("title"))));
                paragraph.remove();
            }
        }
        body.select("blockquote > p:last-child").forEach(OnPurpose::splitAttribution);
        return common(body);
    }

    /** Puts the last line of a quotation into a paragraph of its own if it names who said it. */
    private static void splitAttribution(Element last) {
        for (Node node = last.lastChild();
                node instanceof TextNode || node instanceof Element;
                node = node.previousSibling()) {
            int at = node instanceof TextNode text ? text.getWholeText().lastIndexOf("\n— ") : -1;
            if (at >= 0) {
                Element source = new Element("p").appendChild(((TextNode) node).splitText(at));
                while (node.nextSibling() != null) {
                    source.appendChild(node.nextSibling());
                }
                last.after(source);
                return;
            }
        }
    }

    private static Element common(Element body) {
        levels(body);
        body.select("s").forEach(deleted -> deleted.tagName("del"));
        body.select("sup.footnote-ref, sup.footnote-mark, a.footnote-backref, a[role=doc-backlink], hr.footnotes-sep")
                .remove();
        body.select("figcaption").stream()
                .filter(caption -> caption.childNodes().isEmpty())
                .forEach(Node::remove);
        return body;
    }

    /** Headings go down from the headline of the post, whatever level they were written with. */
    private static void levels(Element body) {
        var headings = body.select("h1, h2, h3, h4, h5, h6");
        int top = headings.stream().mapToInt(OnPurpose::level).min().orElse(1);
        headings.forEach(heading -> heading.tagName("h" + (level(heading) - top + 1)));
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
