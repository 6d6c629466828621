package org.liveblogarchive.sample;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;

/** When posts and live blogs changed: pages, feeds, JSON-LD, sitemaps and data all say the same. */
class TimesOfChangesTest {
    @TempDir
    Path folder;

    static Stream<String> liveBlogs() {
        return SampleArchive.pages().stream()
                .filter(page -> page.matches("[^/]+/index\\.html") && !page.matches("(tags|authors)/.*"))
                .map(page -> page.substring(0, page.indexOf('/')));
    }

    @ParameterizedTest
    @MethodSource("liveBlogs")
    void of_the_sample(String liveBlog) {
        assertThat(times(SampleArchive.folder(), liveBlog)).hasSizeGreaterThan(15);
    }

    @Test
    void a_correction_is_a_change() {
        TestArchive archive = TestArchive.withSummit(folder)
                .file(
                        "archive.yaml",
                        "title: A\nbaseUrl: https://a.example/\npreviews: none\nfeeds: {formats: [atom, rss, json]}\n");
        archive.file("summit/none.md", post("none", ""));
        archive.file("summit/late.md", post("late", "updated: 2019-01-02T10:00\n" + correction("2019-01-05T09:30")));
        archive.file("summit/early.md", post("early", "updated: 2019-01-07T10:00\n" + correction("2019-01-05T09:30")));
        archive.file(
                "summit/two.md", post("two", correction("2019-01-04T08:00") + "  - {date: 2019-01-03, text: T}\n"));
        archive.file("summit/day.md", post("day", correction("2019-01-06")));
        archive.file("summit/same.md", post("same", correction("2019-01-01")));
        archive.build();
        Map<String, Instant> times = times(archive.output(), "summit");
        assertThat(times)
                .containsEntry("none.html", Instant.parse("2019-01-01T12:00:00Z"))
                .containsEntry("late.html", Instant.parse("2019-01-05T09:30:00Z"))
                .containsEntry("early.html", Instant.parse("2019-01-07T10:00:00Z"))
                .containsEntry("two.html", Instant.parse("2019-01-04T08:00:00Z"))
                .containsEntry("day.html", Instant.parse("2019-01-06T00:00:00Z"))
                .containsEntry("same.html", Instant.parse("2019-01-01T12:00:00Z"))
                .containsEntry("index.html", Instant.parse("2019-01-07T10:00:00Z"));
        assertThat(updated(archive, "late")).isEqualTo("Updated 5 January 2019, 09:30");
        assertThat(updated(archive, "day")).isEqualTo("Updated 6 January 2019");
        assertThat(Jsoup.parse(archive.page("summit/same.html")).select(".updated"))
                .isEmpty();
    }

    private static String post(String title, String keys) {
        return "---\ntitle: " + title + "\ndate: 2019-01-01T12:00\n" + keys + "---\nText.\n";
    }

    private static String correction(String date) {
        return "corrections:\n  - {date: " + date + ", text: It was noon.}\n";
    }

    private static String updated(TestArchive archive, String post) {
        return Jsoup.parse(archive.page("summit/" + post + ".html"))
                .select(".updated")
                .text();
    }

    /** Returns when the posts and the live blog changed, by their pages, after all that says so was compared. */
    private static Map<String, Instant> times(Path archive, String liveBlog) {
        Path folder = archive.resolve(liveBlog);
        Map<String, Instant> times = ofPages(folder);
        assertThat(ofSitemaps(folder).entrySet()).containsAll(times.entrySet());
        assertThat(ofData(folder)).isEqualTo(times);
        assertThat(ofLinkedData(folder)).isEqualTo(times);
        assertThat(ofAtom(folder)).isEqualTo(times);
        Map<String, Instant> posts = new TreeMap<>(times);
        posts.remove("index.html");
        assertThat(posts.entrySet()).containsAll(ofJsonFeed(folder).entrySet());
        return times;
    }

    private static Map<String, Instant> ofPages(Path folder) {
        var times = new TreeMap<String, Instant>();
        for (JsonObject post : posts(folder)) {
            Document page = Jsoup.parse(text(folder.resolve(post.getString("page"))));
            times.put(
                    post.getString("page"),
                    time(page.selectFirst("meta[property=article:modified_time]")
                            .attr("content")));
        }
        Document index = Jsoup.parse(text(folder.resolve("index.html")));
        times.put("index.html", time(index.selectFirst(".last-update time").attr("datetime")));
        return times;
    }

    private static Map<String, Instant> ofSitemaps(Path folder) {
        var times = new TreeMap<String, Instant>();
        for (Path file : list(folder.resolveSibling("archive"), "sitemap-*.xml")) {
            for (Element url : Jsoup.parse(text(file), Parser.xmlParser())
                    .select("url:has(loc:contains(/" + folder.getFileName() + "/))")) {
                times.put(
                        page(url.selectFirst("loc").text()),
                        time(url.selectFirst("lastmod").text()));
            }
        }
        return times;
    }

    private static Map<String, Instant> ofData(Path folder) {
        var times = new TreeMap<String, Instant>();
        for (JsonObject post : posts(folder)) {
            times.put(post.getString("page"), time(post.getString("updated", post.getString("date"))));
        }
        times.put("index.html", time(json(text(folder.resolve("liveblog.json"))).getString("updated")));
        return times;
    }

    private static Map<String, Instant> ofLinkedData(Path folder) {
        var times = new TreeMap<String, Instant>();
        for (String page : ofPages(folder).keySet()) {
            Element script = Jsoup.parse(text(folder.resolve(page))).selectFirst("script[type=application/ld+json]");
            JsonObject data = json(script.data());
            times.put(page, time(data.getString("dateModified")));
        }
        return times;
    }

    private static Map<String, Instant> ofAtom(Path folder) {
        var times = new TreeMap<String, Instant>();
        for (Path file : list(folder, "feed*.atom")) {
            for (Element entry : Jsoup.parse(text(file), Parser.xmlParser()).select("entry")) {
                times.put(
                        page(entry.selectFirst("link[rel=alternate]").attr("href")),
                        time(entry.selectFirst("updated").text()));
            }
        }
        Document newest = Jsoup.parse(text(folder.resolve("feed.atom")), Parser.xmlParser());
        times.put("index.html", time(newest.selectFirst("feed > updated").text()));
        return times;
    }

    private static Map<String, Instant> ofJsonFeed(Path folder) {
        var times = new HashMap<String, Instant>();
        for (JsonObject item :
                json(text(folder.resolve("feed.json"))).getJsonArray("items").getValuesAs(JsonObject.class)) {
            times.put(page(item.getString("url")), time(item.getString("date_modified")));
        }
        return times;
    }

    private static List<JsonObject> posts(Path folder) {
        return list(folder, "posts-*.json").stream()
                .flatMap(file -> json(text(file)).getJsonArray("posts").getValuesAs(JsonObject.class).stream())
                .toList();
    }

    private static String page(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Instant time(String written) {
        return written.contains("T")
                ? OffsetDateTime.parse(written).toInstant()
                : LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder, String names) {
        var files = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(folder, names)) {
            stream.forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
