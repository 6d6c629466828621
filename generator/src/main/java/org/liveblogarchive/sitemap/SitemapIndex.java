package org.liveblogarchive.sitemap;

import java.time.ZonedDateTime;
import java.util.List;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.xml.Xml;

/** Writes a sitemap index. */
public final class SitemapIndex {
    /** How many sitemaps one index names: few enough that a new post changes little, and far below the 50 000 that it may name. */
    public static final int MOST = 1_000;

    /**
     * A sitemap as the index names it.
     *
     * @param address its address
     * @param changed when one of its pages was last changed, or null
     */
    public record Entry(String address, ZonedDateTime changed) {}

    private SitemapIndex() {}

    /** Returns the index of sitemaps. */
    static byte[] of(List<Entry> sitemaps) {
        return Xml.document(xml -> xml.element("sitemapindex", in -> {
            in.attribute("xmlns", SitemapFile.NAMESPACE).text("\n");
            for (Entry sitemap : sitemaps) {
                in.element(
                        "sitemap",
                        part -> part.element("loc", sitemap.address())
                                .element("lastmod", Json.time(sitemap.changed())));
            }
        }));
    }
}
