package org.liveblogarchive.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.WebHost;
import org.liveblogarchive.support.TestArchive;

/** The archive's own files are taken over as a whole, but only while nothing has changed that they are made from. */
class KeptArchiveTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void buildTwice() {
        archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: A\nbaseUrl: https://a.example/\npreviews: none\n")
                .file("authors.yaml", "ann: {name: Ann}\n")
                .file("media/shared.svg", svg("red"))
                .file(
                        "summit/p.md",
                        "---\ntitle: P\ndate: 2019-04-25T12:00\nauthors: [ann]\n---\n![A](../media/shared.svg)\n")
                .file("summit/q.md", "---\ntitle: Q\ndate: 2019-04-25T12:01\nauthors: [ann]\n---\nText.\n");
        build();
        build();
    }

    @Test
    void without_a_change_not_even_their_state_is_written() throws IOException {
        archive.remove("summit/p.md"); // its picture is too new for its time to be trusted
        build();
        Object before = Files.readAttributes(state(), "lastModifiedTime,fileKey");
        assertThat(build().written()).isZero();
        assertThat((Object) Files.readAttributes(state(), "lastModifiedTime,fileKey"))
                .isEqualTo(before);
    }

    @Test
    void a_file_of_theirs_that_was_lost_or_spoilt_is_made_again() throws IOException {
        var tree = archive.tree();
        Files.delete(archive.output().resolve("404.html"));
        Files.writeString(archive.output().resolve("authors/ann.html"), "spoilt");
        assertThat(build().written()).isEqualTo(2);
        assertThat(archive.tree()).isEqualTo(tree);
    }

    @Test
    void shared_media_are_copied_again_when_they_change() {
        archive.file("media/shared.svg", svg("tan"));
        build();
        assertThat(archive.page("media/shared.svg")).contains("tan");
        assertAsClean();
    }

    @Test
    void an_author_without_a_new_post_changes_the_pages_of_authors() {
        archive.file("authors.yaml", "ann: {name: Ann, role: Editor}\n");
        build();
        assertThat(archive.page("authors/ann.html")).contains("Editor");
        assertAsClean();
    }

    @Test
    void other_hosts_get_their_rules() {
        ArchiveSettings.Builder other = archive.settings().hosts(Set.of(WebHost.NETLIFY));
        TestArchive.build(other.stateDirectory(folder.resolve("state")).build());
        assertThat(archive.output().resolve("_headers")).exists();
        build();
        assertThat(archive.output().resolve("_headers")).doesNotExist();
        assertAsClean();
    }

    @Test
    void a_live_blog_that_is_gone_leaves_the_home() {
        archive.file("other/liveblog.yaml", "title: Another\n");
        build();
        archive.remove("other/liveblog.yaml");
        build();
        assertThat(archive.page("index.html")).doesNotContain("Another");
        assertAsClean();
    }

    private void assertAsClean() {
        Path clean = folder.resolve("clean");
        TestArchive.build(ArchiveSettings.builder(archive.content(), clean).build());
        assertThat(TestArchive.tree(archive.output())).isEqualTo(TestArchive.tree(clean));
    }

    private ArchiveReport build() {
        return TestArchive.build(
                archive.settings().stateDirectory(folder.resolve("state")).build());
    }

    private Path state() throws IOException {
        try (var files = Files.walk(folder.resolve("state"))) {
            return files.filter(file -> file.endsWith("_archive.state"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String svg(String colour) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'><path fill='" + colour + "'/></svg>";
    }
}
