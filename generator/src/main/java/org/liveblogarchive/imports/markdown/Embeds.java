package org.liveblogarchive.imports.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.liveblogarchive.read.LinkResolver;

/**
 * Writes what a page shows of other sites. Of a post of another site whose text is part of the page, text, author, time and address become a
 * quotation; of anything else, the address alone is left, which is a card or a link.
 */
final class Embeds {
    private static final Pattern POST = Pattern.compile(
            "(?i).*(?:twitter|tweet|instagram|facebook|fb-post|tiktok|bluesky|mastodon|reddit|threads).*");
    private static final List<Provider> PROVIDERS = List.of(
            new Provider("youtube(?:-nocookie)?\\.com/embed/([\\w-]+)", "https://www.youtube.com/watch?v=$1"),
            new Provider("player\\.vimeo\\.com/video/(\\d+)", "https://vimeo.com/$1"),
            new Provider("dailymotion\\.com/embed/video/(\\w+)", "https://www.dailymotion.com/video/$1"),
            new Provider("open\\.spotify\\.com/embed/([\\w/]+)", "https://open.spotify.com/$1"),
            new Provider("instagram\\.com/(p|reel)/([\\w-]+)/embed", "https://www.instagram.com/$1/$2/"),
            new Provider("platform\\.twitter\\.com/embed/[^?]*\\?.*\\bid=(\\d+)", "https://twitter.com/i/status/$1"),
            new Provider("facebook\\.com/plugins/(?:post|video)\\.php\\?.*\\bhref=([^&]+)", "$1"));

    private static final String[] PLACES = {"data-url", "data-href"};

    private final Conversion to;
    private final Blocks blocks;

    Embeds(Conversion to, Blocks blocks) {
        this.to = to;
        this.blocks = blocks;
    }

    /** How the address of a frame names a page. */
    private record Provider(Pattern frame, String page) {
        Provider(String frame, String page) {
            this(Pattern.compile(frame), page);
        }

        String pageOf(String address) {
            Matcher found = frame.matcher(address);
            return found.find()
                    ? LinkResolver.decode(frame.matcher(found.group()).replaceFirst(page))
                    : "";
        }
    }

    /** Returns an element as an embed, or null if it is not an embed. */
    String of(Element element) throws IOException {
        String name = element.normalName();
        return switch (name) {
            case "iframe", "amp-iframe" -> frame(element);
            case "embed" -> address(element, first(element, "src"));
            case "object" -> address(element, first(element, "data"));
            case "amp-youtube" -> card("https://www.youtube.com/watch?v=" + element.attr("data-videoid"));
            case "amp-twitter" -> card("https://twitter.com/i/status/" + element.attr("data-tweetid"));
            case "amp-instagram" -> card("https://www.instagram.com/p/" + element.attr("data-shortcode") + "/");
            case "amp-facebook" -> card(element.attr("data-href"));
            case "video", "audio", "amp-video" -> player(element);
            case "figure" -> ownForm(element);
            case "blockquote" -> isPost(element) ? post(element) : null;
            default -> isPlaceOfPost(element) ? card(first(element, PLACES)) : null;
        };
    }

    /** Returns whether an element is the empty place into which the page loads a post elsewhere. */
    private static boolean isPlaceOfPost(Element element) {
        return POST.matcher(element.className()).matches()
                && !element.hasText()
                && element.childrenSize() == 0
                && !first(element, PLACES).isEmpty();
    }

    /** Returns a card or a player of an archive of this program as it was written, or null. */
    private String ownForm(Element figure) throws IOException {
        if (figure.hasClass("embed")) {
            return card(first(
                    figure.select("a[href]").isEmpty()
                            ? figure
                            : figure.select("a[href]").first(),
                    "href"));
        }
        Element player = figure.selectFirst("video, audio");
        Element caption = figure.selectFirst("figcaption");
        if (!figure.hasClass("player") || player == null) {
            return null;
        }
        return player(caption == null ? player : player.attr("title", caption.text()));
    }

    private static boolean isPost(Element quote) {
        return POST.matcher(quote.className()).matches();
    }

    private String frame(Element frame) {
        String address = first(frame, "src", "data-src", "data-lazy-src");
        for (Provider provider : PROVIDERS) {
            String page = provider.pageOf(address);
            if (!page.isEmpty()) {
                return card(page);
            }
        }
        return address(frame, address);
    }

