package org.liveblogarchive.imports.hosted;

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

class HostedImportTest {
    private static final Path HARVEST = ImportFixture.resource("hosted/harvest");
    private static final Path STREAM = ImportFixture.resource("hosted/stream.json");
    private static final Path TRIAL = ImportFixture.resource("hosted/trial");

    @TempDir
    Path folder;

    @Test
    void posts_of_an_event_are_read_with_edits_and_without_deletions() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(HARVEST);
        assertThat(fixture.values("harvest-rain", "title"))
                .containsExactly(
                        "Begins", "Wish", "Seen", "Rain!", "The field (02:09)", "First rain", "Wheat", "Which field?");
        assertThat(fixture.values("harvest-rain", "updated"))
                .containsExactly("", "", "2026-05-12T12:25", "", "", "", "", "");
        assertThat(fixture.values("harvest-rain", "authors"))
                .containsExactly(
                        "[ada-quill]",
                        "",
                        "[ada-quill]",
                        "",
                        "[ada-quill]",
                        "[ada-quill]",
                        "[ada-quill]",
                        "[ada-quill]");
        assertThat(fixture.text("harvest-rain/liveblog.yaml"))
                .contains(
                        "title: Harvest & rain\n",
                        "standfirst: A week in the fields\n",
                        "start: 2026-05-12T12:00\n",
                        "pinned: 2026-05-12-1250-wheat.md\n",
                        "aliases: [/harvest]\n");
        assertThat(report.dropped()).isEqualTo(3);
        assertThat(report.notes())
                .extracting(ImportNote::toString)
                .anyMatch(note -> note.contains("“ScribbleLive”, whose format is not documented"))
                .anyMatch(note -> note.contains("Post “5” that is pinned beside others"))
                .anyMatch(note -> note.contains("Position “52.5, 13.4”"))
                .anyMatch(note -> note.contains("Post of the type “POLL”"));
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void media_become_figures_and_players_and_words_of_others_quotations() {
        var fixture = new ImportFixture(folder);
        fixture.run(HARVEST);
        assertThat(fixture.posts("harvest-rain").stream()
                        .map(name -> fixture.body("harvest-rain/" + name))
                        .toList())
                .containsExactly(
                        "<https://player.example/embed/1>\n\nBegins",
                        "> Wish\n>\n> — Zed",
                        "Seen\n\n[https://v.news.example/t.mp4](https://v.news.example/t.mp4)",
                        "> Rain!\n>\n> — Marsh Farm, <https://twitter.com/marsh/status/77>",
                        "[The field (02:09)](https://v.news.example/f.mp4)",
                        "![](https://i.news.example/rain.jpg)\n\nFirst [rain](https://www.weather.example/rain)",
                        "![](https://i.news.example/wheat.jpg \"Wheat\")",
                        "Which field?");
    }

    @Test
    void pages_of_a_stream_are_read_without_their_event() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(STREAM);
        assertThat(fixture.values("event-8", "title")).containsExactly("A sound", "On top");
        assertThat(fixture.body("event-8/2026-05-12-1200-a-sound.md"))
                .isEqualTo("[A sound](https://a.news.example/s.mp3)");
        assertThat(fixture.text("event-8/liveblog.yaml")).contains("pinned: 2026-05-12-1210-on-top.md\n");
        assertThat(report.notes())
                .extracting(ImportNote::toString)
                .anyMatch(note -> note.contains("Posts without their event “8”"))
                .anyMatch(note -> note.contains("“2” posts of “3” pages"));
    }

    @Test
    void news_of_an_event_are_read() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(TRIAL);
        assertThat(fixture.values("the-trial", "title")).containsExactly("Begins", "That is all", "Recess");
        assertThat(fixture.values("the-trial", "updated")).containsExactly("", "", "2026-05-12T12:40");
        assertThat(fixture.body("the-trial/2026-05-12-1220-that-is-all.md"))
                .isEqualTo("That is all.\n\n![The hall](https://i.news.example/hall.jpg)");
        assertThat(fixture.text("the-trial/liveblog.yaml"))
                .contains(
                        "title: The trial\n",
                        "standfirst: Day six\n",
                        "end: 2026-05-12T14:46:40\n",
                        "aliases: [/trial]\n")
                .doesNotContain("status: live");
        assertThat(report.dropped()).isEqualTo(1);
        assertThat(report.notes())
                .extracting(ImportNote::toString)
                .anyMatch(note -> note.contains("“24liveblog”, whose format is not documented"))
                .anyMatch(note -> note.contains("Only “4” of “5” posts"))
                .anyMatch(note -> note.contains("/data/news/1/options"))
                .anyMatch(note -> note.contains("Key points of the event"));
        assertThat(fixture.run(TRIAL).unchanged()).isEqualTo(3);
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void characters_that_no_file_can_have_are_left_out_of_names_and_ids() throws IOException {
        var fixture = new ImportFixture(folder);
        String stream = Files.readString(STREAM)
                .replace("\"Ada Quill\"", "\"\\u0000Ada Quill\"")
                .replace("\"Id\": 22", "\"Id\": \"\\u000022\"");
        Path source = fixture.source("stream.json", stream);
        fixture.run(source);
        assertThat(fixture.errors()).isEmpty();
        assertThat(fixture.text("authors.yaml")).isEqualTo("ada-quill:\n  name: Ada Quill\n");
        assertThat(fixture.run(source).unchanged()).isEqualTo(2);
    }

    @Test
    void answers_without_posts_are_refused() {
        var fixture = new ImportFixture(folder);
        assertThatThrownBy(() -> fixture.attempt(TRIAL.resolve("event.json"), settings -> settings))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("event.json: Posts of “1” events");
        Path empty = fixture.source("empty.json", "{\"Id\": 7, \"Creator\": {}, \"IsCommenting\": 1, \"Posts\": []}");
        assertThatThrownBy(() -> fixture.attempt(empty, settings -> settings))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("empty.json: Answers without posts");
        Path cut = fixture.source("cut.json", "callback({\"Creator\": {}, \"IsStuck\": 1, \"Posts\": [");
        assertThatThrownBy(() -> fixture.attempt(cut, settings -> settings))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("cut.json: Invalid JSON");
        assertThat(fixture.content()).doesNotExist();
    }
}
