package org.liveblogarchive.imports.sourcefabric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ImportException;
import org.liveblogarchive.api.ImportNote;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.imports.ImportFixture;

class SourcefabricImportTest {
    private static final Path PAGES = ImportFixture.resource("sourcefabric/regatta");
    private static final Path FLAT = ImportFixture.resource("sourcefabric/flat.json");

    @TempDir
    Path folder;

    @Test
    void posts_of_all_pages_are_read_and_those_that_readers_never_saw_are_not() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(PAGES);
        assertThat(fixture.values("regatta-boats", "date"))
                .containsExactly(
                        "2026-05-12T12:00",
                        "2026-05-12T12:10",
                        "2026-05-12T12:20",
                        "2026-05-12T12:50",
                        "2026-05-12T13:00",
                        "2026-05-12T13:10",
                        "2026-05-12T13:35");
        assertThat(fixture.values("regatta-boats", "updated"))
                .containsExactly("", "", "2026-05-12T12:25", "", "", "", "");
        assertThat(fixture.values("regatta-boats", "key")).containsExactly("", "", "", "", "", "true", "");
        assertThat(fixture.values("regatta-boats", "draft")).containsExactly("", "", "", "", "", "", "true");
        assertThat(fixture.values("regatta-boats", "tags")).containsExactly("", "", "", "", "[Finals, Bay]", "", "");
        assertThat(fixture.values("regatta-boats", "authors"))
                .startsWith("[bo-marsh]", "[ada-quill]")
                .endsWith("[ada-quill]");
        assertThat(fixture.text("regatta-boats/liveblog.yaml"))
                .contains(
                        "title: Regatta & boats\n",
                        "standfirst: Forty boats\n",
                        "start: 2026-05-12T12:00\n",
                        "end: 2026-05-12T14:00\n",
                        "tags: [Sport]\n",
                        "pinned: 2026-05-12-1300-pinned-the-start.md\n",
                        "aliases: [/live]\n")
                .doesNotContain("status: live");
        assertThat(report.dropped()).isEqualTo(4);
        assertThat(report.notes())
                .extracting(ImportNote::toString)
                .anyMatch(note ->
                        note.contains("page-2.json:/_items/4") && note.contains("Older version of “urn:newsml:p1”"))
                .anyMatch(note -> note.contains("Sticky post “urn:newsml:p4” beside others"))
                .anyMatch(note -> note.contains("Start of coverage"))
                .anyMatch(note -> note.contains("Item that is missing from all answers"))
                .noneMatch(note -> note.contains("of “12” posts"));
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void items_become_the_forms_of_live_blogs() {
        var fixture = new ImportFixture(folder);
        fixture.run(PAGES);
        assertThat(fixture.body("regatta-boats/2026-05-12-1200-start.md")).isEqualTo("""
                        ![](https://m.news.example/start-o.jpg "At the start"){credit="Cleo Reed"}
                        ![](https://m.news.example/oars-o.jpg "Oars")

                        They are off.\
                        """);
        assertThat(fixture.body("regatta-boats/2026-05-12-1210-item-of-another-answer.md"))
                .isEqualTo("Item of another answer.");
        assertThat(fixture.body("regatta-boats/2026-05-12-1220-posts-elsewhere-pull.md"))
                .isEqualTo("""
                        Posts elsewhere:

                        > Pull!
                        >
                        > — Row (@row), [https://twitter.com/row/status/5](https://twitter.com/row/status/5)

                        <https://www.youtube.com/watch?v=abc>

                        The race

                        [Why they row](https://www.news.example/why)

                        All about it.

                        > We are at the bay.
                        >
                        > — Bay Rowers, [https://www.facebook.com/bay/posts/7](https://www.facebook.com/bay/posts/7)

                        > We go.
                        >
                        > — The starter

                        **Who wins?**

                        - Bay: 12
                        - Hill: 8

                        > Nice boats
                        >
                        > — Zed\
                        """);
        assertThat(fixture.body("regatta-boats/2026-05-12-1300-pinned-the-start.md"))
                .isEqualTo("Pinned. [The start](2026-05-12-1200-start.md)");
    }

    @Test
    void scorecards_and_types_of_a_newsroom_with_broken_tags_become_text() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(PAGES);
        assertThat(fixture.body(
                        "regatta-boats/" + fixture.posts("regatta-boats").get(5)))
                .isEqualTo("""
                        **Bay Rowers – Hill Crew 2:1**

                        - Bay Rowers: Quill 12′
                        - Bay Rowers: Marsh 40′

                        *Results from six*

                        Boats

                        Forty\
                        """);
        assertThat(report.notes())
                .extracting(ImportNote::toString)
                .anyMatch(note -> note.contains("/refs/0/item") && note.contains("Scorecard"))
                .anyMatch(note -> note.contains("/refs/1/item") && note.contains("Item of the type “Results”"))
                .anyMatch(note -> note.contains("/refs/2/item") && note.contains("“Advertisement Remote”"));
    }

    @Test
    void one_page_alone_is_read_and_names_the_next() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(PAGES.resolve("page-1.json"));
        assertThat(report.written()).isEqualTo(4);
        assertThat(report.notes())
                .extracting(ImportNote::toString)
                .anyMatch(note -> note.contains("“7” of “11” posts") && note.contains("posts?page=2"))
                .anyMatch(note -> note.contains("Posts without the answer for their blog"));
        ImportReport second = fixture.run(PAGES);
        assertThat(second.written()).isEqualTo(3);
    }

    @Test
    void posts_of_the_flat_version_are_read() {
        var fixture = new ImportFixture(folder);
        fixture.run(FLAT);
        String blog = "live-blog-5f00000000000000000000aa";
        assertThat(fixture.values(blog, "key")).containsExactly("", "true", "");
        assertThat(fixture.values(blog, "order")).containsExactly("1", "", "");
        assertThat(fixture.values(blog, "draft")).containsExactly("", "", "true");
        assertThat(fixture.body(blog + "/" + fixture.posts(blog).get(0))).isEqualTo("""
                        ![](https://m.news.example/boat-o.jpg "A boat"){credit="Ada Quill"}

                        > We row
                        >
                        > — Bo Marsh\
                        """);
        assertThat(fixture.run(FLAT).unchanged()).isEqualTo(3);
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void answers_without_posts_and_damaged_ones_are_refused() throws IOException {
        var fixture = new ImportFixture(folder);
        assertThatThrownBy(() -> fixture.attempt(PAGES.resolve("blog.json"), settings -> settings))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("blog.json: Answers without posts")
                .hasMessageContaining("/api/client_blogs/<id>/posts");
        String page = Files.readString(PAGES.resolve("page-2.json"));
        Path cut = fixture.source("cut.json", page.substring(0, page.length() - 500));
        assertThatThrownBy(() -> fixture.attempt(cut, settings -> settings))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("cut.json: Invalid JSON");
        assertThat(fixture.content()).doesNotExist();
    }
}
