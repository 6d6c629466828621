package org.liveblogarchive.render;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.Video;
import org.liveblogarchive.plan.PlannedDocument.Sitemap;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.plan.PlannedPage.NumberedPage;
import org.liveblogarchive.plan.PlannedPage.PostPage;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.sitemap.SitemapFile;
import org.liveblogarchive.sitemap.SitemapUrl;
import org.liveblogarchive.sitemap.SitemapUrl.NewsEntry;
import org.liveblogarchive.sitemap.SitemapUrl.VideoEntry;

/** Makes the sitemaps of a live blog, once all its texts are made. */
final class LiveBlogSitemaps {
    /** How many days search engines count as news. */
    private static final int DAYS_OF_NEWS = 2;

    private final Archive archive;
    private final ReadLiveBlog read;
    private final LiveBlog liveBlog;
    private final Map<String, MadeText> texts;
    private final LocalDate today;
    private final WebAddresses addresses;

    /**
     * Makes the sitemaps.
     *
     * @param texts what came of the texts of its posts, by file name
     * @param today the day that counts as today, or null if nothing is news
     */
    LiveBlogSitemaps(Archive archive, ReadLiveBlog read, Map<String, MadeText> texts, LocalDate today) {
        this.archive = archive;
        this.read = read;
        this.liveBlog = read.liveBlog();
        this.texts = texts;
        this.today = today;
        this.addresses = new WebAddresses(archive, liveBlog);
    }

    byte[] of(Sitemap sitemap) {
        var urls = new ArrayList<SitemapUrl>();
        List<Post> posts = liveBlog.posts();
        if (sitemap.last()) {
            urls.add(index());
        }
        for (int index = sitemap.posts().from(); index < sitemap.posts().to(); index++) {
            urls.add(post(posts.get(index)));
            if ((index + 1) % archive.pageSize() == 0) {
                int number = (index + 1) / archive.pageSize();
                List<Post> page = posts.subList(index + 1 - archive.pageSize(), index + 1);
                urls.add(url(NumberedPage.fileName(number), LiveBlogSummary.lastChange(page), List.of(), null, null));
            }
        }
        return SitemapFile.of(urls);
    }

    private SitemapUrl index() {
        var images = new ArrayList<String>();
        Picture picture = liveBlog.leadPicture();
        if (picture != null) {
            images.add(picture.source());
        }
        ZonedDateTime first = liveBlog.start() == null ? liveBlog.posts().get(0).date() : liveBlog.start();
        return url(
                PlannedPage.INDEX,
                LiveBlogSummary.lastChange(liveBlog.posts()),
                images,
                video(liveBlog.video(), liveBlog.standfirst(), first),
                news(liveBlog.title(), first));
    }

    private SitemapUrl post(Post post) {
        MadeText text = texts.getOrDefault(post.fileName(), MadeText.PLAIN);
        return url(
                PostPage.fileName(post.slug()),
                post.lastChange(),
                PostMedia.pictures(read, post, text.references()),
                video(post.video(), post.title(), post.date()),
                news(post.title(), post.date()));
    }

    private SitemapUrl url(
            String fileName, ZonedDateTime changed, List<String> images, VideoEntry video, NewsEntry news) {
        List<String> absolute = images.stream().map(addresses::absolute).toList();
        return new SitemapUrl(addresses.of(fileName), changed, absolute, video, news);
    }

    /** Search engines take only videos whose file and picture they can fetch. */
    private VideoEntry video(Video video, String otherwise, ZonedDateTime published) {
        if (video == null || video.file().isEmpty() || video.poster() == null) {
            return null;
        }
        String description = !video.caption().isEmpty() ? video.caption() : otherwise;
        return new VideoEntry(
                addresses.absolute(video.poster().source()),
                video.title(),
                description.isEmpty() ? video.title() : description,
                addresses.absolute(video.file()),
                video.length(),
                published);
    }

    private NewsEntry news(String title, ZonedDateTime published) {
        if (today == null || liveBlog.status() != Status.LIVE) {
            return null;
        }
        LocalDate day = published.withZoneSameInstant(ZoneOffset.UTC).toLocalDate();
        boolean isNews = !day.isBefore(today.minusDays(DAYS_OF_NEWS)) && !day.isAfter(today);
        String publication = archive.publisher() == null
                ? archive.title()
                : archive.publisher().name();
        return isNews ? new NewsEntry(publication, language(), published, title) : null;
    }

    /** News sitemaps know languages by two or three letters, and Chinese by two more (Google, news sitemaps). */
    private String language() {
        if (!liveBlog.language().getLanguage().equals("zh")) {
            return liveBlog.language().getLanguage();
        }
        String tag = liveBlog.language().toLanguageTag();
        return tag.contains("Hant") || tag.endsWith("TW") || tag.endsWith("HK") ? "zh-tw" : "zh-cn";
    }
}