    private static String first(Element element, String... attributes) {
        for (String attribute : attributes) {
            String value = PictureElements.absolute(element, element.attr(attribute))
                    .replaceFirst("^//(?=[^/])", "https://"); // as in a text whose page is not known
            if (value.matches("https?://.*")) {
                return value;
            }
        }
        return "";
    }

    private static String card(String address) {
        return address.matches("https?://\\S+") ? "<" + address + ">" : "";
    }

    /** Returns a link to something that was shown within the page. */
    private String address(Element element, String address) {
        if (address.isEmpty()) {
            to.remark(element, "Frame without an address", "the address of a page", "It was left out.");
            return "";
        }
        to.remark(
                element,
                "Frame of another page “" + address + "”",
                "text, pictures, or a post of another site whose text is part of the page",
                "It was replaced with a link.");
        String title = MarkdownText.spaced(element.attr("title")).strip();
        return title.isEmpty()
                ? card(address)
                : "[" + MarkdownText.escaped(title) + "](" + MarkdownText.destination(address) + ")";
    }

    private String player(Element element) throws IOException {
        var addresses = new ArrayList<String>();
        for (Element each : element.select("video, audio, source, amp-video")) {
            String address =
                    PictureElements.absolute(each, each.hasAttr("src") ? each.attr("src") : each.attr("data-src"));
            if (!address.isEmpty()) {
                addresses.add(address);
            }
        }
        String path = to.media(element, addresses);
        String target = !path.isEmpty() ? path : PictureElements.onTheWeb(addresses);
        String title = MarkdownText.spaced(element.attr("title")).strip();
        if (target.isEmpty()) {
            to.remark(element, "Video or sound without an address", "a file or an address", "It was left out.");
            return title.isEmpty() ? "" : "*" + MarkdownText.escaped(title) + "*{.x-caption}";
        }
        String link = title.isEmpty() ? target : MarkdownText.escaped(title);
        return title.isEmpty() && !path.isEmpty() ? path : "[" + link + "](" + MarkdownText.destination(target) + ")";
    }

    /** Returns a post elsewhere as a quotation with its author, its time and its address. */
    private String post(Element quote) throws IOException {
        Element copy = quote.clone();
        String address = address(copy);
        String who = author(copy);
        String text = blocks.of(copy.childNodes());
        if (text.isEmpty()) {
            return card(address);
        }
        String when = "";
        Element time = quote.select("a[href]").last();
        if (time != null && time.attr("href").startsWith(address.isEmpty() ? "-" : address)) {
            when = time.text();
        }
        String name = MarkdownText.escaped(who.isEmpty() ? provider(address) : who);
        String source = address.isEmpty()
                ? name
                : name + ", [" + MarkdownText.escaped(when.isEmpty() ? address : when) + "]("
                        + MarkdownText.destination(address) + ")";
        return Blocks.quoted(text, source.replaceFirst("^, ", ""));
    }

    private static String provider(String address) {
        return address.replaceFirst("^https?://(?:www\\.)?([^/]+).*", "$1");
    }

    /** Returns the address of the post, without what counts where its readers come from. */
    private static String address(Element quote) {
        for (String attribute : List.of("data-instgrm-permalink", "cite", "data-href", "data-bluesky-uri")) {
            if (quote.attr(attribute).matches("https?://.*")) {
                return quote.attr(attribute).replaceFirst("\\?.*", "");
            }
        }
        Element last =
                quote.select("a[href~=(?i)/(?:status|posts?|p|video|reel)/]").last();
        return last == null ? "" : last.attr("href").replaceFirst("[?#].*", "");
    }

    /** Takes the author out of the last line of a post: “— Name (@name) date”. */
    private static String author(Element quote) {
        for (int i = quote.childNodeSize() - 1; i >= 0; i--) {
            if (quote.childNode(i) instanceof TextNode text
                    && text.text().strip().matches("[—–-]\\s*\\S.*")) {
                String who = text.text().strip().replaceFirst("^[—–-]\\s*", "");
                for (int last = quote.childNodeSize() - 1; last >= i; last--) {
                    quote.childNode(last).remove();
                }
                return MarkdownText.spaced(who).strip();
            }
        }
        return "";
    }
}
