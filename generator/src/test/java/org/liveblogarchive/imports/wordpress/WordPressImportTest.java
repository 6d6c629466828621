package org.liveblogarchive.imports.wordpress;

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

class WordPressImportTest {
    private static final Path EXPORT = ImportFixture.resource("wordpress/harbour.xml");

    @TempDir
    Path folder;

    @Test
    void entries_of_the_plug_in_are_posts_without_copies_and_deletions() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(EXPORT);
        assertThat(fixture.values("storm", "title"))
                .containsExactly(
                        "Rain begins. Wind too",
                        "Doors are shut",
                        "The harbour is shut, corrected",
                        "A boat was missing, and is back",
                        "Nobody says who wrote this");
        assertThat(fixture.values("storm", "date"))
                .containsExactly(
                        "2026-05-12T12:05",
                        "2026-05-12T12:10",
                        "2026-05-12T12:15",
                        "2026-05-12T12:30",
                        "2026-05-12T12:50");
        assertThat(fixture.values("storm", "updated"))
                .containsExactly("", "", "2026-05-12T12:20", "2026-05-12T12:40", "");
        assertThat(fixture.values("storm", "key")).containsExactly("", "true", "true", "", "");
        assertThat(fixture.values("storm", "authors"))
                .containsExactly("[ada-quill]", "[ada-quill, bo-marsh]", "[ada-quill]", "[ada-quill]", "");
        assertThat(report.dropped()).isEqualTo(6);
        assertThat(fixture.errors()).isEmpty();
        assertThat(fixture.text("storm/liveblog.yaml"))
                .contains("title: Storm over the bay – live\n", "standfirst: The storm reaches the coast tonight.\n")
                .contains("tags: [Weather]\n", "aliases: [/2026/05/storm/]\n")
                .doesNotContain("status: live");
        assertThat(fixture.text("authors.yaml")).doesNotContain("@", "aquill");
    }

    @Test
    void what_editors_wrote_becomes_what_readers_saw() throws IOException {
        var fixture = new ImportFixture(folder);
        Path uploads = fixture.source("uploads/2026/05/light.svg", svg("16"))
                .getParent()
                .getParent()
                .getParent();
        fixture.source("uploads/2025/01/light.svg", svg("17"));
        ImportReport report = fixture.run(EXPORT, settings -> settings.mediaDirectory(uploads));
        assertThat(fixture.body("storm/" + fixture.posts("storm").get(0)))
                .isEqualTo("Rain begins.\\\nWind too.\n\nA second paragraph.");
        String rich = fixture.body("storm/" + fixture.posts("storm").get(1));
        assertThat(rich)
                .startsWith("Doors are shut. 👍 says @bo of #storm.\n\n")
                .containsPattern("!\\[A lighthouse, white with foam]\\(media/light-\\w{10}\\.svg \"White foam\"\\)\n\n")
                .containsPattern(
                        "media/light-\\w{10}\\.svg \"The lighthouse in the storm\"\\)\\{credit=\"Bo Marsh\"}\n!\\[]")
                .contains("\n\n<https://video.example/watch?v=2>\n\n", "\n\n<https://social.example/post/3>\n\n")
                .endsWith("Yes or no? It is late \\[sic\\].")
                .doesNotContain("key");
        try (var media = Files.list(fixture.content().resolve("storm/media"))) {
            assertThat(media).hasSize(2);
        }
        assertThat(report.notes())
                .extracting(ImportNote::toString)
                .anyMatch(note -> note.contains("File “99” of a gallery"))
                .anyMatch(note -> note.contains("Shortcode “poll”"))
                .anyMatch(note -> note.contains("Contributor “99”"))
                .anyMatch(note -> note.contains("Characters that XML does not allow: “1”"))
                .anyMatch(note -> note.contains("Version of “7”"))
                .anyMatch(note -> note.contains("1 × comment of a reader, 1 × post"));
    }

    private static String svg(String width) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + width + " 9'/>";
    }

    @Test
    void child_posts_and_entries_of_a_coverage_are_live_blogs() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(EXPORT);
        assertThat(fixture.values("election", "title")).containsExactly("First count", "Turnout is known soon");
        assertThat(fixture.values("election", "date")).containsExactly("2026-06-01T20:00", "2026-06-01T21:00");
        assertThat(fixture.values("election", "updated")).containsExactly("2026-06-01T20:09", "");
        assertThat(fixture.values("election", "draft")).containsExactly("", "true");
        assertThat(fixture.body("election/" + fixture.posts("election").get(0)))
                .isEqualTo("The first count is in.\n\n<https://video.example/watch?v=1>");
        assertThat(fixture.values("bridge-closed", "authors")).containsExactly("[cleo-reed]");
        assertThat(fixture.text("bridge-closed/liveblog.yaml")).contains("title: Bridge closed\n", "status: live\n");
        assertThat(report.notes())
                .extracting(ImportNote::toString)
                .anyMatch(note -> note.contains("Block “latest-posts”"));
    }

    @Test
    void posts_of_a_topic_are_one_live_blog_if_it_is_named() {
        var fixture = new ImportFixture(folder);
        fixture.run(EXPORT, settings -> settings.topic("regatta"));
        assertThat(fixture.values("regatta", "title")).containsExactly("Boats at the start");
        assertThat(fixture.text("regatta/liveblog.yaml"))
                .contains("title: Regatta 2026\n", "standfirst: Three days of boats.\n");
        assertThat(fixture.body("regatta/" + fixture.posts("regatta").get(0)))
                .isEqualTo("Forty boats.\n\nForty flags.");
        assertThat(fixture.content().resolve("storm")).doesNotExist();
        assertThatThrownBy(() -> fixture.attempt(EXPORT, settings -> settings.topic("tag:regatta")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("topic “tag:regatta” is unknown")
                .hasMessageContaining("category:regatta (1)");
    }

    @Test
    void a_second_entry_of_one_id_is_listed() throws IOException {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(fixture.source(
                "twice.xml",
                Files.readString(EXPORT)
                        .replace("<wp:comment_id>2</wp:comment_id>", "<wp:comment_id>1</wp:comment_id>")));
        assertThat(report.dropped()).isEqualTo(7);
        assertThat(report.files()).anyMatch(line -> line.contains("an earlier one has the same id"));
    }

    @Test
    void a_second_import_changes_nothing() {
        var fixture = new ImportFixture(folder);
        ImportReport first = fixture.run(EXPORT);
        ImportReport second = fixture.run(EXPORT);
        assertThat(second.unchanged()).isEqualTo(first.written());
        assertThat(second.updated() + second.written()).isZero();
    }

    @Test
    void damaged_and_hostile_exports_are_errors_with_their_lines() throws IOException {
        var fixture = new ImportFixture(folder);
        String whole = Files.readString(EXPORT);
        Path cut = fixture.source("cut.xml", whole.substring(0, whole.indexOf("Election night")));
        assertThatThrownBy(() -> fixture.attempt(cut, settings -> settings))
                .isInstanceOf(ImportException.class)
                .hasMessageMatching("(?s)cut\\.xml:\\d+: XML that cannot be read .*Export the content again.*");
        Path bomb = fixture.source(
                "bomb.xml",
                whole.strip()
                        .replaceFirst(
                                "<rss",
                                "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]><rss")
                        .replaceFirst("<title>Harbour", "<title>&b;&a;Harbour"));
        assertThatThrownBy(() -> fixture.attempt(bomb, settings -> settings)).isInstanceOf(ImportException.class);
        assertThat(fixture.content()).doesNotExist();
    }

    @Test
    void an_export_without_a_live_blog_names_its_topics() throws IOException {
        var fixture = new ImportFixture(folder);
        String whole = Files.readString(EXPORT);
        Path plain = fixture.source(
                "plain.xml",
                whole.substring(0, whole.indexOf("<item>")) + whole.substring(whole.lastIndexOf("<item>")));
        assertThatThrownBy(() -> fixture.attempt(plain, settings -> settings))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("Export without a live blog")
                .hasMessageContaining("category:regatta (1)");
    }
}
