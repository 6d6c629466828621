package org.liveblogarchive.imports.guardian;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedLink;
import org.liveblogarchive.imports.model.ImportedVideo;
import org.liveblogarchive.imports.source.HtmlParts;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.WrittenHtml;

/** Makes HTML as readers saw it of typed elements. Links to other stories are collected beside it. */
final class ElementHtml {
    private final String file;
    private final ImportLog log;
    private final List<ImportedLink> related = new ArrayList<>();

    ElementHtml(String file, ImportLog log) {
        this.file = file;
        this.log = log;
    }

    List<ImportedLink> related() {
        return related;
    }

    /** Adds some elements to {@code to}. */
    void add(JsonValue elements, HtmlParts to) {
        for (JsonValue each : elements.items()) {
            if (each.isObject()) {
                add(TypedElement.of(each, file), to);
            } else {
                to.html(each.text());
            }
        }
    }

    private void add(TypedElement element, HtmlParts to) {
        switch (element.kind()) {
            case "text", "subheading", "numberedtitle", "highlight", "disclaimer", "table", "blockquote", "itemlink" ->
                to.html(element.text("html"));
            case "pullquote" -> to.quotation(element.text("html"), element.text("attribution"));
            case "code" -> code(element, to);
            case "divider" -> to.inside("hr");
            case "image", "cartoon" -> figure(element, to);
            case "multiimage" -> gallery(element, to);
            case "caption" -> to.paragraph(element.text("captionText"));
            case "tweet", "instagram" -> post(element, to);
            case "comment", "witness" -> contribution(element, to);
            case "youtube", "videoyoutube", "videovimeo", "videofacebook", "video", "guvideo", "mediaatom", "vine" ->
                video(element, to);
            case "audio", "audioatom", "soundcloud", "spotify" -> sound(element, to);
            case "embed" -> embed(element, to);
            case "richlink", "membership" -> related(element);
            case "link", "calltoactionatom" ->
                to.link(element.address("url"), WrittenHtml.words(element.text("label", "btnText", "title")));
            case "explaineratom", "guideatom", "profileatom", "qa" -> box(element, to);
            case "timeline", "timelineatom", "dcrtimeline", "dcrsectionedtimeline" -> sections(element, to);
            case "list", "keytakeaways", "qandaexplainer", "miniprofiles", "multibylines" ->
                entries(element.data(), to);
            default -> other(element, to);
        }
    }

    private static void code(TypedElement element, HtmlParts to) {
        String html = element.text("html");
        if (html.contains("<pre")) {
            to.html(html);
            return;
        }
        String language = element.text("language").toLowerCase(Locale.ROOT);
        Element code = to.inside("pre").inside("code").element().text(html);
        if (!language.isEmpty()) {
            code.addClass("language-" + language);
        }
    }

    private void figure(TypedElement element, HtmlParts to) {
        String caption = element.data().get("caption").isThere()
                ? element.text("caption")
                : element.data().get("data").get("caption").text();
        for (Element link : HtmlFragment.parsed(caption).select("a[href]")) {
            remark(element, "Link “" + link.attr("href") + "” in a caption", "text", "The words were kept.");
        }
        to.figure(ElementMedia.picture(element));
    }

    private void gallery(TypedElement element, HtmlParts to) {
        add(element.data().get("images"), to.gallery());
        to.paragraph(element.text("caption"));
    }

    /** Adds a post elsewhere: its text if the data have it, or else its address. */
    private void post(TypedElement element, HtmlParts to) {
        Element html = HtmlFragment.parsed(element.text("html"));
        html.select("script").remove();
        String address = element.address("originalUrl", "url");
        if (!html.hasText()) {
            card(element, address, to);
            return;
        }
        Element quote = html.selectFirst("blockquote");
        if (quote == null) {
            quote = new Element("blockquote").html(html.html());
            quote.attr("cite", address);
        }
        if (quote.className().isEmpty()) {
            quote.addClass(element.kind());
        }
        to.element().appendChild(quote);
    }

    /** Adds what a reader wrote. */
    private void contribution(TypedElement element, HtmlParts to) {
        JsonValue data = element.data().get("witnessTypeData").isObject()
                ? element.data().get("witnessTypeData")
                : element.data();
        var inner = new TypedElement(element.kind(), data, element.assets(), element.place());
        HtmlParts quotation = to.inside("blockquote");
        quotation.heading(inner.text("title"));
        quotation.html(inner.text("body", "html", "description", "caption"));
        Element footer = quotation.inside("footer").element();
        footer.appendText(inner.text("profileName", "authorName", "authorUsername"));
        String address = inner.address("permalink", "commentUrl", "url", "originalUrl");
        if (!address.isEmpty()) {
            footer.appendText(footer.hasText() ? ", " : "");
            footer.appendElement("a").attr("href", address).text(address);
        }
    }

