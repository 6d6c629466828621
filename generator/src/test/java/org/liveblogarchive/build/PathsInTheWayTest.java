package org.liveblogarchive.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;

/** Paths that no file system can hold together are found before anything is published, with the places that claim them. */
class PathsInTheWayTest {
    private static final String SETTINGS =
            "title: A\npageSize: 10\nbaseUrl: https://a.example/\npublish: [\"*.html\"]\n";

    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = WebArchive.withPosts(folder, 12)
                .file("archive.yaml", SETTINGS + "previews: none\n")
                .file("z-blog/liveblog.yaml", "title: Other\n")
                .file("z-blog/media/b.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>")
                .file("z-blog/z.md", "---\ntitle: Z\ndate: 2019-04-25T03:00\n---\n![B](media/b.svg)\n");
    }

    private void alias(String alias) {
        archive.file(
                "summit/p001.md",
                "---\ntitle: P\ndate: 2019-04-25T01:01\naliases: [\"" + alias + "\"]\n---\n![A](media/a.svg)\n");
    }

    @ParameterizedTest
    @CsvSource({
        "/z-blog/index.html/old.html, z-blog/index.html",
        "/z-blog/z.html/, z-blog/z.html",
        "/z-blog/Z.html, z-blog/z.html",
        "/Z-Blog/z.html, z-blog/z.html",
        "/z-blog/media/b.svg/x.html, z-blog/media/b.svg",
        "/z-blog/manifest.sha256/x.html, z-blog/manifest.sha256",
        "index.html/old.html, summit/index.html",
        "p002.html/old.html, summit/p002.html",
        "P002.html, summit/p002.html",
        "page-1.html/x.html, summit/page-1.html",
        "tag-talks.html/x/, summit/tag-talks.html",
        "liveblog.json/x.html, summit/liveblog.json",
    })
    void an_old_address_in_the_way_of_a_file_of_the_archive(String alias, String file) {
        assertInTheWay(alias, file);
    }

    @Test
    void an_old_address_in_the_way_of_a_preview_picture() {
        archive.file("archive.yaml", SETTINGS);
        assertInTheWay("p002.png/x.html", "summit/p002.png");
    }

    @Test
    void two_files_outside_of_live_blogs_that_differ_in_case() {
        archive.file("media/Results.pdf", "%PDF-1.4 a")
                .file("media/results.pdf", "%PDF-1.4 b")
                .file("archive.yaml", SETTINGS.replace("*.html", "*.pdf"));
        archive.file("z-blog/z.md", "---\ntitle: Z\ndate: 2019-04-25T03:00\n---\n[B](../media/Results.pdf)\n");
        archive.file("summit/p001.md", "---\ntitle: P\ndate: 2019-04-25T01:01\n---\n[A](../media/results.pdf)\n");
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith("media/results.pdf:1:1: error: File that blocks “media/Results.pdf”: the paths are equal,");
    }

    /** The pages of both are other than the published one, as each has a new neighbour. */
    @Test
    void a_second_post_of_a_slug_after_an_earlier_build() {
        archive.build();
        archive.file("summit/p012-later.md", "---\ntitle: P\nslug: p012\ndate: 2019-04-25T23:01\n---\nText.\n")
                .file("summit/p013.md", "---\ntitel: P\ndate: 2019-04-25T23:02\n---\nText.\n");
        assertThat(archive.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("Duplicate slug “p012”"))
                .anyMatch(problem -> problem.contains("summit/p013.md:2:1"));
    }

    private void assertInTheWay(String alias, String file) {
        alias(alias);
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith("summit/p001.md:4:11: error: Old address that is already in use “")
                .contains("which blocks the file “" + file + "”");
    }

    @ParameterizedTest
    @CsvSource({
        "old.html, old.html/",
        "old.html, OLD.html",
        "old/, old/index.html/more.html",
        "/elsewhere/a.html, /elsewhere/a.html/",
        "/elsewhere/a.html, /Elsewhere/A.html",
        "/z-blog/old.html, /z-blog/old.html/x.html",
    })
    void two_old_addresses_in_the_way_of_each_other(String first, String second) {
        archive.file("summit/p001.md", "---\ntitle: P\ndate: 2019-04-25T01:01\naliases: [\"" + first + "\"]\n---\nT\n");
        archive.file(
                "summit/p002.md", "---\ntitle: P\ndate: 2019-04-25T01:02\naliases: [\"" + second + "\"]\n---\nT\n");
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .contains("error: Old address that is already in use “")
                .contains("summit/p001.md:4")
                .contains("summit/p002.md:4");
    }

    @Test
    void composed_and_decomposed_names_are_one() {
        String name = "/elsewhere/caf\u00e9.html";
        archive.file("summit/p001.md", "---\ntitle: P\ndate: 2019-04-25T01:01\naliases: [\"" + name + "\"]\n---\nT\n");
        String other = Normalizer.normalize(name, Normalizer.Form.NFD);
        archive.file("summit/p002.md", "---\ntitle: P\ndate: 2019-04-25T01:02\naliases: [\"" + other + "\"]\n---\nT\n");
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .contains("differ only in case or Unicode composition");
    }

    @Test
    void an_old_address_and_a_file_that_a_page_shows() {
        alias("media/a.svg/x.html");
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith("summit/media/a.svg:1:1: error: File that blocks the old address")
                .contains("summit/p001.md:4");
        archive.file("shared/c.csv", "x")
                .file("summit/p003.md", "---\ntitle: P\ndate: 2019-04-25T01:03\n---\n[c](../shared/c.csv)\n");
        alias("/shared/c.csv/");
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith("summit/p001.md:4:11: error: Old address that is already in use")
                .contains("which blocks the file “shared/c.csv”");
        archive.file("summit/media/old.html", "x")
                .file("summit/p003.md", "---\ntitle: P\ndate: 2019-04-25T01:03\n---\n[c](media/old.html)\n");
        alias("media/old.html");
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith("summit/media/old.html:1:1: error: File that blocks the old address")
                .contains("summit/p001.md:4");
    }

    @Test
    void two_files_whose_names_differ_in_case_alone() throws IOException {
        archive.file("summit/media/map.csv", "x");
        Path other = archive.content().resolve("summit/media/MAP.csv");
        org.junit.jupiter.api.Assumptions.assumeFalse(
                Files.exists(other), "the file system makes no difference of case");
        archive.file("summit/media/MAP.csv", "y");
        archive.file(
                "summit/p003.md",
                "---\ntitle: P\ndate: 2019-04-25T01:03\n---\n[c](media/map.csv) [d](media/MAP.csv)\n");
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith("summit/media/map.csv:1:1: error: File that blocks “summit/media/MAP.csv”");
    }

    @Test
    void names_that_no_file_system_holds() {
        for (String alias : List.of(
                "x".repeat(300) + ".html", "/" + "ä".repeat(150) + "/", "a/" + "x".repeat(253), "long/".repeat(300))) {
            alias(alias);
            assertThat(archive.problems())
                    .singleElement()
                    .asString()
                    .startsWith("summit/p001.md:4:11: error: Invalid old address “")
                    .contains("longer than 1000 bytes or with a name of more than 252 bytes");
        }
        String name = "x".repeat(250) + ".csv";
        archive.file("summit/media/" + name, "x");
        alias("old.html");
        archive.file("summit/p003.md", "---\ntitle: P\ndate: 2019-04-25T01:03\n---\n[c](media/" + name + ")\n");
        assertThat(archive.problems()).singleElement().asString().contains("with more than 252 bytes");
    }

    @Test
    void paths_that_are_free_are_left_alone() {
        alias("media/old.html");
        archive.file(
                "summit/p002.md",
                "---\ntitle: P\ndate: 2019-04-25T01:02\naliases: [x.html/y.html, /z-blog/old.html, /v1.0/a.html]\n---\nT\n");
        archive.build();
        assertThat(archive.tree())
                .containsKeys("summit/media/old.html", "summit/x.html/y.html", "z-blog/old.html", "v1.0/a.html");
    }
}
