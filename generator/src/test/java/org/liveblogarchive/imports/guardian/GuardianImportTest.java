package org.liveblogarchive.imports.guardian;

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

class GuardianImportTest {
    private static final Path PAGES = ImportFixture.resource("guardian/marsh");
    private static final Path CONTENT = ImportFixture.resource("guardian/content.json");

    @TempDir
    Path folder;

    @Test
    void blocks_of_all_pages_are_posts_of_one_live_blog() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(PAGES);
        assertThat(fixture.values("flood-on-the-marsh-live", "title"))
                .containsExactly("River rises", "Stay on the hill", "Summary", "What we know");
        assertThat(fixture.values("flood-on-the-marsh-live", "date"))
                .containsExactly("2026-05-12T12:00", "2026-05-12T12:10", "2026-05-12T12:20", "2026-05-12T12:30");
        assertThat(fixture.values("flood-on-the-marsh-live", "updated"))
                .containsExactly("2026-05-12T12:05", "", "", "");
        assertThat(fixture.values("flood-on-the-marsh-live", "key")).containsExactly("true", "", "true", "");
        assertThat(fixture.values("flood-on-the-marsh-live", "authors"))
                .containsExactly("", "[ada-quill]", "[bo-marsh, ada-quill]", "[bo-marsh]");
        assertThat(fixture.text("flood-on-the-marsh-live/liveblog.yaml"))
                .contains(
                        "title: Flood on the marsh – live\n",
                        "standfirst: Water over the road since dawn\n",
                        "  - Schools are shut\n",
                        "title: See the map\n",
                        "status: live\n",
                        "tags: [Floods]\n",
                        "language: en\n",
                        "note: By Ada Quill (now) and Bo Marsh (earlier)\n",
                        "pinned: 2026-05-12-1230-what-we-know.md\n",
                        "aliases: [/weather/live/2026/may/12/marsh]\n");
        assertThat(report.dropped()).isEqualTo(1);
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void elements_become_the_forms_of_live_blogs_and_what_has_none_a_link() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(PAGES);
        assertThat(fixture.body("flood-on-the-marsh-live/2026-05-12-1200-river-rises.md"))
                .isEqualTo("""
                        The **river** rises. See [the summary](2026-05-12-1220-summary.md), and [this](https://www.news.example/elsewhere).

                        ![A gate under water](https://i.news.example/gate/2000.jpg "The gate at ten"){credit="Photograph: Ada Quill"}\
                        """);
        assertThat(fixture.body("flood-on-the-marsh-live/2026-05-12-1210-stay-on-the-hill.md"))
                .isEqualTo("""
                        > Stay on the hill.
                        >
                        > — Marsh Council (@marsh), [May 12, 2026](https://twitter.com/marsh/status/77)

                        <https://www.youtube.com/watch?v=x_Y-9>

                        Boats on the road (02:09)

                        > We have seen worse.
                        >
                        > — Bo Marsh, farmer

                        ![One](https://i.news.example/one/2000.jpg)
                        ![Two](https://i.news.example/two/2000.jpg)

                        Two views

                        [Roads that are shut](https://maps.example/1)

                        ### What is a levee?

                        A wall of earth.

                        [The bridge (Reuters)](https://v.news.example/b.mp4)

                        | Place | Level |
                        | --- | --- |
                        | Weir | 4 m |

                        ### Morning

                        ### 8am Rain

                        It rains.

                        ```text
                        level > 4
                        ```

                        [Levels since 1900](https://interactive.example/river)\
                        """);
        assertThat(fixture.text("flood-on-the-marsh-live/2026-05-12-1210-stay-on-the-hill.md"))
                .contains("related:\n  - title: Why rivers rise\n    link: https://www.news.example/why\n");
        assertThat(report.notes())
                .extracting(ImportNote::toString)
                .anyMatch(note -> note.contains("page-2.json:/blocks/0/elements/5") && note.contains("“map”"))
                .anyMatch(note -> note.contains("/elements/12") && note.contains("“quizatom”"))
                .anyMatch(note -> note.contains("/elements/13") && note.contains("“adplaceholder”"))
                .anyMatch(note -> note.contains("Link “https://www.news.example/gate” in a caption"))
                .anyMatch(note -> note.contains("Minute by minute (tone)"))
                .noneMatch(note -> note.contains("of “2” pages"));
    }

    @Test
    void one_page_of_several_is_reported() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(PAGES.resolve("page-1.json"));
        assertThat(fixture.values("flood-on-the-marsh-live", "title"))
                .as("a key event of another page is there with its text")
                .containsExactly("River rises", "Summary", "What we know");
        assertThat(report.notes()).extracting(ImportNote::toString).anyMatch(note -> note.contains("“1” of “2” pages"));
        ImportReport second = fixture.run(PAGES);
        assertThat(second.written()).isEqualTo(1);
        assertThat(second.unchanged()).isEqualTo(3);
    }

    @Test
    void json_of_another_kind_in_the_folder_is_reported() throws IOException {
        var fixture = new ImportFixture(folder);
        Path page = fixture.source("pages/page.json", Files.readString(PAGES.resolve("page-1.json")));
        fixture.source("pages/settings.json", "{\"name\": \"other\"}");
        fixture.source("pages/notes.txt", "Not JSON");
        ImportReport report = fixture.run(page.getParent());
        assertThat(report.written()).isEqualTo(3);
        assertThat(report.notes())
                .extracting(ImportNote::toString)
                .anyMatch(note -> note.contains("settings.json: JSON of another kind"))
                .noneMatch(note -> note.contains("notes.txt"));
    }

    @Test
    void blocks_of_the_content_api_are_posts() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(CONTENT);
        String blog = "regatta-forty-boats-as-it-happened";
        assertThat(fixture.values(blog, "title"))
                .containsExactly(
                        "Before the start",
                        "They are off",
                        "We go",
                        "Halfway",
                        "Only HTML",
                        "The words alone",
                        "Not yet");
        assertThat(fixture.values(blog, "draft")).containsExactly("", "", "", "", "", "", "true");
        assertThat(fixture.values(blog, "key")).containsExactly("true", "", "", "true", "", "", "");
        assertThat(fixture.values(blog, "authors")).containsExactly("", "", "", "[cleo-reed]", "[unknown]", "", "");
        assertThat(fixture.body(blog + "/2026-05-12-1220-halfway.md")).isEqualTo("""
                        Halfway. [The start](2026-05-12-1200-they-are-off.md).

                        ![Oars](https://i.news.example/half/2000.jpg "Oars up"){credit="Photograph: Ada Quill"}

                        > Pull!
                        >
                        > — twitter.com, [https://twitter.com/row/status/5](https://twitter.com/row/status/5)

                        [The bridge (Guardian)](https://v.news.example/h.mp4)

                        Under the bridge

                        [The horn](https://w.soundcloud.com/player/?url=1)\
                        """);
        assertThat(fixture.text(blog + "/liveblog.yaml"))
                .contains(
                        "pinned: 2026-05-12-1220-halfway.md\n",
                        "Picture that was not found (image): https://i.news.example/start/")
                .contains("At the start Photograph: Cleo Reed")
                .doesNotContain("status: live");
        assertThat(report.notes())
                .extracting(ImportNote::toString)
                .anyMatch(note -> note.contains("Block with plain text only"))
                .anyMatch(note -> note.contains("Contributor “profile/unknown”"))
                .anyMatch(note -> note.contains("/body/3/elements/6") && note.contains("“quiz”"));
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void data_in_the_script_of_a_page_are_read_and_those_of_a_page_without_blocks_are_not() throws IOException {
        var fixture = new ImportFixture(folder);
        String data = Files.readString(PAGES.resolve("page-1.json")).replace("</", "<\\/");
        String page = "<!DOCTYPE html><html><body><h1>Flood</h1><script>window.guardian = {\"app\": {\"data\": " + data
                + "}};\nwindow.guardian.queue = [];</script></body></html>";
        fixture.run(fixture.source("saved.html", page));
        assertThat(fixture.values("flood-on-the-marsh-live", "title")).hasSize(3);
        Path plain = fixture.source("plain.html", page.replaceFirst("(?s)\\{\"app\".*}};", "{\"config\": {}};"));
        assertThatThrownBy(() -> fixture.attempt(plain, settings -> settings))
                .hasMessageContaining("No live blog in “1” pages");
    }

    @Test
    void stories_that_are_no_live_blogs_and_damaged_files_are_refused() throws IOException {
        var fixture = new ImportFixture(folder);
        String content = Files.readString(CONTENT);
        Path story = fixture.source(
                "story.json",
                "{\"id\": \"news/1\", \"type\": \"article\", \"webTitle\": \"One\", \"blocks\": {\"body\":"
                        + " [{\"id\": \"1\", \"bodyHtml\": \"<p>x</p>\", \"bodyTextSummary\": \"x\"}]}}");
        assertThatThrownBy(() -> fixture.attempt(story, settings -> settings))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("story.json: No live blog in “1” files");
        Path cut = fixture.source("cut.json", content.substring(0, content.length() / 2));
        assertThatThrownBy(() -> fixture.attempt(cut, settings -> settings))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("cut.json: Invalid JSON");
        Path deep =
                fixture.source("deep.json", "{\"bodyTextSummary\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        assertThatThrownBy(() -> fixture.attempt(deep, settings -> settings))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("levels");
        assertThat(fixture.content()).doesNotExist();
    }
}