    private void video(TypedElement element, HtmlParts to) {
        ImportedVideo video = ElementMedia.video(element);
        if (video == null) {
            embed(element, to);
            return;
        }
        String more = Stream.of(video.length(), video.source())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String title = more.isEmpty() ? video.title() : (video.title() + " (" + more + ")").strip();
        if (video.files().isEmpty()) {
            card(element, video.link(), to);
            to.inside("p").element().text(title);
        } else {
            to.player("video", video.files(), title);
        }
        to.inside("p").element().text(video.caption());
        if (video.poster() != null) {
            String poster = video.poster().addresses().get(0);
            remark(element, "Poster “" + poster + "” of a video in the text", "a lead video", "It was left out.");
        }
    }

    private void sound(TypedElement element, HtmlParts to) {
        var files = new ArrayList<>(ElementMedia.files(element, "audio"));
        if (!element.address("trackUrl").isEmpty()) {
            files.add(element.address("trackUrl"));
        }
        if (files.isEmpty()) {
            embed(element, to);
        } else {
            to.player("audio", files, WrittenHtml.words(element.text("title", "kicker")));
            to.paragraph(element.text("caption"));
        }
    }

    /** Adds HTML of another site, whose frames and posts are known later by their addresses. */
    private void embed(TypedElement element, HtmlParts to) {
        Element html = HtmlFragment.parsed(element.text("html"));
        html.select("script, style, noscript").remove();
        html.select("iframe:not([title])").attr("title", WrittenHtml.words(element.text("title", "alt")));
        if (html.hasText() || html.selectFirst("img, iframe, video, audio, object, embed") != null) {
            to.nodes(html);
            to.paragraph(element.text("caption"));
        } else {
            other(element, to);
        }
    }

    private void card(TypedElement element, String address, HtmlParts to) {
        if (address.isEmpty()) {
            other(element, to);
        } else {
            to.embed(address);
        }
    }

    private void related(TypedElement element) {
        String address = element.address("originalUrl", "url");
        String words = WrittenHtml.words(element.text("text", "linkText", "title"));
        if (address.isEmpty() && words.isEmpty()) {
            remark(
                    element,
                    "Link to a story without a title and an address",
                    "a title or an address",
                    "It was left out.");
            return;
        }
        related.add(new ImportedLink(words.isEmpty() ? address : words, address, ""));
    }

    /** Adds a box that was folded or stood beside the text. */
    private void box(TypedElement element, HtmlParts to) {
        String title = element.text("title", "label");
        remark(element, "Box “" + title + "” (" + element.kind() + ")", "text", "It became text with a heading.");
        to.heading(title);
        to.html(element.text("html", "body"));
    }

    private void sections(TypedElement element, HtmlParts to) {
        to.heading(element.text("title"));
        to.html(element.text("description"));
        entries(element.data(), to);
    }

    /** Adds entries that have a title, a date, elements, and sometimes entries of their own. */
    private void entries(JsonValue of, HtmlParts to) {
        JsonValue entries = of.get(
                "sections", "events", "items", "keyTakeaways", "qAndAExplainers", "miniProfiles", "multiBylines");
        for (JsonValue entry : entries.items()) {
            String date = entry.get("date").text();
            to.heading((date + " " + entry.get("title").text()).strip());
            to.paragraph(entry.get("byline").text());
            add(entry.get("main"), to);
            to.html(entry.get("bio").text());
            add(entry.get("elements", "body"), to);
            to.html(entry.get("endNote").text());
            entries(entry, to);
        }
    }

    /** Adds a link to what works on its own page alone, and notes it. */
    private void other(TypedElement element, HtmlParts to) {
        String address = element.address("originalUrl", "url", "embedUrl", "iframeUrl", "permalink");
        String caption = ElementMedia.picture(element).caption();
        String title = WrittenHtml.words(element.text("title", "alt", "label", "prompt", "atomType"));
        String named = title.isEmpty() ? "" : " “" + title + "”";
        remark(
                element,
                "Element of the type “" + element.kind() + "”" + named,
                "text, pictures, sound, videos, tables, quotations, or posts elsewhere",
                address.isEmpty() ? "It was left out." : "It was replaced with a link: “" + address + "”.");
        if (!address.isEmpty()) {
            to.link(address, title);
            to.inside("p").element().text(caption.equals(title) ? "" : caption);
        }
    }

    private void remark(TypedElement element, String found, String expected, String fix) {
        log.add(new ImportRemark(Kind.TEXT, element.place(), found, expected, fix));
    }
}
