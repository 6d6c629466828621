package org.liveblogarchive.imports.feed;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Names of elements with the prefixes that are usual for their namespaces, whatever prefixes a feed has. */
final class FeedNames {
    /** Namespaces without their slashes, number signs and question marks at the end. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/atom", "atom:"),
            Map.entry("http://purl.org/atom/ns", "atom:"),
            Map.entry("http://purl.org/rss/1.0", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9", ""),
            Map.entry("http://backend.userland.com/rss", ""),
            Map.entry("http://backend.userland.com/rss2", ""),
            Map.entry("http://www.w3.org/1999/xhtml", ""),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf:"),
            Map.entry("http://purl.org/rss/1.0/modules/content", "content:"),
            Map.entry("http://purl.org/dc/elements/1.1", "dc:"),
            Map.entry("http://purl.org/dc/elements/1.0", "dc:"),
            Map.entry("http://purl.org/dc/terms", "dcterms:"),
            Map.entry("http://search.yahoo.com/mrss", "media:"),
            Map.entry("http://video.search.yahoo.com/mrss", "media:"),
            Map.entry("http://tools.search.yahoo.com/mrss", "media:"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
            Map.entry("http://purl.org/syndication/history/1.0", "fh:"),
            Map.entry("http://purl.org/atompub/tombstones/1.0", "at:"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner:"),
            Map.entry("http://a9.com/-/spec/opensearch/1.1", "opensearch:"),
            Map.entry("http://a9.com/-/spec/opensearchrss/1.0", "opensearch:"),
            Map.entry("http://www.georss.org/georss", "georss:"));

    private FeedNames() {}

    /** Returns the name of an element; that of an unknown namespace, or of none, is as it is written. */
    static String of(Element element) {
        String name = element.tagName();
        int colon = name.indexOf(':');
        String local = name.substring(colon + 1);
        boolean bound = colon < 0 || isBound(element, "xmlns:" + name.substring(0, colon));
        String prefix = bound ? PREFIXES.get(plain(element.tag().namespace())) : null;
        return prefix == null ? name : prefix + local;
    }

    /** Returns whether the prefix of an element, which {@code attribute} declares, stands for a namespace. */
    private static boolean isBound(Element element, String attribute) {
        for (Element each = element; each != null; each = each.parent()) {
            if (each.hasAttr(attribute)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String namespace) {
        int end = namespace.length();
        while (end > 0 && "/#?".indexOf(namespace.charAt(end - 1)) >= 0) {
            end--;
        }
        return namespace.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** Returns whether a text at the beginning of a file names Atom. */
    static boolean namesAtom(String head) {
        return head.contains("www.w3.org/2005/Atom") || head.contains("purl.org/atom/ns");
    }
}
