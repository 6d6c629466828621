package org.liveblogarchive.imports.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ImportNote;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.imports.ImportFixture;

class RepeatedImportTest {
    private static final String TRANSCRIPT = """
        Fair opens

        3 Posts

        The gates are open

        People have come from all over the county. The queue is long.

        Judges arrive

        The judges came by bus. They will taste 90 cheeses.

        Tents go up

        It rained all night. The tents stand.
        """;
    private static final String JUDGES = "fair-opens/2026-05-12-1545-judges-arrive.md";
    private static final String TENTS = "fair-opens/2026-05-12-1400-tents-go-up.md";

    @TempDir
    Path folder;

    private ImportFixture fixture;

    @BeforeEach
    void importOnce() {
        fixture = new ImportFixture(folder);
        assertThat(imported(TRANSCRIPT).written()).isEqualTo(3);
    }

    private ImportReport imported(String transcript) {
        return fixture.run(fixture.source("fair.txt", transcript), ImportFixture::inTheAfternoon);
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = fixture.text(file);
        assertThat(text).contains(from);
        Files.writeString(fixture.content().resolve(file), text.replace(from, to));
    }

    private SortedMap<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder.resolve("content"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readString(file) + Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    @Test
    void a_second_import_of_the_same_writes_nothing() throws IOException {
        SortedMap<String, String> before = files();
        ImportReport report = imported(TRANSCRIPT);
        assertThat(report.unchanged()).isEqualTo(3);
        assertThat(report.files()).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void new_posts_are_added_and_old_ones_keep_their_files() {
        ImportReport report = imported(TRANSCRIPT
                .replace(
                        "The gates are open\n", "The mayor speaks\n\nShe was brief. It rained.\n\nThe gates are open\n")
                .replace("3 Posts", "4 Posts"));
        assertThat(report.written()).isEqualTo(1);
        assertThat(fixture.posts("fair-opens")).hasSize(4).contains("2026-05-12-1545-judges-arrive.md");
        assertThat(fixture.text(JUDGES)).contains("date: 2026-05-12T15:10\n"); // as its time is approximate
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void a_post_that_changed_at_its_source_follows_it() {
        ImportReport report = imported(TRANSCRIPT.replace("90 cheeses", "91 cheeses"));
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(fixture.text(JUDGES)).contains("91 cheeses");
    }

    @Test
    void a_post_that_was_edited_by_hand_stays() throws IOException {
        edit(JUDGES, "by bus", "by tram");
        ImportReport report = imported(TRANSCRIPT);
        assertThat(report.unchanged()).isEqualTo(3);
        assertThat(fixture.text(JUDGES)).contains("by tram");
    }

    @Test
    void a_post_that_changed_on_both_sides_is_a_conflict() throws IOException {
        edit(JUDGES, "by bus", "by tram");
        ImportReport report = imported(TRANSCRIPT.replace("90 cheeses", "91 cheeses"));
        assertThat(report.conflicting()).isEqualTo(1);
        assertThat(report.files())
                .containsExactly("conflicting " + JUDGES + ": it was edited by hand, and the source has changed since");
        assertThat(fixture.text(JUDGES)).contains("by tram").contains("90 cheeses");
    }

    @Test
    void other_line_ends_and_spaces_at_their_ends_are_no_edit() throws IOException {
        Files.writeString(
                fixture.content().resolve(JUDGES), fixture.text(JUDGES).replace("\n", " \r\n") + "\r\n");
        assertThat(imported(TRANSCRIPT.replace("90 cheeses", "91 cheeses")).updated())
                .isEqualTo(1);
    }

    @Test
    void a_file_that_was_renamed_is_still_known() throws IOException {
        Path judges = fixture.content().resolve(JUDGES);
        Files.move(judges, judges.resolveSibling("cheese.md"));
        ImportReport report = imported(TRANSCRIPT.replace("90 cheeses", "91 cheeses"));
        assertThat(report.written()).isZero();
        assertThat(fixture.text("fair-opens/cheese.md")).contains("91 cheeses");
    }

    @Test
    void a_post_that_the_source_no_longer_has_stays_and_is_reported() {
        ImportReport report =
                imported(TRANSCRIPT.substring(0, TRANSCRIPT.indexOf("Tents")).replace("3 Posts", "2 Posts"));
        assertThat(fixture.posts("fair-opens")).hasSize(3);
        assertThat(report.notes())
                .extracting(ImportNote::message)
                .anyMatch(note -> note.startsWith("Post “" + TENTS + "” that the source no longer contains"));
    }

    @Test
    void a_dry_run_says_what_would_be_done_and_writes_nothing() throws IOException {
        SortedMap<String, String> before = files();
        ImportReport report = fixture.run(
                fixture.source("fair.txt", TRANSCRIPT.replace("90", "91")),
                settings -> ImportFixture.inTheAfternoon(settings).dryRun(true));
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.summary()).contains("1 to be updated");
        assertThat(files()).isEqualTo(before);
        var other = new ImportFixture(folder.resolve("new"));
        other.run(
                other.source("fair.txt", TRANSCRIPT),
                settings -> ImportFixture.inTheAfternoon(settings).dryRun(true));
        assertThat(other.content()).doesNotExist();
    }

    @Test
    void settings_that_were_not_imported_are_never_overwritten() throws IOException {
        Path own = Files.createDirectories(fixture.content().resolve("own")).resolve("liveblog.yaml");
        Files.writeString(own, "title: Ours\n");
        ImportReport report = fixture.run(
                fixture.source("other.txt", TRANSCRIPT.replace("Fair opens", "Fairs of the county")),
                settings -> ImportFixture.inTheAfternoon(settings).liveBlog("own"));
        assertThat(own).hasContent("title: Ours\n");
        assertThat(report.files()).contains("conflicting own/liveblog.yaml: it was not imported from this source");
        assertThat(fixture.posts("own")).hasSize(3);
    }

    @Test
    void a_folder_of_the_same_name_that_was_not_imported_is_refused() throws IOException {
        Path own = Files.createDirectories(fixture.content().resolve("fair-closes"))
                .resolve("liveblog.yaml");
        Files.writeString(own, "title: Ours\n");
        Path source = fixture.source("other.txt", TRANSCRIPT.replace("Fair opens", "Fair closes"));
        assertThatThrownBy(() -> fixture.attempt(source, ImportFixture::inTheAfternoon))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("liveBlog is missing, as the folder “fair-closes”");
    }

    @Test
    void authors_keep_what_the_file_says_of_them() throws IOException {
        Path authors = fixture.content().resolve("authors.yaml");
        String own = "# ours\nada:\n  name: Ada  Quill # chief\n  role: Editor";
        Files.writeString(authors, own);
        imported(TRANSCRIPT.replace("Judges arrive\n", "Judges arrive\n\nBy Ada Quill and Bo Marsh\n"));
        assertThat(authors).content().isEqualTo(own + "\nbo-marsh:\n  name: Bo Marsh\n");
        assertThat(fixture.text(JUDGES)).contains("authors: [ada, bo-marsh]\n");
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void the_reports_have_the_counts_and_each_file() throws IOException {
        assertThat(fixture.reports().resolve("import-report.md"))
                .content()
                .contains("| found | 3 |\n| written | 3 |\n")
                .contains("`" + JUDGES + "` | written |");
        assertThat(fixture.reports().resolve("import-report.json"))
                .content()
                .contains("\"found\" : 3")
                .contains("\"file\" : \"" + JUDGES + "\"");
    }

    @Test
    void a_file_of_somebody_that_has_the_name_of_a_new_post_stays() throws IOException {
        Path own = fixture.content().resolve("fair-opens/2026-05-12-1730-the-gates-are-open.md");
        Files.writeString(own, "---\ntitle: My note\nslug: special\ndate: 2026-05-12T17:30\n---\nMine.\n");
        ImportReport report = imported(TRANSCRIPT);
        assertThat(Files.readString(own)).contains("My note");
        assertThat(report.written()).isEqualTo(1);
        assertThat(fixture.posts("fair-opens")).contains("2026-05-12-1730-the-gates-are-open-2.md");
    }

    @Test
    void without_the_settings_posts_that_were_edited_stay_as_well() throws IOException {
        edit(JUDGES, "They will taste", "They have tasted");
        Files.delete(fixture.content().resolve("fair-opens/liveblog.yaml"));
        ImportReport report = imported(TRANSCRIPT);
        assertThat(fixture.text(JUDGES)).contains("They have tasted");
        assertThat(report.unchanged()).isEqualTo(3);
        assertThat(fixture.posts("fair-opens")).hasSize(3);
    }

    @Test
    void nothing_is_written_through_a_link_out_of_the_content_folder() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(fixture.content().resolve("market"), elsewhere);
        Path source = fixture.source("market.txt", TRANSCRIPT.replace("Fair opens", "Market"));
        assertThatThrownBy(() -> fixture.attempt(source, ImportFixture::inTheAfternoon))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leads out of the content folder");
        assertThat(elsewhere).isEmptyDirectory();
    }
}
