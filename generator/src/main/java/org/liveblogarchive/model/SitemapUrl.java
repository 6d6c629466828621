package org.liveblogarchive.model;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A page as sitemaps list it; all addresses are absolute.
 *
 * @param address its address
 * @param changed when what it shows was last changed, or null
 * @param images the addresses of its pictures
 * @param video its video, or null
 * @param news what makes it news, or null
 */
public record SitemapUrl(String address, ZonedDateTime changed, List<String> images, VideoEntry video, NewsEntry news) {
    public SitemapUrl {
        images = List.copyOf(images);
    }

    /**
     * A video on a page.
     *
     * @param thumbnail the address of a picture that stands for it
     * @param title what it is called
     * @param description what it shows
     * @param file the address of its file
     * @param length how long it runs, or null
     * @param published when it was published
     */
    public record VideoEntry(
            String thumbnail,
            String title,
            String description,
            String file,
            Duration length,
            ZonedDateTime published) {}

    /**
     * A page of the last two days.
     *
     * @param publication who publishes it
     * @param language its language tag
     * @param published when it was published
     * @param title its headline
     */
    public record NewsEntry(String publication, String language, ZonedDateTime published, String title) {}
}
