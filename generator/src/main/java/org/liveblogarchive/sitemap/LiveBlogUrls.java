package org.liveblogarchive.sitemap;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.SitemapUrl;
import org.liveblogarchive.model.SitemapUrl.NewsEntry;
import org.liveblogarchive.model.SitemapUrl.VideoEntry;
import org.liveblogarchive.model.Video;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddresses;
import org.liveblogarchive.plan.Pagination.Range;
import org.liveblogarchive.read.PostPictures;
import org.liveblogarchive.read.ReadLiveBlog;

/** Makes the entries of the pages of a live blog in sitemaps. */
final class LiveBlogUrls {
    /** Finds what the texts of posts refer to. */
    @FunctionalInterface
    interface References {
        /** Returns what the text of a post, counted from 0, refers to and what was found there. */
        SortedMap<String, String> of(int post) throws IOException;
    }

    /** How many days search engines count as news. */
    private static final int DAYS_OF_NEWS = 2;

    private final ReadLiveBlog read;
    private final References references;
    private final Archive archive;
    private final LiveBlog liveBlog;
    private final LocalDate today;
    private final WebAddresses addresses;

    /** Makes them for a live blog; {@code today} is the day that counts as today for what is news, or null if nothing is. */
    LiveBlogUrls(Archive archive, ReadLiveBlog read, LocalDate today, References references) {
        this.archive = archive;
        this.read = read;
        this.liveBlog = read.liveBlog();
        this.today = today;
        this.addresses = new WebAddresses(archive, liveBlog);
        this.references = references;
    }

    /** Returns the pages of posts that were not removed, the numbered pages that they fill, and the index if {@code withIndex}. */
    List<SitemapUrl> of(Range range, boolean withIndex) throws IOException {
        var urls = new ArrayList<SitemapUrl>();
        List<Post> posts = liveBlog.posts();
        if (withIndex) {
            urls.add(index());
        }
        for (int index = range.from(); index < range.to(); index++) {
            if (!posts.get(index).isRemoved()) {
                urls.add(post(index));
            }
            if ((index + 1) % archive.pageSize() == 0) {
                int number = (index + 1) / archive.pageSize();
                List<Post> page = posts.subList(index + 1 - archive.pageSize(), index + 1);
                urls.add(url(LiveBlogPaths.page(number), LiveBlog.lastChange(page), List.of(), null, null));
            }
        }
        return urls;
    }

    private SitemapUrl index() {
        var images = new ArrayList<String>();
        Picture picture = liveBlog.leadPicture();
        if (picture != null) {
            images.add(picture.source());
        }
        ZonedDateTime first = liveBlog.coverageStart();
        return url(
                LiveBlogPaths.INDEX,
                liveBlog.lastChange(),
                images,
                video(liveBlog.video(), liveBlog.standfirst(), first),
                news(liveBlog.title(), first));
    }

    private SitemapUrl post(int index) throws IOException {
        Post post = liveBlog.posts().get(index);
        return url(
                LiveBlogPaths.post(post.slug()),
                post.lastChange(),
                PostPictures.of(read, post, references.of(index)),
                video(post.video(), post.title(), post.date()),
                news(post.title(), post.date()));
    }

    private SitemapUrl url(
            String fileName, ZonedDateTime changed, List<String> images, VideoEntry video, NewsEntry news) {
        List<String> absolute = images.stream().map(addresses::absolute).toList();
        return new SitemapUrl(addresses.of(fileName), changed, absolute, video, news);
    }

    /** Returns a video, or null without a file and a picture: search engines take only videos with both. */
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
        if (today == null) {
            return null;
        }
        boolean isNews =
                !published.toLocalDate().isBefore(today.minusDays(DAYS_OF_NEWS)); // none is dated after the build
        String publication = archive.publisher() == null
                ? archive.title()
                : archive.publisher().name();
        return isNews ? new NewsEntry(publication, language(), published, title) : null;
    }

    /** Returns the language as news sitemaps name it: by two or three letters, and Chinese by two more (Google). */
    private String language() {
        if (!liveBlog.language().getLanguage().equals("zh")) {
            return liveBlog.language().getLanguage();
        }
        String tag = liveBlog.language().toLanguageTag();
        return tag.contains("Hant") || tag.endsWith("TW") || tag.endsWith("HK") ? "zh-tw" : "zh-cn";
    }
}
