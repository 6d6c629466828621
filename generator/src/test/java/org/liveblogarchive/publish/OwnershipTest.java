package org.liveblogarchive.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.support.Snapshot;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.TestFiles;

/** A file is ours only if a record proves that a build wrote it; no other is removed or overwritten, wherever it lies. */
class OwnershipTest {
    @TempDir
    Path folder;

    private TestArchive archive;
    private Path output;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSevenPosts(folder);
        output = archive.output();
    }

    /** Output of {@code sha256sum}, as the users of that program keep it. */
    private static String sums(Path folder, String... paths) throws IOException {
        var lines = new StringBuilder();
        for (String path : paths) {
            lines.append(Hash.of(folder.resolve(path)))
                    .append("  ")
                    .append(path)
                    .append('\n');
        }
        return lines.toString();
    }

    @Test
    void a_list_of_checksums_makes_no_file_ours() throws IOException {
        TestFiles.write(output.resolve("data/results.csv"), "a,b\n");
        TestFiles.write(output.resolve("x/notes.txt"), "mine");
        TestFiles.write(output.resolve("x/manifest.sha256"), sums(output.resolve("x"), "notes.txt"));
        TestFiles.write(folder.resolve("other/kept.txt"), "mine");
        TestFiles.write(folder.resolve("other/manifest.sha256"), sums(folder.resolve("other"), "kept.txt"));
        Path elsewhere = TestArchive.withSevenPosts(folder.resolve("clean")).content();
        TestFiles.write(
                output.resolve("lists.sha256"),
                sums(output, "data/results.csv", "x/manifest.sha256") + Hash.of("") + "  ../other/manifest.sha256\n");
        SortedMap<String, String> before = Snapshot.of(folder, path -> !path.startsWith("clean"));
        assertThat(archive.build().removed()).isZero();
        assertThat(archive.build().written()).isZero();
        archive.remove("summit/p7.md").build();
        var expected = new TreeMap<>(before);
        expected.remove("content/summit/p7.md");
        assertThat(Snapshot.of(folder, path -> before.containsKey(path))).isEqualTo(expected);
        assertThat(elsewhere).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.sha256", "index.html", "summit/manifest.sha256", "summit/p1.html"})
    void a_file_of_the_users_in_the_place_of_one_of_ours_stops_the_build(String path) throws IOException {
        TestFiles.write(output.resolve("data/results.csv"), "a,b\n");
        TestFiles.write(output.resolve(path), "");
        Files.writeString(output.resolve(path), sums(output, "data/results.csv"));
        SortedMap<String, String> before = Snapshot.of(folder);
        assertThat(archive.problems())
                .containsExactly(output.resolve(path)
                        + ":1:1: error: File in the output folder that no build wrote. Expected no file here, or one"
                        + " that an earlier build wrote. Move it elsewhere, or choose another output folder.");
        assertThat(Snapshot.of(folder)).isEqualTo(before);
    }

    @Test
    void a_file_of_the_users_that_has_the_right_bytes_stays_theirs() throws IOException {
        archive.build();
        SortedMap<String, String> clean = archive.tree();
        TestFiles.deleteWhole(output);
        TestFiles.write(output.resolve(".nojekyll"), "");
        TestFiles.write(output.resolve("summit/media/a.svg"), clean.get("summit/media/a.svg"));
        archive.build();
        assertThat(archive.build().written()).isZero();
        removeSummit();
        archive.file("other/liveblog.yaml", "title: Other\n").build();
        assertThat(archive.tree())
                .containsKeys(".nojekyll", "summit/media/a.svg")
                .doesNotContainKey("summit/index.html");
    }

    @Test
    void a_copy_of_a_folder_of_ours_is_the_users() throws IOException {
        archive.build();
        Files.createDirectories(output.resolve("backup"));
        TestFiles.copyWhole(output.resolve("summit"), output.resolve("backup/summit"));
        Files.createDirectories(folder.resolve("whole"));
        TestFiles.copyWhole(output.resolve("summit"), output.resolve("summit-before"));
        TestFiles.copyWhole(output, folder.resolve("whole/of"));
        TestFiles.move(folder.resolve("whole/of"), output.resolve("of"));
        SortedMap<String, String> copies = Snapshot.of(output, OwnershipTest::isCopy);
        assertThat(copies).hasSizeGreaterThan(40);
        archive.build();
        removeSummit();
        archive.file("other/liveblog.yaml", "title: Other\n").build();
        assertThat(output.resolve("summit")).doesNotExist();
        assertThat(Snapshot.of(output, OwnershipTest::isCopy)).isEqualTo(copies);
    }

    private static boolean isCopy(String path) {
        return Stream.of("backup", "summit-before", "of")
                .anyMatch(name -> path.equals(name) || path.startsWith(name + "/"));
    }

    @Test
    void two_archives_do_not_share_a_folder() {
        archive.file("archive.yaml", "title: One\npreviews: none\nbaseUrl: https://one.example/\n")
                .build();
        TestArchive second = new TestArchive(folder.resolve("second"))
                .file("archive.yaml", "title: Two\npreviews: none\nbaseUrl: https://two.example/\n")
                .file("match/liveblog.yaml", "title: The match\n");
        SortedMap<String, String> before = archive.tree();
        assertThat(second.problems(second.settings(output).build()))
                .isNotEmpty()
                .allMatch(problem -> problem.contains(
                        ".owned:1:1: error: Record of another archive, “entity one.example,2026”. Expected the record of the"
                                + " archive “entity two.example,2026”"));
        assertThat(archive.tree()).isEqualTo(before);
        second.file("archive.yaml", "title: Two\n");
        assertThat(second.problems(second.settings(output).build())).isNotEmpty();
        assertThat(archive.tree()).isEqualTo(before);
    }

    @Test
    void an_archive_that_gets_a_title_or_an_address_is_the_same() {
        archive.build();
        archive.file("archive.yaml", "title: Another title\npageSize: 3\n").build();
        archive.file("archive.yaml", "title: Yet another\npageSize: 3\npreviews: none\nbaseUrl: https://one.example/\n")
                .build();
        archive.remove("summit/p7.md").build();
        archive.file("archive.yaml", "title: Last\npageSize: 3\n").build();
        TestArchive clean = new TestArchive(folder.resolve("clean"));
        TestFiles.copyWhole(archive.content(), made(clean.content()));
        clean.build();
        assertThat(archive.tree()).isEqualTo(clean.tree());
    }

    private static Path made(Path folder) {
        folder.getParent().toFile().mkdirs();
        return folder;
    }

    @Test
    void an_address_for_one_build_makes_no_other_archive() {
        TestArchive.build(archive.settings()
                .baseUrl(java.net.URI.create("https://staging.example/"))
                .build());
        TestArchive.build(archive.settings()
                .baseUrl(java.net.URI.create("https://www.example/"))
                .build());
        archive.build();
    }

    @Test
    void a_page_edited_by_hand_is_made_again_while_needed_and_kept_when_not_and_the_report_says_so()
            throws IOException {
        archive.build();
        Files.writeString(output.resolve("summit/p1.html"), "by hand");
        assertThat(archive.warnings())
                .singleElement()
                .asString()
                .startsWith(
                        output.resolve("summit/p1.html")
                                + ":1:1: warning: Edited file of an earlier build, which was overwritten, so that the edit is lost.");
        Files.writeString(output.resolve("summit/p7.html"), "by hand");
        assertThat(archive.remove("summit/p7.md").warnings())
                .singleElement()
                .asString()
                .startsWith(output.resolve("summit/p7.html") + ":1:1: warning: ")
                .contains("which is no longer needed and was kept");
        assertThat(output.resolve("summit/p7.html")).hasContent("by hand");
    }

    @Test
    void a_folder_or_a_link_in_the_place_of_a_file_or_a_file_in_that_of_a_folder_is_named() throws IOException {
        archive.build();
        archive.post("p1", 61, "Other text.");
        for (String path : List.of("index.html", "summit/p1.html")) {
            Path page = output.resolve(path);
            byte[] bytes = Files.readAllBytes(page);
            Files.delete(page);
            TestFiles.write(page.resolve("notes.txt"), "mine");
            assertOnlyProblem(page + ":1:1: error: Folder in place of a file of the archive.");
            TestFiles.deleteWhole(page);
            Files.createSymbolicLink(page, folder.resolve("content/archive.yaml"));
            assertOnlyProblem(page + ":1:1: error: Symbolic link in the output folder, which leads to “");
            Files.delete(page);
            Files.write(page, bytes);
        }
        Path summit = output.resolve("summit");
        TestFiles.deleteWhole(summit);
        Files.writeString(summit, "mine");
        assertOnlyProblem(summit + ":1:1: error: File in the output folder that no build wrote.");
    }

    private void assertOnlyProblem(String start) {
        SortedMap<String, String> before = Snapshot.of(folder);
        assertThat(archive.problems()).singleElement().asString().startsWith(start);
        assertThat(Snapshot.of(folder)).isEqualTo(before);
    }

    @Test
    void thousands_of_files_in_the_way_are_not_all_named() {
        for (int i = 1; i <= 7; i++) {
            TestFiles.write(output.resolve("summit/p" + i + ".html"), "mine");
        }
        for (int i = 10; i <= 40; i++) {
            archive.post("p" + i, 100 + i, "Text.");
            TestFiles.write(output.resolve("summit/p" + i + ".html"), "mine");
        }
        assertThat(archive.problems())
                .hasSize(21)
                .anyMatch(problem -> problem.contains("Files in the output folder that no build wrote: “18” more"));
    }

    @Test
    void the_folder_of_unfinished_files_must_be_one_that_a_build_made() throws IOException {
        Path staging = output.resolve(".liveblog-staging");
        TestFiles.write(staging.resolve("mine.txt"), "mine");
        assertRefused(staging);
        TestFiles.write(staging.resolve("_lock"), "mine");
        assertRefused(staging);
        TestFiles.deleteWhole(staging);
        Files.createSymbolicLink(staging, folder.resolve("content"));
        assertRefused(staging);
        Files.delete(staging);
        Files.writeString(staging, "mine");
        assertRefused(staging);
        Files.delete(staging);
        archive.build();
    }

    private void assertRefused(Path staging) {
        SortedMap<String, String> before = Snapshot.of(folder);
        assertThatThrownBy(archive::build)
                .hasMessageContaining(staging + "” was not written by a build")
                .hasMessageContaining("Move it elsewhere");
        assertThat(Snapshot.of(folder)).isEqualTo(before);
    }

    static boolean isRecord(String path) {
        return path.endsWith(".owned");
    }

    @Test
    void another_archive_of_the_same_title_is_warned_of() {
        archive.build();
        TestArchive second = new TestArchive(folder.resolve("second"))
                .file("archive.yaml", "title: Test archive\n")
                .file("match/liveblog.yaml", "title: The match\n");
        assertThat(TestArchive.build(second.settings(output).build()).warnings().toString())
                .contains(
                        "Archive whose earlier live blogs were all removed, as none of them is in the content folder: “summit”");
    }

    private void removeSummit() {
        TestFiles.deleteWhole(archive.content().resolve("summit"));
    }
}
