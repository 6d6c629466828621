package org.liveblogarchive.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.build.RandomEdits;
import org.liveblogarchive.support.Host;
import org.liveblogarchive.support.Rounds;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.TestFiles;

/** Lists of what has changed since the last upload, and what a reader sees while a host is brought up to date by them. */
class UploadListsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void after_any_edits_no_reader_sees_a_link_to_a_missing_file_and_the_host_has_all(long seed) throws IOException {
        var edits = new RandomEdits(folder.resolve("random"), seed);
        Path output = folder.resolve("random/output");
        var host = new Host(output, lists(), folder.resolve("host"));
        var random = new Random(seed);
        var done = new ArrayList<String>();
        for (int step = 0; step < 8 * Rounds.LONGER; step++) {
            TestArchive.build(edits.settings(output)
                    .stateDirectory(folder.resolve("state"))
                    .uploadLists(lists())
                    .build());
            if (random.nextInt(3) > 0) {
                boolean isFirst = !Files.exists(host.folder());
                host.upload(() -> assertThat(isFirst ? Set.of() : host.linksToNowhere())
                        .as("after %s", done)
                        .isEmpty());
                assertThat(TestArchive.tree(host.folder())).as("after %s", done).isEqualTo(TestArchive.tree(output));
            }
            for (int i = random.nextInt(3); i >= 0; i--) {
                done.add(edits.edit());
            }
        }
    }

    @Test
    void a_new_post_is_listed_before_the_pages_that_link_to_it_and_the_file_that_open_pages_ask_for_last()
            throws IOException {
        TestArchive archive = archive();
        build(archive);
        uploaded();
        archive.post("four", 4, "Four.");
        build(archive);
        assertThat(list("1-new")).containsExactly("summit/four.html");
        assertThat(list("2-changed")).contains("summit/three.html").doesNotContain("summit/one.html");
        assertThat(list("3-indexes"))
                .contains("index.html", "summit/index.html", "summit/posts-1.json", "summit/manifest.sha256")
                .endsWith("index.html", "summit/index.html");
        assertThat(list("4-live")).containsExactly("summit/live.json");
        assertThat(list("5-removed")).isEmpty();
    }

    @Test
    void lists_grow_until_they_are_removed_and_have_each_path_once() throws IOException {
        TestArchive archive = archive();
        build(archive);
        uploaded();
        archive.post("four", 4, "Four.");
        build(archive);
        archive.post("four", 4, "Four, changed.").remove("summit/one.md");
        build(archive);
        archive.post("five", 5, "Five.");
        build(archive);
        archive.remove("summit/five.md");
        build(archive);
        assertThat(list("1-new")).containsExactly("summit/four.html");
        assertThat(list("5-removed")).contains("summit/one.html").doesNotContain("summit/five.md", "summit/four.html");
        assertThat(list("4-live")).containsExactly("summit/live.json");
        uploaded();
        build(archive);
        assertThat(all()).isEmpty();
    }

    @Test
    void all_files_are_listed_as_long_as_no_list_says_what_was_uploaded() throws IOException {
        TestArchive archive = archive();
        TestFiles.write(archive.output().resolve("CNAME"), "example.org");
        archive.build();
        ArchiveReport report = build(archive);
        assertThat(report.notes()).anyMatch(note -> note.startsWith("The upload lists contain all files"));
        List<String> listed = all();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(archive.tree().keySet());
        assertThat(build(archive).notes()).noneMatch(note -> note.startsWith("The upload lists"));
        assertThat(all()).hasSameSizeAs(listed);
    }

    @Test
    void all_files_are_listed_after_a_build_that_listed_nothing() throws IOException {
        TestArchive archive = archive();
        build(archive);
        uploaded();
        archive.post("four", 4, "Four.").build();
        archive.post("five", 5, "Five.");
        assertThat(build(archive).notes()).anyMatch(note -> note.startsWith("The upload lists contain all files"));
        assertThat(all()).contains("summit/four.html", "summit/five.html", "summit/one.html");
        uploaded();
        TestFiles.deleteWhole(archive.output());
        archive.remove("summit/four.md");
        assertThat(build(archive).notes()).anyMatch(note -> note.startsWith("The upload lists contain all files"));
        assertThat(list("2-changed")).contains("summit/one.html");
    }

    @Test
    void what_the_host_still_has_is_not_new() throws IOException {
        TestArchive archive = archive();
        build(archive);
        uploaded();
        archive.remove("summit/three.md");
        build(archive);
        assertThat(list("5-removed")).contains("summit/three.html");
        archive.post("three", 3, "Three again.").post("four", 4, "Four.");
        build(archive);
        assertThat(list("1-new")).containsExactly("summit/four.html");
        assertThat(list("2-changed")).contains("summit/three.html");
        assertThat(list("5-removed")).isEmpty();
    }

    @Test
    void a_line_that_a_killed_build_did_not_end_costs_no_path() throws IOException {
        TestArchive archive = archive();
        build(archive);
        uploaded();
        Files.write(lists().resolve("1-new"), new byte[] {'s', 'u', (byte) 0xC3});
        archive.post("four", 4, "Four.");
        build(archive);
        assertThat(list("1-new")).containsExactly("summit/four.html");
    }

    @Test
    void a_path_that_programs_would_take_for_a_comment_is_written_as_one_in_the_folder() throws IOException {
        TestArchive archive = archive();
        TestFiles.write(archive.output().resolve("#1.txt"), "Of the owner.");
        build(archive);
        assertThat(all()).contains("./#1.txt");
        build(archive);
        assertThat(all()).containsOnlyOnce("./#1.txt");
    }

    @Test
    void a_folder_of_something_else_stops_the_build() {
        TestArchive archive = archive();
        TestFiles.write(lists().resolve("notes.txt"), "Mine.");
        assertThatThrownBy(() -> build(archive))
                .hasMessageContaining(lists() + "” was not written by a build. Choose another folder for uploadLists");
        assertThat(archive.output()).doesNotExist();
    }

    @Test
    void lists_of_another_output_folder_stop_the_build() {
        TestArchive archive = archive();
        build(archive);
        ArchiveSettings other =
                archive.settings(folder.resolve("other")).uploadLists(lists()).build();
        assertThatThrownBy(() -> TestArchive.build(other))
                .hasMessageContaining("contains the upload lists of another output folder");
    }

    @Test
    void lists_within_the_output_are_refused() {
        TestArchive archive = archive();
        assertThatThrownBy(() -> archive.settings()
                        .uploadLists(archive.output().resolve("upload"))
                        .build())
                .hasMessageStartingWith("uploadLists ");
    }

    private TestArchive archive() {
        return new TestArchive(folder)
                .file("archive.yaml", "title: Archive\n")
                .file("summit/liveblog.yaml", "title: Event\nstatus: live\n")
                .post("one", 1, "One.")
                .post("two", 2, "Two.")
                .post("three", 3, "Three.");
    }

    private ArchiveReport build(TestArchive archive) {
        return TestArchive.build(archive.settings()
                .stateDirectory(folder.resolve("state"))
                .uploadLists(lists())
                .build());
    }

    private Path lists() {
        return folder.resolve("upload");
    }

    private void uploaded() throws IOException {
        for (UploadLists.Turn turn : UploadLists.Turn.values()) {
            Files.delete(lists().resolve(turn.list()));
        }
    }

    private List<String> all() throws IOException {
        return list("1-new", "2-changed", "3-indexes", "4-live", "5-removed");
    }

    private List<String> list(String... names) throws IOException {
        var lines = new ArrayList<String>();
        for (String name : names) {
            lines.addAll(Files.readAllLines(lists().resolve(name)));
        }
        return lines;
    }
}
