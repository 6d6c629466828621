package org.liveblogarchive.imports.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ImportNote;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.imports.ImportFixture;

class AtomImportTest {
    private static final Path STORM = ImportFixture.resource("feed/storm.atom");

    @TempDir
    Path folder;

    private static List<String> notes(ImportReport report) {
        return report.notes().stream().map(ImportNote::toString).toList();
    }

    /** Returns the text of a feed with an entry of some elements. */
    private static String feed(String elements) {
        return """
                <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:tide</id><title>Tide</title>
                <link href="https://bay.example/tide"/>
                <entry><id>urn:1</id><title>Low</title><published>2026-05-12T10:00:00Z</published>
                %s</entry></feed>
                """.replace("%s", elements);
    }

    @Test
    void titles_times_authors_and_tags_are_read_in_all_their_forms() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(STORM);
        String blog = "storm-over-the-bay";
        assertThat(fixture.values(blog, "title"))
                .containsExactly(
                        "Forty boats are out",
                        "Rain begins",
                        "The light, seen from the pier",
                        "'Correction: the depot is open'",
                        "Wind & waves < ten metres",
                        "The mole is under water",
                        "Ferries stay in port");
        assertThat(fixture.values(blog, "date"))
                .containsExactly(
                        "2026-05-12T14:00",
                        "2026-05-12T14:00",
                        "2026-05-12T15:30",
                        "2026-05-12T16:00",
                        "2026-05-12T16:30",
                        "2026-05-12T17:00",
                        "2026-05-12T17:30");
        assertThat(fixture.values(blog, "order")).containsExactly("1", "", "", "", "", "", "");
        assertThat(fixture.values(blog, "updated")).containsExactly("", "", "", "", "", "", "2026-05-12T17:45:10");
        assertThat(fixture.values(blog, "authors"))
                .containsExactly(
                        "[the-bay-desk]",
                        "[the-bay-desk]",
                        "[the-bay-desk]",
                        "[the-bay-desk]",
                        "[the-bay-desk]",
                        "[the-bay-desk]",
                        "[ada-quill, bo-marsh]");
        assertThat(fixture.values(blog, "tags")).last().isEqualTo("[Ferries, coast]");
        assertThat(fixture.text("authors.yaml"))
                .contains("ada-quill:\n  name: Ada Quill\n  link: https://people.example/ada\n")
                .doesNotContain("@");
        assertThat(fixture.text(blog + "/liveblog.yaml"))
                .contains("title: 'Storm & tide: the coast'\n", "standfirst: What the storm does, hour by hour.\n")
                .contains("language: en\n", "note: © The Bay\n", "aliases: [/live/storm-over-the-bay]\n");
        assertThat(report.written()).isEqualTo(7);
        assertThat(fixture.errors()).isEmpty();
        assertThat(fixture.run(STORM).unchanged()).isEqualTo(7);
    }

    @Test
    void texts_are_read_as_html_xhtml_or_text_and_what_is_odd_is_listed() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(STORM);
        List<String> posts = fixture.posts("storm-over-the-bay");
        assertThat(fixture.body("storm-over-the-bay/" + posts.get(6)))
                .isEqualTo("No boat [leaves](https://img.example/storm/timetable) today.\\\nNot one.\n\n"
                        + "![A pier](https://img.example/storm/old/pier.svg)\n\nWait.");
        assertThat(fixture.body("storm-over-the-bay/" + posts.get(5)))
                .isEqualTo("The mole is under water. Nobody is hurt.");
        assertThat(notes(report))
                .anyMatch(note -> note.startsWith("storm.atom:35: HTML that is escaped twice."))
                .anyMatch(note -> note.startsWith("storm.atom:39: Plain text that contains entities"))
                .anyMatch(note -> note.startsWith("storm.atom:37: Entry with a summary only."))
                .anyMatch(note -> note.startsWith("storm.atom:37: Entry without a time."))
                .anyMatch(note -> note.startsWith("storm.atom:44: Summary that is not part of the text."))
                .anyMatch(note -> note.startsWith("storm.atom:42: Author with only a mail address"))
                .anyMatch(note -> note.startsWith("storm.atom:28: Unknown element <thr:total> in <atom:entry>."))
                .anyMatch(note -> note.startsWith("storm.atom:14: Picture of the feed “https://news.example/logo"));
    }

    @Test
    void a_picture_that_the_text_begins_with_leads_and_files_beside_the_feed_are_found() throws IOException {
        var fixture = new ImportFixture(folder);
        fixture.run(STORM);
        String post = "storm-over-the-bay/2026-05-12-1530-the-light-seen-from-the-pier.md";
        assertThat(fixture.text(post))
                .contains("image:\n  file: media/light-", "  alt: A light\n  caption: The light\n  credit: Ada Quill\n")
                .contains("related:\n  - title: The harbour in 1962\n    link: https://history.example/1962\n");
        assertThat(fixture.body(post))
                .isEqualTo("It still turns.\n\n[The waves](https://news.example/live/media/waves.mp4)\n\n"
                        + "[warning.pdf](https://news.example/live/media/warning.pdf)");
        assertThat(Files.readString(folder.resolve("reports/import-report.md")))
                .contains("`https://news.example/live/media/waves.mp4`");
    }

    @Test
    void the_newest_version_of_an_entry_wins_and_deleted_entries_are_taken_down() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(STORM);
        assertThat(fixture.text("storm-over-the-bay/2026-05-12-1400-forty-boats-are-out.md"))
                .contains("removed:\n  date: 2026-05-12T17:50\n  reason: The figure was wrong\n");
        assertThat(report.dropped()).isEqualTo(1);
        assertThat(notes(report))
                .anyMatch(note ->
                        note.startsWith("storm-archive-1.atom:10: Entry that the feed contains more than once"));
        assertThat(reportText())
                .contains("`tag:news.example,2026:storm/x`: it was taken down, and the feed contains neither");
    }

    private String reportText() {
        try {
            return Files.readString(folder.resolve("reports/import-report.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_entry_that_changed_after_it_was_taken_down_stays() {
        var fixture = new ImportFixture(folder);
        Path feed = fixture.source(
                "a.xml",
                feed("<updated>2026-05-12T12:00:00Z</updated><content>Back.</content>")
                        .replace(
                                "<entry>",
                                "<deleted-entry xmlns='http://purl.org/atompub/tombstones/1.0' ref='urn:1'"
                                        + " when='2026-05-12T11:00:00Z'/><entry>"));
        ImportReport report = fixture.run(feed);
        assertThat(fixture.values("tide", "removed")).containsExactly("");
        assertThat(fixture.errors()).isEmpty();
        assertThat(notes(report)).anyMatch(note -> note.contains("Entry “urn:1” that was taken down before its last"));
    }

    @Test
    void old_atom_and_a_feed_without_a_namespace_are_read() {
        var fixture = new ImportFixture(folder);
        String old = feed("<issued>2026-05-12T09:00:00Z</issued><modified>2026-05-12T09:30:00Z</modified>"
                        + "<content type='text/html' mode='escaped'>&lt;b&gt;Ebb&lt;/b&gt;.</content>")
                .replaceFirst("<published>.*?</published>", "")
                .replace("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#");
        fixture.run(fixture.source("old.xml", old));
        assertThat(fixture.values("tide", "date")).containsExactly("2026-05-12T11:00");
        assertThat(fixture.values("tide", "updated")).containsExactly("2026-05-12T11:30");
        assertThat(fixture.body("tide/2026-05-12-1100-low.md")).isEqualTo("**Ebb**.");
        var other = new ImportFixture(folder.resolve("other"));
        String bare = feed("<content>Ebb &amp; flow.</content>").replace(" xmlns=\"http://www.w3.org/2005/Atom\"", "");
        ImportReport report = other.run(other.source("bare.xml", bare));
        assertThat(other.body("tide/2026-05-12-1200-low.md")).isEqualTo("Ebb & flow.");
        assertThat(notes(report)).anyMatch(note -> note.contains("Root “feed” without a namespace"));
    }

    @Test
    void content_elsewhere_becomes_a_link_and_media_of_unknown_types_are_listed() {
        var fixture = new ImportFixture(folder);
        fixture.run(fixture.source("a.xml", feed("<content src='https://bay.example/tide/low' type='text/html'/>")));
        assertThat(fixture.body("tide/2026-05-12-1200-low.md")).isEqualTo("<https://bay.example/tide/low>");
        var other = new ImportFixture(folder.resolve("other"));
        ImportReport report = other.run(other.source("a.xml", feed("<content type='image/png'>aGVsbG8=</content>")));
        assertThat(notes(report)).anyMatch(note -> note.contains("Content of the type “image/png”"));
    }

    @Test
    void one_time_at_which_all_entries_changed_is_that_of_the_site() {
        var fixture = new ImportFixture(folder);
        var entries = new StringBuilder();
        for (int i = 1; i < 4; i++) {
            entries.append("<entry><id>urn:").append(i).append("</id><title>T").append(i);
            entries.append("</title><published>2026-05-12T0").append(i).append(":00:00Z</published>");
            entries.append("<updated>2026-09-01T00:00:00Z</updated><content>X</content></entry>");
        }
        String feed = feed("").replaceFirst("(?s)<entry>.*</entry>", entries.toString());
        ImportReport report = fixture.run(fixture.source("a.xml", feed));
        assertThat(fixture.values("tide", "updated")).containsExactly("", "", "");
        assertThat(notes(report))
                .anyMatch(note -> note.contains("Same time “2026-09-01T00:00:00Z” of the last change of all entries"));
    }
}
