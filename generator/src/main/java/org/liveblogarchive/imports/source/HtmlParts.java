package org.liveblogarchive.imports.source;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.model.ImportedPicture;

/**
 * HTML that is put together of parts of which a source says what they are, in the forms that become figures, galleries, quotations
 * and embeds.
 *
 * @param element what holds the parts
 */
public record HtmlParts(Element element) {
    /** Begins the text of a post. */
    public static HtmlParts body() {
        return new HtmlParts(new Element("body"));
    }

    public boolean isEmpty() {
        return element.childNodeSize() == 0;
    }

    /** Adds HTML as it is. */
    public void html(String html) {
        nodes(HtmlFragment.parsed(html));
    }

    /** Adds what an element holds. */
    public void nodes(Element from) {
        for (Node node : List.copyOf(from.childNodes())) {
            element.appendChild(node);
        }
    }

    /** Adds HTML that stands within a line, unless it is empty. */
    public void paragraph(String html) {
        part("p", html);
    }

    /** Adds a heading below that of the post, unless it is empty. */
    public void heading(String html) {
        part("h3", html);
    }

    private void part(String name, String html) {
        if (!html.isEmpty()) {
            inside(name).html(html);
        }
    }

    /** Adds an element, and returns it. */
    public HtmlParts inside(String name) {
        return new HtmlParts(element.appendElement(name));
    }

    /** Adds pictures that are one gallery; returns what holds them. */
    public HtmlParts gallery() {
        HtmlParts gallery = inside("div");
        gallery.element.addClass("gallery");
        return gallery;
    }

    /** Adds a quotation of somebody, who may be empty; returns it. */
    public HtmlParts quotation(String html, String who) {
        HtmlParts quotation = inside("blockquote");
        quotation.html(html);
        quotation.part("footer", who);
        return quotation;
    }

    /** Adds a picture with its caption and its credit. */
    public void figure(ImportedPicture picture) {
        Element figure = element.appendElement("figure");
        Element img = figure.appendElement("img").attr("alt", picture.alt());
        int width = picture.addresses().size(); // the best first, which is all that is known
        for (String address : picture.addresses()) {
            String set = img.attr("srcset");
            img.attr("srcset", set + (set.isEmpty() ? "" : ", ") + address + " " + width-- + "w");
        }
        if (!picture.caption().isEmpty() || !picture.credit().isEmpty()) {
            Element caption = figure.appendElement("figcaption").text(picture.caption());
            caption.appendText(" ").appendElement("span").addClass("credit").text(picture.credit());
        }
    }

    /** Adds a player for {@code video} or {@code audio}. */
    public void player(String kind, List<String> files, String title) {
        Element figure = element.appendElement("figure").addClass("player");
        Element player = figure.appendElement(kind);
        files.forEach(file -> player.appendElement("source").attr("src", file));
        if (!title.isEmpty()) {
            figure.appendElement("figcaption").text(title);
        }
    }

    /** Adds an embed of the page at an address. */
    public void embed(String address) {
        element.appendElement("figure").addClass("embed").appendElement("a").attr("href", address);
    }

    /** Adds a paragraph with a link alone; {@code words} may be empty. */
    public void link(String address, String words) {
        Element link = element.appendElement("p").appendElement("a").attr("href", address);
        link.text(words.isEmpty() ? address : words);
    }
}
