package org.liveblogarchive.imports.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.liveblogarchive.imports.media.SavedFiles;
import org.liveblogarchive.imports.model.ImportPlace;

/**
 * A page that was saved.
 *
 * @param name how reports call it
 * @param document its elements; its base is the address that it was at
 * @param files what was saved with it
 */
record SavedPage(String name, Document document, SavedFiles files) {
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");

    /** Makes a page of its bytes; {@code address} is where it was, if that is known, or empty. */
    static SavedPage of(String name, byte[] bytes, String charset, String address, SavedFiles files) {
        Document document = HtmlBytes.parse(bytes, charset);
        document.setBaseUri(address.isEmpty() ? ownAddress(document) : address);
        Element base = document.selectFirst("base[href]");
        if (base != null && base.attr("href").matches("https?://.*")) {
            document.setBaseUri(base.attr("href"));
        }
        return new SavedPage(name, document, files);
    }

    /** Returns the address that a page says it has, or an empty text. */
    private static String ownAddress(Document document) {
        for (Node node : document.childNodes()) {
            if (node instanceof Comment comment) {
                Matcher saved = SAVED_FROM.matcher(comment.getData());
                if (saved.find()) {
                    return saved.group(1);
                }
            }
        }
        return canonical(document);
    }

    private static String canonical(Document document) {
        Element link = document.selectFirst("link[rel=canonical][href^=http]");
        Element meta = document.selectFirst("meta[property=og:url][content^=http]");
        return link != null ? link.attr("href") : meta != null ? meta.attr("content") : "";
    }

    /** Returns the address that lasts of what the page shows, or that where it was saved from. */
    String address() {
        String canonical = canonical(document);
        return canonical.isEmpty() ? document.baseUri() : canonical;
    }

    ImportPlace place(String at) {
        return new ImportPlace(name, at);
    }
}
