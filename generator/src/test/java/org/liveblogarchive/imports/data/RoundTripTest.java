package org.liveblogarchive.imports.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.ImportNote;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.imports.ImportFixture;
import org.liveblogarchive.support.TestArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an archive publishes as data comes back as the same archive: each difference stands here with its reason. */
class RoundTripTest {
    private static final Path SAMPLE = Path.of("../content/src/liveblog");

    @TempDir
    Path folder;

    static List<String> liveBlogs() throws IOException {
        try (var files = Files.list(SAMPLE)) {
            return files.filter(file -> Files.exists(file.resolve("liveblog.yaml")))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("liveBlogs")
    void the_sample_comes_back(String slug) throws Exception {
        Path first = folder.resolve("first");
        TestArchive.build(ArchiveSettings.builder(SAMPLE, first).build());
        var fixture = new ImportFixture(folder);
        Files.createDirectories(fixture.content());
        Files.copy(SAMPLE.resolve("archive.yaml"), fixture.content().resolve("archive.yaml"));
        ImportReport report = fixture.run(first.resolve(slug));
        assertThat(report.liveBlogs()).containsExactly(slug);
        assertThat(fixture.errors()).isEmpty();
        Path second = folder.resolve("second");
        TestArchive.build(ArchiveSettings.builder(fixture.content(), second).build());
        assertThat(liveBlog(second.resolve(slug))).isEqualTo(liveBlog(first.resolve(slug)));
        Map<String, Map<String, String>> expected = posts(first.resolve(slug));
        Map<String, Map<String, String>> found = posts(second.resolve(slug));
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        for (String post : expected.keySet()) {
            Map<String, String> values = found.get(post);
            values.keySet().retainAll(expected.get(post).keySet());
            assertThat(values).as(post).isEqualTo(expected.get(post));
        }
        ImportReport again = fixture.run(first.resolve(slug));
        assertThat(again.unchanged()).isEqualTo(report.found());
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    /**
     * Returns what the settings of a live blog say. Not compared are the names of media, which come to have a hash; related
     * stories and translations, which may lead to other live blogs.
     */
    private static Map<String, String> liveBlog(Path folder) throws IOException {
        JsonNode data = json(folder.resolve("liveblog.json"));
        var values = new TreeMap<String, String>();
        for (String key : List.of(
                "id",
                "title",
                "standfirst",
                "summary",
                "status",
                "start",
                "end",
                "location",
                "address",
                "timezone",
                "language",
                "tags",
                "pinned",
                "note")) {
            values.put(key, data.path(key).toString());
        }
        values.put("picture", picture(data.path("picture"), folder));
        values.put(
                "video",
                data.path("video").path("title").toString() + data.path("video").path("length"));
        return values;
    }

    /** Returns a picture with its bytes in the place of its name. */
    private static String picture(JsonNode picture, Path folder) throws IOException {
        if (picture.isMissingNode()) {
            return "";
        }
        return Hash.of(folder.resolve(picture.path("source").asString()))
                + picture.path("alt")
                + picture.path("caption")
                + picture.path("credit")
                + picture.path("width");
    }

    /** Returns what is said of each post. */
    private static Map<String, Map<String, String>> posts(Path folder) throws IOException {
        var posts = new TreeMap<String, Map<String, String>>();
        for (int number = 1; Files.exists(folder.resolve("posts-" + number + ".json")); number++) {
            for (JsonNode post :
                    json(folder.resolve("posts-" + number + ".json")).path("posts")) {
                var values = new TreeMap<String, String>();
                for (String key : List.of(
                        "number",
                        "id",
                        "slug",
                        "title",
                        "date",
                        "updated",
                        "authors",
                        "tags",
                        "key",
                        "location",
                        "language",
                        "corrections",
                        "removed")) {
                    values.put(key, post.path(key).toString());
                }
                values.put("picture", picture(post.path("picture"), folder));
                values.put("html", body(post.path("html").asString(), folder));
                if (!post.path("id").asString().endsWith("/" + post.path("slug").asString())) {
                    values.remove("id"); // it is made of an old address, and those are not in the data
                }
                posts.put(post.path("slug").asString(), values);
            }
        }
        return posts;
    }

    /** Returns a text with the bytes of its media in the place of their names, and places in other posts as these posts. */
    private static String body(String html, Path folder) throws IOException {
        Document document = Jsoup.parseBodyFragment(html);
        for (var media : document.select("[src], [poster], a[href^=media/], [data-address]")) {
            for (String attribute : List.of("src", "poster", "href", "data-address")) {
                Path file = folder.resolve(media.attr(attribute).isEmpty() ? "-" : media.attr(attribute))
                        .normalize();
                if (Files.isRegularFile(file)) {
                    media.attr(attribute, Hash.of(file));
                }
            }
        }
        document.select("a[href*=.html#]")
                .forEach(link -> link.attr("href", link.attr("href").replaceFirst("#.*", "")));
        return document.body().html();
    }

    @Test
    void posts_that_are_removed_hidden_or_dated_by_day_stay_so() {
        TestArchive archive = TestArchive.withSummit(folder.resolve("a"))
                .file("summit/a.md", "---\ntitle: A\ndate: 2019-04-25\n---\n\nText.\n")
                .file(
                        "summit/b.md",
                        "---\ntitle: B\ndate: 2019-04-25T10:00\nkey: true\nauthors: [anna]\n---\n\nSee [A](a.md).\n")
                .file(
                        "summit/c.md",
                        "---\ntitle: C\ndate: 2019-04-25T11:00\nremoved: {date: 2019-04-26, reason: Wrong}\n---\n\nText.\n");
        archive.build();
        var fixture = new ImportFixture(folder);
        fixture.run(archive.output().resolve("summit/posts-1.json"));
        assertThat(fixture.values("summit", "date"))
                .containsExactly("2019-04-25", "2019-04-25T10:00", "2019-04-25T11:00");
        assertThat(fixture.body("summit/2019-04-25-1000-b.md")).isEqualTo("See [A](2019-04-25-0000-a.md).");
        assertThat(fixture.text("summit/2019-04-25-1000-b.md"))
                .contains("key: true\n")
                .contains("authors: [anna]\n");
        assertThat(fixture.text("summit/2019-04-25-1100-c.md"))
                .contains("removed:\n")
                .contains("  reason: Wrong\n");
        assertThat(fixture.text("authors.yaml")).contains("anna:\n  name: Anna Berg\n");
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void files_that_are_missing_are_reported() throws IOException {
        TestArchive archive = TestArchive.withSevenPosts(folder.resolve("a"));
        archive.build();
        Files.delete(archive.output().resolve("summit/posts-3.json"));
        ImportReport report = new ImportFixture(folder).run(archive.output().resolve("summit"));
        var notes = new ArrayList<String>();
        report.notes().stream().map(ImportNote::message).forEach(notes::add);
        assertThat(notes).anyMatch(note -> note.startsWith("“6” posts where “7” are announced"));
    }
}
