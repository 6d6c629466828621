package org.liveblogarchive.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.support.TestArchive;

/** The promises of publishing: only what changed, only what is ours, all or nothing. */
class PublishingTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSevenPosts(folder)
                .file("archive.yaml", "title: Test archive\npageSize: 3\nsearch: false\n");
    }

    @Test
    void a_second_build_touches_no_file() throws IOException {
        archive.build();
        makeOld(archive.output());
        ArchiveReport report = archive.build();
        assertThat(report.written()).isZero();
        assertThat(report.removed()).isZero();
        assertThat(times(archive.output()).values()).containsOnly(LONG_AGO);
    }

    @Test
    void a_changed_post_writes_its_pages_alone() throws IOException {
        archive.build();
        makeOld(archive.output());
        archive.post("p2", 62, "Other text.").build();
        SortedMap<String, FileTime> times = times(archive.output());
        times.values().removeIf(LONG_AGO::equals);
        assertThat(times.keySet())
                .containsExactly(
                        "manifest.sha256",
                        "ownership/files.owned",
                        "summit/manifest.sha256",
                        "summit/ownership/files.owned",
                        "summit/p2.html",
                        "summit/page-1.html",
                        "summit/posts-1.json");
    }

    @Test
    void a_removed_post_takes_its_page_and_nothing_else() {
        archive.build();
        SortedMap<String, String> before = archive.tree();
        archive.remove("summit/p7.md").build();
        before.keySet().removeAll(List.of("summit/p7.html", "summit/posts-3.json"));
        assertThat(archive.tree().keySet()).isEqualTo(before.keySet());
    }

    @Test
    void a_file_of_the_users_stays() throws IOException {
        archive.build();
        Files.writeString(archive.output().resolve("CNAME"), "live.example.org");
        Files.writeString(archive.output().resolve("summit/notes.txt"), "mine");
        archive.remove("summit/p7.md").build();
        assertThat(archive.page("CNAME")).isEqualTo("live.example.org");
        assertThat(archive.page("summit/notes.txt")).isEqualTo("mine");
    }

    @Test
    void a_removed_live_blog_takes_its_folder_but_for_files_of_the_users() throws IOException {
        archive.file("match/liveblog.yaml", "title: The match\n").build();
        archive.remove("match/liveblog.yaml").remove("match").build();
        assertThat(archive.output().resolve("match")).doesNotExist();
        Files.writeString(archive.output().resolve("summit/notes.txt"), "mine");
        deleteSummit();
        archive.build();
        assertThat(archive.tree())
                .containsKey("summit/notes.txt")
                .doesNotContainKeys("summit/index.html", "summit/manifest.sha256");
    }

    @Test
    void a_published_file_that_somebody_changed_is_fixed_while_needed_and_kept_when_not() throws IOException {
        archive.build();
        Files.writeString(archive.output().resolve("summit/p1.html"), "changed");
        assertThat(archive.build().written()).isEqualTo(1);
        assertThat(archive.page("summit/p1.html")).contains("<!DOCTYPE html>");
        Files.writeString(archive.output().resolve("summit/p7.html"), "changed");
        assertThat(archive.remove("summit/p7.md").warnings()).hasSize(1);
        assertThat(archive.page("summit/p7.html")).isEqualTo("changed");
    }

    @Test
    void a_file_that_no_build_wrote_is_never_overwritten() throws IOException {
        Files.createDirectories(archive.output().resolve("summit"));
        Files.writeString(archive.output().resolve("summit/p1.html"), "mine");
        assertThat(archive.problems())
                .containsExactly(archive.output().resolve("summit/p1.html")
                        + ":1:1: error: File in the output folder that no build wrote. Expected no file here, or one"
                        + " that an earlier build wrote. Move it elsewhere, or choose another output folder.");
        assertThat(archive.tree()).containsOnlyKeys("summit/p1.html").containsValue("mine");
    }

    @Test
    void a_build_with_an_error_publishes_nothing() {
        archive.build();
        SortedMap<String, String> before = archive.tree();
        archive.post("p8", 68, "New.").post("p1", 61, "Changed.").post("p9", 69, "[x](nowhere.md)");
        assertThat(archive.problems()).hasSize(1);
        assertThat(archive.tree()).isEqualTo(before);
    }

    @Test
    void a_first_build_with_an_error_leaves_no_folder_either() {
        archive.post("p9", 69, "[x](nowhere.md)");
        assertThat(archive.problems()).hasSize(1);
        assertThat(archive.output()).doesNotExist();
    }

    @Test
    void what_a_killed_build_left_is_cleared_and_the_next_build_equals_a_clean_one() throws IOException {
        archive.build();
        SortedMap<String, String> clean = archive.tree();
        Path staging = archive.output().resolve(".liveblog-staging/summit");
        Files.createDirectories(staging);
        Files.writeString(staging.resolve("index.html"), "half");
        Files.writeString(
                archive.output().resolve(".liveblog-staging/_lock"),
                "Liveblog Archive: files of a build that is under way\n");
        Files.delete(archive.output().resolve("summit/p3.html"));
        Files.writeString(archive.output().resolve("index.html"), "old");
        archive.build();
        assertThat(archive.tree()).isEqualTo(clean);
    }

    @Test
    void the_manifests_list_every_file_with_its_hash() throws IOException {
        archive.build();
        SortedMap<String, String> tree = archive.tree();
        for (String unit : new String[] {"", "summit/"}) {
            for (String line : archive.page(unit + "manifest.sha256").lines().toList()) {
                Path file = archive.output().resolve(unit + line.substring(66));
                assertThat(Hash.of(file)).as(line).isEqualTo(line.substring(0, 64));
                tree.remove(archive.output().relativize(file).toString());
            }
        }
        tree.keySet().removeIf(OwnershipTest::isRecord);
        assertThat(tree).containsOnlyKeys("manifest.sha256");
    }

    private void deleteSummit() {
        for (int i = 1; i <= 7; i++) {
            archive.remove("summit/p" + i + ".md");
        }
        archive.remove("summit/media/a.svg")
                .remove("summit/media")
                .remove("summit/liveblog.yaml")
                .remove("summit");
    }

    private static void makeOld(Path output) throws IOException {
        for (String path : TestArchive.tree(output).keySet()) {
            Files.setLastModifiedTime(output.resolve(path), LONG_AGO);
        }
    }

    private static SortedMap<String, FileTime> times(Path output) throws IOException {
        var times = new TreeMap<String, FileTime>();
        for (String path : TestArchive.tree(output).keySet()) {
            times.put(path, Files.getLastModifiedTime(output.resolve(path)));
        }
        return times;
    }
}
