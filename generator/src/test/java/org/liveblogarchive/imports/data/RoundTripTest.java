package org.liveblogarchive.imports.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.api.ImportNote;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.imports.ImportFixture;
import org.liveblogarchive.imports.PublishedSample;
import org.liveblogarchive.support.TestArchive;
import tools.jackson.databind.JsonNode;

/** What an archive publishes as data comes back as the same archive: each difference stands here with its reason. */
class RoundTripTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.liveblogarchive.imports.PublishedSample#liveBlogs")
    void the_sample_comes_back(String slug) throws Exception {
        var sample = new PublishedSample(folder, slug);
        sample.comesBackFrom(sample.first());
        assertThat(liveBlog(sample.second())).isEqualTo(liveBlog(sample.first()));
        Map<String, Map<String, String>> expected = posts(sample.first());
        Map<String, Map<String, String>> found = posts(sample.second());
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        for (String post : expected.keySet()) {
            Map<String, String> values = found.get(post);
            values.keySet().retainAll(expected.get(post).keySet());
            assertThat(values).as(post).isEqualTo(expected.get(post));
        }
    }

    /**
     * Returns what the settings of a live blog say. Not compared are the names of media, which come to have a hash, and
     * translations, which are other live blogs.
     */
    private static Map<String, String> liveBlog(Path folder) throws IOException {
        JsonNode data = PublishedSample.json(folder.resolve("liveblog.json"));
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
                "related",
                "tags",
                "pinned",
                "note")) {
            values.put(key, data.path(key).toString());
        }
        values.put("picture", PublishedSample.picture(data.path("picture"), folder));
        values.put(
                "video",
                data.path("video").path("title").toString() + data.path("video").path("length"));
        return values;
    }

    /** Returns what is said of each post. */
    private static Map<String, Map<String, String>> posts(Path folder) throws IOException {
        Map<String, Map<String, String>> posts = PublishedSample.posts(
                folder,
                List.of(
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
                        "related",
                        "removed"));
        posts.forEach((slug, values) -> {
            if (!values.get("id").endsWith("/" + slug + "\"")) {
                values.remove("id"); // it is made of an old address, and those are not in the data
            }
        });
        return posts;
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
        assertThat(notes).anyMatch(note -> note.startsWith("Found “6” posts, but “7” are announced"));
    }
}
