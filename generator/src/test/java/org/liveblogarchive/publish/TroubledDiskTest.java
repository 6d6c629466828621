package org.liveblogarchive.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.ProgressListener;
import org.liveblogarchive.support.AnotherJvm;
import org.liveblogarchive.support.SmallDisk;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.TestFiles;
import org.liveblogarchive.support.WaitingBuild;

/** What a build says and leaves when the disk does not do as it should. */
class TroubledDiskTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSevenPosts(folder);
    }

    @Test
    void a_second_build_into_the_same_folder_is_refused_and_the_first_goes_on() throws Exception {
        var refused = new AtomicReference<Exception>();
        new ArchiveGenerator(settings(
                        (done, total) -> refused.set(failure(archive.settings().build()))))
                .generate();
        assertThat(refused.get())
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "Another build is writing to " + archive.output()
                                + ". Wait until it ends, or give each build an output folder of its own. Nothing was published.");
        assertThat(archive.tree()).containsKey("summit/p7.html");
        assertThat(archive.build().written()).isZero();
    }

    @Test
    void a_build_of_another_process_is_not_disturbed_however_often_others_are_refused() throws Exception {
        Process other = AnotherJvm.of(List.of(), WaitingBuild.class, archive.content(), archive.output())
                .start();
        var said = other.inputReader(UTF_8);
        assertThat(said.readLine()).isEqualTo("waiting");
        for (int i = 0; i < 3; i++) {
            assertThat(failure(archive.settings().build())).hasMessageStartingWith("Another build is writing to ");
        }
        other.getOutputStream().close();
        assertThat(said.readLine()).isEqualTo("built");
        assertThat(other.waitFor()).isZero();
        assertThat(archive.build().written()).isZero();
    }

    @Test
    void a_disk_that_is_full_keeps_the_archive_as_it_was() throws Exception {
        Path disk = folder.resolve("disk");
        try (SmallDisk small = SmallDisk.at(disk, "size=600k")) {
            Path output = small.folder().resolve("live");
            ArchiveSettings settings =
                    ArchiveSettings.builder(archive.content(), output).build();
            TestArchive.build(settings);
            SortedMap<String, String> before = TestArchive.tree(output);
            for (int i = 0; i < 60; i++) {
                archive.post("more-" + i, 100 + i, "Text. ".repeat(500));
            }
            assertThat(failure(settings))
                    .isInstanceOf(IOException.class)
                    .hasMessageMatching("(?s)" + output + "/.liveblog-staging/summit/\\S+: No space left on device. "
                            + "Nothing was published.");
            assertThat(TestArchive.tree(output)).isEqualTo(before);
            assertThat(output.resolve(".liveblog-staging")).doesNotExist();
        }
    }

    @Test
    void a_folder_that_nobody_may_write_into_is_named() throws Exception {
        Path disk = folder.resolve("disk");
        try (SmallDisk small = SmallDisk.at(disk, "size=1m")) {
            small.makeReadOnly();
            Exception failure = failure(ArchiveSettings.builder(archive.content(), disk.resolve("live"))
                    .build());
            assertThat(failure)
                    .isInstanceOf(IOException.class)
                    .hasMessage(disk.resolve("live") + ": Read-only file system. Nothing was published.");
        }
    }

    @Test
    void an_output_folder_that_vanishes_is_named_and_the_next_build_is_whole() throws Exception {
        Exception failure = failure(settings((done, total) -> TestFiles.deleteWhole(archive.output())));
        assertThat(failure).isInstanceOf(IOException.class).hasMessageContaining("disappeared during the build");
        archive.build();
        assertThat(archive.tree()).containsKey("summit/p7.html");
    }

    @Test
    void a_post_that_vanishes_is_named_and_nothing_is_published() throws Exception {
        archive.file("match/liveblog.yaml", "title: The match\n")
                .file("match/a.md", "---\ntitle: A\ndate: 2019-04-25T10:00\n---\n");
        archive.build();
        SortedMap<String, String> before = archive.tree();
        archive.post("p1", 61, "Changed.");
        ArchiveSettings settings = archive.settings()
                .threads(1)
                .progress(
                        (done, total) -> TestFiles.deleteWhole(archive.content().resolve("summit")))
                .build();
        assertThat(failure(settings))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(archive.content().resolve("summit") + "")
                .hasMessageEndingWith("disappeared during the build. Nothing was published.");
        assertThat(archive.tree()).isEqualTo(before);
    }

    @Test
    void a_link_in_place_of_a_live_blogs_folder_is_an_error_and_what_it_leads_to_stays() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(archive.output());
        Path link = Files.createSymbolicLink(archive.output().resolve("summit"), elsewhere);
        assertThat(archive.problems())
                .containsExactly(link + ":1:1: error: Symbolic link in the output folder, which leads to “" + elsewhere
                        + "”. Expected a folder of the archive. Move it elsewhere, or choose another output folder.");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void a_link_in_place_of_a_folder_of_media_is_an_error_also_if_the_same_files_are_behind_it() throws IOException {
        archive.build();
        Path media = archive.output().resolve("summit/media");
        Path elsewhere = Files.move(media, folder.resolve("elsewhere"));
        Files.createSymbolicLink(media, elsewhere);
        assertThat(archive.problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(media + ":1:1: error: Symbolic link in the output folder");
        assertThat(elsewhere.resolve("a.svg")).exists();
    }

    @Test
    void a_link_in_place_of_a_page_of_ours_is_an_error_and_what_it_leads_to_stays() throws IOException {
        archive.build();
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
        Path page = archive.output().resolve("summit/p1.html");
        Files.delete(page);
        Files.createSymbolicLink(page, mine);
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith(page + ":1:1: error: Symbolic link in the output folder, which leads to “" + mine);
        assertThat(page).isSymbolicLink();
        assertThat(mine).hasContent("mine");
    }

    @Test
    void files_behind_a_link_are_not_removed_when_they_are_no_longer_needed() throws IOException {
        archive.build();
        Path media = archive.output().resolve("summit/media");
        Path elsewhere = Files.move(media, folder.resolve("elsewhere"));
        Files.createSymbolicLink(media, elsewhere);
        for (int i = 1; i <= 7; i++) {
            archive.post("p" + i, 60 + i, "No picture any more.");
        }
        archive.build();
        assertThat(elsewhere.resolve("a.svg")).exists();
    }

    private ArchiveSettings settings(ProgressListener progress) {
        return archive.settings().progress(progress).build();
    }

    private static Exception failure(ArchiveSettings settings) {
        try {
            new ArchiveGenerator(settings).generate();
            throw new AssertionError("the build did not fail");
        } catch (Exception e) {
            return e;
        }
    }
}
