package org.liveblogarchive.imports.sourcefabric;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.source.HtmlParts;
import org.liveblogarchive.imports.source.JsonValue;

/** Makes HTML as readers saw it of the items of a post. */
final class ItemHtml {
    private final String file;
    private final ImportLog log;

    ItemHtml(String file, ImportLog log) {
        this.file = file;
        this.log = log;
    }

    /** Adds items; pictures that follow each other are a gallery. */
    void add(List<JsonValue> items, HtmlParts to) {
        var pictures = new ArrayList<JsonValue>();
        for (JsonValue item : items) {
            if (type(item).equals("image")) {
                pictures.add(item);
            } else {
                pictures(pictures, to);
                pictures.clear();
                add(item, to);
            }
        }
        pictures(pictures, to);
    }

    private static String type(JsonValue item) {
        return item.get("item_type").text().toLowerCase(Locale.ROOT);
    }

    private static void pictures(List<JsonValue> items, HtmlParts to) {
        HtmlParts in = items.size() > 1 ? to.gallery() : to;
        items.forEach(item -> picture(item, in));
    }

    private static void picture(JsonValue item, HtmlParts to) {
        JsonValue meta = item.get("meta");
        JsonValue renditions = item.get("renditions").isThere()
                ? item.get("renditions")
                : meta.get("media").get("renditions");
        ImportedPicture picture = Renditions.picture(renditions, meta);
        if (picture.addresses().isEmpty()) {
            to.html(item.get("text").text());
        } else {
            to.figure(picture);
        }
    }

    private void add(JsonValue item, HtmlParts to) {
        JsonValue meta = item.get("meta");
        switch (type(item)) {
            case "text" -> to.html(item.get("text").text());
            case "embed", "video" -> EmbedItem.of(item).addTo(to, () -> noteEmpty(item));
            case "quote" -> quotation(item, meta.get("credit", "author").text(), to);
            case "comment", "post_comment" ->
                quotation(item, item.get("commenter", "author_name").text(), to);
            case "poll" -> poll(item, to);
            case "scorecard" -> scorecard(item, to);
            case "" ->
                remark(
                        item,
                        "Item that is missing from all answers",
                        "the item, or an answer that contains it",
                        "It is missing from the post.");
            default -> other(item, to);
        }
    }

    private static void quotation(JsonValue item, String who, HtmlParts to) {
        String quote = item.get("meta").get("quote").text();
        Element text = HtmlFragment.parsed(quote.isEmpty() ? item.get("text").text() : quote);
        Element inner = text.selectFirst("blockquote");
        to.quotation(inner == null ? text.html() : inner.html(), who);
    }

    private void poll(JsonValue item, HtmlParts to) {
        JsonValue poll = item.get("poll_body");
        to.inside("p").inside("strong").element().text(poll.get("question").text());
        HtmlParts list = to.inside("ul");
        for (JsonValue answer : poll.get("answers").items()) {
            String votes = answer.get("votes").text();
            list.inside("li").element().text(answer.get("option").text() + (votes.isEmpty() ? "" : ": " + votes));
        }
        remark(item, "Poll", "text", "It became a list of the answers with their votes at the time of the import.");
    }

    private void scorecard(JsonValue item, HtmlParts to) {
        Scorecard card = Scorecard.of(HtmlFragment.parsed(item.get("text").text()));
        if (card.sides().isEmpty()) {
            other(item, to);
            return;
        }
        card.addTo(to);
        remark(item, "Scorecard", "text", "It became a line with the score and a list.");
    }

    /** Adds what an item of a type of the newsroom's own has in its template. */
    private void other(JsonValue item, HtmlParts to) {
        String type = item.get("item_type").text();
        if (SourcefabricPost.isAdvertisement(item)) {
            remark(item, "Item of the type “" + type + "”", "content for readers", "It was left out.");
            return;
        }
        Element html = HtmlFragment.parsed(item.get("text").text());
        html.select("style, script, input, button, select").remove();
        html.select("fieldset, form, label").forEach(each -> each.tagName("div"));
        html.select("legend").forEach(each -> each.tagName("p"));
        html.select("span").unwrap();
        remark(
                item,
                "Item of the type “" + type + "”",
                "text, picture, quote or embed",
                "It became a part of the post as the page shows it.");
        to.nodes(html);
    }

    private void noteEmpty(JsonValue item) {
        remark(item, "Embed without text or address", "a text or an address", "It was left out.");
    }

    private void remark(JsonValue item, String found, String expected, String fix) {
        log.add(new ImportRemark(Kind.TEXT, new ImportPlace(file, item.pointer()), found, expected, fix));
    }
}
