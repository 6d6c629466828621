package org.liveblogarchive.sitemap;

import java.time.Duration;
import java.util.List;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.SitemapUrl;
import org.liveblogarchive.model.SitemapUrl.NewsEntry;
import org.liveblogarchive.model.SitemapUrl.VideoEntry;
import org.liveblogarchive.xml.Xml;

/** Writes a sitemap. */
final class SitemapFile {
    static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String EXTENSIONS = "http://www.google.com/schemas/sitemap-";
    /** Few enough that the pages of 1 000 posts stay far below the 50 MB that a sitemap can have. */
    private static final int MOST_IMAGES = 100;

    private static final int LONGEST_DESCRIPTION = 2048;
    private static final Duration LONGEST_VIDEO = Duration.ofHours(8);

    private SitemapFile() {}

    /** Returns the sitemap of pages. */
    static byte[] of(List<SitemapUrl> urls) {
        return Xml.document(xml -> xml.element("urlset", in -> {
            in.attribute("xmlns", NAMESPACE);
            in.attribute("xmlns:image", EXTENSIONS + "image/1.1").attribute("xmlns:video", EXTENSIONS + "video/1.1");
            in.attribute("xmlns:news", EXTENSIONS + "news/0.9").text("\n");
            urls.forEach(url -> in.element("url", part -> url(part, url)));
        }));
    }

    private static void url(Xml xml, SitemapUrl url) {
        xml.element("loc", url.address()).element("lastmod", Json.time(url.changed()));
        url.images().stream()
                .limit(MOST_IMAGES)
                .forEach(image -> xml.element("image:image", in -> in.element("image:loc", image)));
        if (url.video() != null) {
            xml.element("video:video", in -> video(in, url.video()));
        }
        if (url.news() != null) {
            xml.element("news:news", in -> news(in, url.news()));
        }
    }

    private static void video(Xml xml, VideoEntry video) {
        xml.element("video:thumbnail_loc", video.thumbnail()).element("video:title", video.title());
        String description = video.description();
        int end = description.offsetByCodePoints(
                0, Math.min(LONGEST_DESCRIPTION, description.codePointCount(0, description.length())));
        xml.element("video:description", description.substring(0, end));
        xml.element("video:content_loc", video.file());
        boolean known = video.length() != null
                && video.length().toSeconds() > 0
                && video.length().compareTo(LONGEST_VIDEO) <= 0;
        xml.element("video:duration", known ? Long.toString(video.length().toSeconds()) : "");
        xml.element("video:publication_date", Json.time(video.published()));
    }

    private static void news(Xml xml, NewsEntry news) {
        xml.element(
                "news:publication",
                in -> in.element("news:name", news.publication()).element("news:language", news.language()));
        xml.element("news:publication_date", Json.time(news.published())).element("news:title", news.title());
    }
}
