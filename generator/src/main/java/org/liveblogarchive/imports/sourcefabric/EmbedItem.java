package org.liveblogarchive.imports.sourcefabric;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.source.HtmlParts;
import org.liveblogarchive.imports.source.JsonValue;

/**
 * Something from elsewhere: a post, a video, or a page.
 *
 * @param html the HTML of its provider, without scripts
 * @param address where it is, or empty
 * @param provider the name of the provider in small letters, or empty
 * @param title its title, or who wrote it, or empty
 * @param description its text, or empty
 * @param credit who made it, or empty
 */
record EmbedItem(Element html, String address, String provider, String title, String description, String credit) {
    private static final String SHOWN = "iframe, img, video, audio, object, embed";

    /** Reads the data of an item, or else what its editor made of them. */
    static EmbedItem of(JsonValue item) {
        JsonValue meta = item.get("meta");
        Element card = HtmlFragment.parsed(item.get("text").text());
        Element preview = card.selectFirst(".embed-preview");
        boolean isCard = card.selectFirst(".liveblog--card") != null;
        Element own = HtmlFragment.parsed(meta.get("html").text());
        Element html = own.childNodeSize() > 0 ? own : preview != null ? preview : isCard ? new Element("div") : card;
        html.select("script, style, noscript, iframe:not([src*=//]):not([data-src*=//])")
                .remove();
        String address = meta.get("original_url", "url").text();
        Element link = card.selectFirst("a.link-preview, .title-preview a[href]");
        return new EmbedItem(
                html,
                address.isEmpty() && link != null ? link.attr("href") : address,
                meta.get("provider_name").text().toLowerCase(Locale.ROOT),
                words(meta, "title", card),
                words(meta, "description", card),
                words(meta, "credit", card));
    }

    private static String words(JsonValue meta, String name, Element card) {
        String text = meta.get(name).text();
        return text.isEmpty()
                ? card.select("." + name + "-preview").text()
                : HtmlFragment.parsed(text).text();
    }

    /** Adds it: a post elsewhere as a quotation, a frame, or a link with its words; calls {@code empty} if there is nothing. */
    void addTo(HtmlParts to, Runnable empty) {
        Element quote = html.selectFirst("blockquote");
        boolean post = provider.matches("twitter|x|facebook|instagram") && !description.isEmpty();
        boolean shown = html.hasText() || html.selectFirst(SHOWN) != null;
        if (quote != null && quote.hasText()) {
            if (quote.className().isEmpty() && !provider.isEmpty()) {
                quote.addClass(provider);
            }
            to.element().appendChild(quote);
        } else if (post && !address.isEmpty()) {
            post(to);
        } else if (shown) {
            to.nodes(html);
            to.inside("p").element().text(title);
            words(to);
        } else if (!address.isEmpty()) {
            to.link(address, title);
            words(to);
        } else if (title.isEmpty() && description.isEmpty()) {
            empty.run();
        } else {
            to.inside("p").element().text(title);
            words(to);
        }
    }

    private void post(HtmlParts to) {
        Element quote = to.inside("blockquote").element().addClass(provider + "-post");
        quote.attr("cite", address);
        quote.appendElement("p").text(description);
        quote.appendText("— " + (title.isEmpty() ? credit : title) + " ");
        quote.appendElement("a").attr("href", address).text(address);
    }

    private void words(HtmlParts to) {
        to.inside("p").element().text(description);
        to.inside("p").element().text(credit);
    }
}
