package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.api.ArchiveChecker;
import org.liveblogarchive.api.ArchiveChecker.Links;
import org.liveblogarchive.media.PublishedTypes;
import org.liveblogarchive.support.TestArchive;

/** File names that systems keep in different forms: links find them in each, and they are published in one. */
class NamesOfFilesTest {
    private static final String COMPOSED = "caf\u00e9";
    private static final String DECOMPOSED = "cafe\u0301";
    private static final String PICTURE = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>";

    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: A\npreviews: none\nbaseUrl: https://a.example/\n");
    }

    private void link(String markdown) {
        archive.post("linking", 60, markdown);
    }

    @ParameterizedTest
    @CsvSource({
        DECOMPOSED + ", " + COMPOSED,
        COMPOSED + ", " + DECOMPOSED,
        DECOMPOSED + ", " + DECOMPOSED,
        DECOMPOSED + ", caf%C3%A9",
        COMPOSED + ", cafe%CC%81"
    })
    void a_picture_is_found_by_its_name_in_each_form_and_published_composed(String onDisk, String written) {
        archive.file("summit/media/" + onDisk + "/" + onDisk + ".svg", PICTURE);
        archive.file("pictures/" + onDisk + ".svg", PICTURE);
        archive.file("archive.yaml", "title: A\nbaseUrl: https://a.example/\n"); // with preview pictures
        link("![A](media/%1$s/%1$s.svg)\n\n![B](../pictures/%1$s.svg)".formatted(written));
        assertThat(archive.warnings()).isEmpty();
        assertThat(archive.page("summit/linking.html"))
                .contains("\"media/caf%C3%A9/caf%C3%A9.svg\"", "\"../pictures/caf%C3%A9.svg\"", "width=\"16\"");
        assertThat(archive.tree())
                .containsKeys(
                        "summit/media/" + COMPOSED + "/" + COMPOSED + ".svg",
                        "pictures/" + COMPOSED + ".svg",
                        "summit/linking.png")
                .noneSatisfy((path, bytes) -> assertThat(path).contains(DECOMPOSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPOSED, DECOMPOSED})
    void media_of_front_matter_and_of_authors_are_found_too(String onDisk) {
        archive.file("summit/media/" + onDisk + ".mp4", "video");
        archive.file("summit/media/" + onDisk + ".vtt", "WEBVTT\n");
        archive.file("people/" + onDisk + ".svg", PICTURE);
        archive.file(
                "authors.yaml",
                "anna:\n  name: Anna\n  picture:\n    file: people/" + COMPOSED + ".svg\n    alt: Anna\n");
        archive.file(
                "summit/film.md",
                "---\ntitle: Film\ndate: 2019-04-25T09:00\nauthors: [anna]\nvideo:\n  title: Film\n  file: media/%1$s.mp4\n---\n[Text](media/%1$s.vtt)\n"
                        .formatted(COMPOSED));
        assertThat(archive.warnings()).isEmpty();
        assertThat(archive.tree())
                .containsKeys(
                        "summit/media/" + COMPOSED + ".mp4",
                        "summit/media/" + COMPOSED + ".vtt",
                        "people/" + COMPOSED + ".svg");
    }

    @ParameterizedTest
    @CsvSource({"q?x.svg, media/q%3Fx.svg", "a#b.svg, media/a%23b.svg", "100% sure.svg, media/100%25%20sure.svg"})
    void pictures_whose_names_have_marks_of_addresses_have_dimensions(String name, String address) {
        assumeTrue(File.separatorChar == '/', "Windows allows no question mark in names");
        archive.file("summit/media/" + name, PICTURE);
        link("![Sea](" + address + ")\n\n<img src=\"" + address + "\" alt=\"Sea\">\n");
        assertThat(archive.warnings()).isEmpty();
        assertThat(Jsoup.parse(archive.page("summit/linking.html"))
                        .select("img[src=" + address + "][width=16][height=9]"))
                .hasSize(2);
    }

    @Test
    void posts_and_live_blogs_are_found_by_their_names_in_each_form() {
        archive.file(DECOMPOSED + "/liveblog.yaml", "title: Other\npinned: " + COMPOSED + ".md\n");
        archive.file(
                DECOMPOSED + "/" + DECOMPOSED + ".md",
                "---\ntitle: Other\ndate: 2019-04-25T09:00\n---\nSee [us](../%1$s/%1$s.md).\n".formatted(COMPOSED));
        archive.post(DECOMPOSED, 30, "See [this](" + COMPOSED + ".md).");
        link("[One](%1$s.md), [two](../%1$s/%1$s.md), [three](../%1$s)".formatted(COMPOSED));
        assertThat(archive.warnings()).isEmpty();
        assertThat(archive.page("summit/linking.html"))
                .contains(
                        "href=\"caf%C3%A9.html\"",
                        "href=\"../caf%C3%A9/caf%C3%A9.html\"", "href=\"../caf%C3%A9/index.html\"");
        assertThat(archive.tree())
                .containsKeys(COMPOSED + "/" + COMPOSED + ".html", "summit/" + COMPOSED + ".html")
                .noneSatisfy((path, bytes) -> assertThat(path).contains(DECOMPOSED));
    }

    @Test
    void the_same_files_from_another_system_are_published_as_before() throws IOException {
        var settings =
                archive.settings().stateDirectory(folder.resolve("state")).build();
        Map<String, String> before = new TreeMap<>();
        for (String onDisk : new String[] {COMPOSED, DECOMPOSED, COMPOSED}) {
            archive.file("summit/media/" + onDisk + ".svg", PICTURE);
            archive.file("pictures/" + onDisk + ".svg", PICTURE);
            archive.file(
                    "summit/" + onDisk + ".md",
                    "---\ntitle: T\ndate: 2019-04-25T09:00\n---\n![A](media/%1$s.svg)\n\n![B](../pictures/%1$s.svg)\n"
                            .formatted(COMPOSED));
            assertThat(TestArchive.build(settings).warnings()).isEmpty();
            TestArchive.build(archive.settings(folder.resolve("clean")).build());
            assertThat(archive.tree()).isEqualTo(TestArchive.tree(folder.resolve("clean")));
            assertThat(before.isEmpty() ? archive.tree() : before).isEqualTo(archive.tree());
            before.putAll(archive.tree());
            archive.remove("summit/media/" + onDisk + ".svg");
            archive.remove("pictures/" + onDisk + ".svg");
            archive.remove("summit/" + onDisk + ".md");
        }
    }

    @Test
    void a_changed_picture_with_a_decomposed_name_is_published_again() {
        var settings =
                archive.settings().stateDirectory(folder.resolve("state")).build();
        link("![A](media/" + COMPOSED + ".svg)");
        for (String size : new String[] {"16 9", "16 8"}) {
            archive.file("summit/media/" + DECOMPOSED + ".svg", PICTURE.replace("16 9", size));
            TestArchive.build(settings);
            assertThat(archive.page("summit/media/" + COMPOSED + ".svg")).contains(size);
        }
    }

    @Test
    void a_file_with_a_decomposed_name_that_is_shown_is_no_orphan() throws Exception {
        archive.file("summit/media/" + DECOMPOSED + ".svg", PICTURE);
        archive.file("summit/media/other" + DECOMPOSED + ".svg", PICTURE);
        link("![A](media/" + COMPOSED + ".svg)");
        var report = new ArchiveChecker(archive.settings().build()).check(Links.LEFT_ALONE);
        assertThat(report.orphans().list())
                .singleElement()
                .asString()
                .contains("summit/media/other" + DECOMPOSED + ".svg");
    }

    @Test
    void names_that_differ_only_in_composition_are_an_error() {
        archive.file("summit/media/" + COMPOSED + ".svg", PICTURE);
        archive.file("summit/media/" + DECOMPOSED + ".svg", PICTURE);
        link("![A](media/" + DECOMPOSED + ".svg)");
        archive.file(COMPOSED + "/liveblog.yaml", "title: One\n");
        archive.file(DECOMPOSED + "/liveblog.yaml", "title: Other\n");
        assertThat(archive.problems())
                .hasSize(2)
                .allMatch(problem -> problem.contains("differ") && problem.contains("only in Unicode composition"))
                .anyMatch(problem ->
                        problem.startsWith("summit/linking.md:6:1: error: Ambiguous file “media/" + DECOMPOSED))
                .anyMatch(problem -> problem.contains("/liveblog.yaml:1:1: error: Second folder “" + COMPOSED + "”"));
    }

    @ParameterizedTest
    @CsvSource({
        "media/photo.svg, media/Photo.SVG",
        "Media/Photo.SVG, media/Photo.SVG",
        "../pictures/logo.svg, ../Pictures/logo.svg",
        "media/CAFÉ.svg, media/café.svg"
    })
    void a_name_in_another_case_is_an_error_that_gives_the_right_one(String written, String name) {
        archive.file("summit/media/Photo.SVG", PICTURE);
        archive.file("Pictures/logo.svg", PICTURE);
        archive.file("summit/media/" + DECOMPOSED + ".svg", PICTURE);
        link("![A](" + written + ")");
        assertThat(archive.problems())
                .containsExactly("summit/linking.md:6:1: error: Wrong case in the name of the file “" + written
                        + "”, whose name is “" + name
                        + "”. Expected the upper and lower case of the file name, as most hosts distinguish them. Write “"
                        + name + "”, or rename the file.");
    }

    static List<Configuration> systemsThatIgnoreCase() {
        return List.of(Configuration.osX(), Configuration.windows());
    }

    /** Else a page that is right on its author's computer would show no picture on the host. */
    @ParameterizedTest
    @MethodSource("systemsThatIgnoreCase")
    void a_name_in_another_case_is_an_error_also_where_the_system_finds_the_file(Configuration configuration)
            throws IOException {
        try (FileSystem system = Jimfs.newFileSystem(configuration)) {
            Path root = Files.createDirectory(system.getPath("content"));
            Path media = Files.createDirectories(root.resolve("summit").resolve("media"));
            Files.writeString(media.resolve("Photo.SVG"), PICTURE);
            Files.writeString(media.resolve("other.svg"), PICTURE);
            Files.createSymbolicLink(
                    media.resolve("link.svg"), media.resolve("other.svg").toAbsolutePath());
            var files = new MediaFiles(
                    root, root.resolve("summit"), Set.of("summit"), new PublishedTypes(List.of()), new References());
            assertThat(Files.exists(media.resolve("photo.svg"))).isTrue();
            assertThat(files.find("media/photo.svg").error().fix())
                    .isEqualTo("Write “media/Photo.SVG”, or rename the file.");
            assertThat(files.find("MEDIA/Photo.SVG").error().fix())
                    .isEqualTo("Write “media/Photo.SVG”, or rename the file.");
            assertThat(files.find("media/Photo.SVG").address()).isEqualTo("media/Photo.SVG");
            assertThat(files.find("media/link.svg").address()).isEqualTo("media/link.svg");
            assertThat(files.find("media/missing.svg").error().found()).contains("Missing file");
        }
    }

    @Test
    void names_of_devices_are_no_slugs() {
        archive.post("con", 60, "Text.")
                .file("summit/a.md", "---\ntitle: A\ndate: 2019-04-25T10:00\nslug: lpt1\n---\nA.\n")
                .file("aux/liveblog.yaml", "title: T\n")
                .post("console", 61, "Text.");
        assertThat(archive.problems())
                .containsExactly(
                        "aux/liveblog.yaml:1:1: error: Device name as the folder of a live blog “aux”, which Windows"
                                + " does not allow. Expected any name except con, prn, aux, nul, com1 to com9 and"
                                + " lpt1 to lpt9. Rename the folder.",
                        "summit/a.md:4:1: error: Device name as a slug “lpt1”, which Windows does not allow. Expected"
                                + " any slug except con, prn, aux, nul, com1 to com9 and lpt1 to lpt9. Write another"
                                + " slug.",
                        "summit/con.md:2:1: error: Device name as a slug “con”, which Windows does not allow. Expected"
                                + " any slug except con, prn, aux, nul, com1 to com9 and lpt1 to lpt9. Rename the"
                                + " file, or add a line “slug: …”.");
    }
}
