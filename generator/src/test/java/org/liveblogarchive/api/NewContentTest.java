package org.liveblogarchive.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewContentTest {
    private static final Instant NOW = Instant.parse("2026-10-24T22:30:45Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    Path folder;

    private Path src() {
        return folder.resolve("src/liveblog");
    }

    private NewContent content() {
        return new NewContent(src());
    }

    private ArchiveReport build() throws IOException, ContentProblemsException {
        return new ArchiveGenerator(ArchiveSettings.builder(src(), folder.resolve("out"))
                        .includeDrafts(true)
                        .build())
                .generate();
    }

    @Test
    void the_starter_archive_is_built_without_a_word_and_has_all_its_files() throws Exception {
        List<Path> written = content().archive(NOW, BERLIN);
        ArchiveReport report = build();
        assertThat(report.posts()).isEqualTo(4);
        assertThat(report.warnings()).isEmpty();
        try (Stream<Path> files = Files.walk(Path.of("../seeds/starter"))) {
            assertThat(written).hasSize((int) files.filter(Files::isRegularFile).count() + 4);
        }
        assertThat(src().resolve("archive.yaml")).content().contains("timezone: Europe/Berlin\n");
        assertThat(src().resolve("harbour-bridge-opens/2026-10-25-1000-first-across.md"))
                .content()
                .startsWith("---\n# yaml-language-server: $schema=../_schemas/post.schema.json\n")
                .contains("date: 2026-10-25T10:00\n");
        assertThat(folder.resolve("out/_schemas")).doesNotExist();
    }

    @Test
    void what_is_there_is_left_as_it_is() throws Exception {
        content().archive(NOW, BERLIN);
        Files.writeString(src().resolve("archive.yaml"), "title: Mine\n");
        Files.delete(src().resolve("_schemas/post.schema.json"));
        Files.writeString(src().resolve("_schemas/archive.schema.json"), "{}");
        assertThat(content().archive(NOW, BERLIN)).containsExactly(src().resolve("_schemas/post.schema.json"));
        assertThat(src().resolve("archive.yaml")).hasContent("title: Mine");
        assertThat(src().resolve("_schemas/archive.schema.json")).hasContent("{}");
    }

    @Test
    void a_file_in_the_way_stops_all_of_it() throws IOException {
        Files.createDirectories(src());
        Files.writeString(src().resolve("authors.yaml"), "");
        assertThatThrownBy(() -> content().archive(NOW, BERLIN))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("authors.yaml");
        assertThat(src()).isDirectoryNotContaining("glob:**/*chive.yaml").isDirectoryNotContaining("glob:**/_schemas");
    }

    @Test
    void a_post_goes_to_the_only_live_blog_that_is_live_in_its_time_zone() throws Exception {
        content().archive(NOW, BERLIN);
        Path blog = content().liveBlog(NewLiveBlog.titled("Election night"), NOW);
        Files.writeString(blog, "title: Election night\nstatus: live\ntimezone: Asia/Tokyo\n");
        Path other = src().resolve("harbour-bridge-opens/liveblog.yaml");
        Files.writeString(other, Files.readString(other).replace("status: live", "status: ended"));

        Path post = content().post(NewPost.titled("Polls close: “it's over”"), NOW);

        assertThat(post).isEqualTo(src().resolve("election-night/2026-10-25-0730-polls-close-it-s-over.md"));
        assertThat(post).hasContent("""
                        ---
                        # yaml-language-server: $schema=../_schemas/post.schema.json
                        title: 'Polls close: “it''s over”'
                        date: 2026-10-25T07:30:45
                        ---

                        """);
        assertThat(build().posts()).isEqualTo(5);
    }

    @Test
    void an_author_that_the_archive_does_not_have_is_refused() throws Exception {
        content().archive(NOW, BERLIN);
        var post = new NewPost("A post", "", "", List.of("dsk"), List.of(), false, false);
        assertThatThrownBy(() -> content().post(post, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("authors “dsk” is unknown. Expected one of: ")
                .hasMessageContaining("Did you mean “desk”?");
        Files.delete(src().resolve("authors.yaml"));
        assertThat(content().post(post, NOW)).exists();
    }

    @Test
    void an_archive_within_an_archive_is_refused() throws Exception {
        content().archive(NOW, BERLIN);
        Path nested = src().resolve("harbour-bridge-opens/src/liveblog");
        assertThatThrownBy(() -> new NewContent(nested).archive(NOW, BERLIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        src().resolve("harbour-bridge-opens/liveblog.yaml").toString());
        assertThat(nested).doesNotExist();
    }

    @Test
    void the_hour_that_clocks_show_twice_is_written_with_its_offset() throws Exception {
        content().archive(NOW, BERLIN);
        Path post = content().post(NewPost.titled("Night"), Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(post).content().contains("date: 2026-10-25T02:30+02:00\n");
        build();
    }

    @Test
    void nothing_is_overwritten_and_no_slug_taken_twice() throws Exception {
        content().archive(NOW, BERLIN);
        content().post(NewPost.titled("Same"), NOW);
        assertThatThrownBy(() -> content().post(NewPost.titled("Same!"), NOW.plusSeconds(600)))
                .hasMessage(
                        "slug “same” is already the slug of “2026-10-25-0030-same.md”. Expected one that no other post of the live blog has");
        assertThatThrownBy(() -> content().liveBlog(NewLiveBlog.titled("Harbour bridge opens"), NOW))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "Index", "Page 7"})
    void a_title_that_yields_no_address_is_reported(String title) {
        assertThatThrownBy(() -> NewPost.titled(title)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unknown_live_blog_is_reported_with_the_nearest_name() throws Exception {
        content().archive(NOW, BERLIN);
        assertThatThrownBy(() -> content().post(NewPost.titled("A").in("harbor-bridge-opens"), NOW))
                .hasMessageContaining("Did you mean “harbour-bridge-opens”?");
        Files.writeString(src().resolve("archive.yaml"), "titel: A\n");
        assertThatThrownBy(() -> content().post(NewPost.titled("A"), NOW)).isInstanceOf(ContentProblemsException.class);
    }

    /** Whatever a headline, a tag or an author is made of, the new post is one that a build takes as it was meant. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_headline_survives(long seed) throws Exception {
        var random = new Random(seed);
        List<String> pieces = List.of(
                "a",
                "B",
                " ",
                ": ",
                " #",
                "'",
                "\"",
                "[",
                "]",
                "{",
                "}",
                ",",
                "- ",
                "? ",
                "|",
                ">",
                "*",
                "&",
                "!",
                "%",
                "@",
                "`",
                "\\",
                "true",
                "null",
                "~",
                "2019-04-25",
                "0x1",
                "é",
                "日本",
                "م",
                "😀",
                "---",
                "<b>",
                "…");
        Files.createDirectories(src());
        Files.writeString(src().resolve("archive.yaml"), "title: A\n");
        content().liveBlog(NewLiveBlog.titled("Blog"), NOW);
        var titles = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            var text = new StringBuilder();
            random.ints(1 + random.nextInt(8), 0, pieces.size()).forEach(piece -> text.append(pieces.get(piece)));
            String title = text.toString().isBlank() ? "x" : text.toString().strip();
            content().post(new NewPost(title, "", "p" + i, List.of(title, "x"), List.of(title + "t"), true, true), NOW);
            titles.add(title);
        }
        build();
        for (int i = 0; i < titles.size(); i++) {
            String page = Files.readString(folder.resolve("out/blog/p" + i + ".html"));
            assertThat(Jsoup.parse(page).select("h1").text())
                    .isEqualTo(titles.get(i).replaceAll("\\s+", " "));
        }
    }
}
