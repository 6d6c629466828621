package org.liveblogarchive.imports.data;

import java.net.URI;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedBody;
import org.liveblogarchive.imports.model.ImportedCorrection;
import org.liveblogarchive.imports.model.ImportedLink;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedPost.Mark;
import org.liveblogarchive.imports.model.ImportedPostBuilder;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.model.ImportedTime.Certainty;
import org.liveblogarchive.imports.model.ImportedVideo;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.WrittenTime;
import org.liveblogarchive.paths.WebAddress;

/**
 * Reads one post.
 *
 * @param data the post
 * @param place where it stands
 * @param url the address of its live blog, or empty
 * @param options how times are read
 */
record DataOfPost(JsonValue data, ImportPlace place, String url, ReadOptions options) {
    ImportedPost post(String pinned, Set<String> days) throws UnreadableSourceException {
        String slug = data.get("slug").text();
        ImportedTime time = WrittenTime.of(data.get("date").text(), options);
        if (slug.isEmpty() || time == null) {
            throw new UnreadableSourceException(
                    place,
                    "Post without a slug or a date",
                    "both keys, as archives write them",
                    "Copy the file again.");
        }
        String page = data.get("page").text();
        String own = data.get("url").text();
        var body = new ImportedBody.Html(withLinksOut(data.get("html").text()), "");
        var post = new ImportedPostBuilder(slug, place, days.contains(slug) ? day(time) : time, body)
                .title(data.get("title").text())
                .slug(slug)
                .updated(WrittenTime.of(data.get("updated").text(), options))
                .authors(data.get("authors").items().stream()
                        .map(DataOfPost::author)
                        .toList())
                .tags(data.get("tags").items().stream()
                        .map(tag -> tag.get("name").text())
                        .toList())
                .location(data.get("location").text())
                .language(data.get("language").text())
                .picture(picture(data.get("picture")))
                .video(video(data.get("video")))
                .corrections(data.get("corrections").items().stream()
                        .map(this::correction)
                        .filter(correction -> correction.date() != null)
                        .toList())
                .related(related(data.get("related")))
                .addresses(own.isEmpty() ? List.of(page) : List.of(own, page));
        JsonValue removed = data.get("removed");
        if (removed.isThere()) {
            ImportedTime when = WrittenTime.of(removed.get("date").text(), options);
            ZonedDateTime date = when == null ? time.moment() : when.moment();
            post.removal(new ImportedCorrection(date, removed.get("reason").text()));
        }
        if (data.get("key").isTrue()) {
            post.mark(Mark.KEY_EVENT);
        }
        if (data.get("draft").isTrue()) {
            post.mark(Mark.DRAFT);
        }
        if (slug.equals(pinned)) {
            post.mark(Mark.PINNED);
        }
        return post.build();
    }

    /** Returns the text with links to other live blogs as addresses on the web, if the archive knows its own. */
    private Element withLinksOut(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        if (!url.isEmpty()) {
            body.select("a[href^=../]")
                    .forEach(link -> link.attr(
                            "href",
                            URI.create(url)
                                    .resolve(WebAddress.encode(link.attr("href")))
                                    .toString()));
        }
        return body;
    }

    private static ImportedTime day(ImportedTime time) {
        return new ImportedTime(time.moment(), Certainty.DAY);
    }

    private ImportedCorrection correction(JsonValue correction) {
        ImportedTime date = WrittenTime.of(correction.get("date").text(), options);
        return new ImportedCorrection(
                date == null ? null : date.moment(), correction.get("text").text());
    }

    private static ImportedAuthor author(JsonValue author) {
        return new ImportedAuthor(
                author.get("name").text(),
                author.get("slug").text(),
                author.get("role").text(),
                author.get("link").text(),
                author.get("type").text().equals("organisation"));
    }

    static ImportedPicture picture(JsonValue picture) {
        return picture.isThere()
                ? new ImportedPicture(
                        List.of(picture.get("source").text()),
                        picture.get("alt").text(),
                        picture.get("caption").text(),
                        picture.get("credit").text())
                : null;
    }

    static ImportedVideo video(JsonValue video) {
        if (!video.isThere()) {
            return null;
        }
        String file = video.get("file").text();
        return new ImportedVideo(
                video.get("title").text(),
                file.isEmpty() ? List.of() : List.of(file),
                video.get("link").text(),
                picture(video.get("poster")),
                length(video.get("length").text()),
                video.get("source").text(),
                video.get("caption").text());
    }

    private static String length(String iso) {
        try {
            return ImportedVideo.length(Duration.parse(iso));
        } catch (DateTimeParseException e) {
            return ""; // as of a video whose length is unknown
        }
    }

    static List<ImportedLink> related(JsonValue related) {
        return related.items().stream()
                .map(link -> new ImportedLink(
                        link.get("title").text(),
                        link.get("link").text(),
                        link.get("source").text()))
                .toList();
    }
}
