package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.api.WebHost;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.TestFiles;
import org.liveblogarchive.support.WebArchive;

/** Linking to a file of the content folder publishes it: never in the place of a file of the archive, and only what is safe. */
class LinkedFilesTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = WebArchive.withPosts(folder, 3);
    }

    private void link(String target) {
        archive.file(
                "summit/linking.md",
                "---\ntitle: Linking\ndate: 2019-04-25T09:00\n---\nSee [this](<%s>).\n".formatted(target));
    }

    private void assertRefused(String target, String why) {
        link(target);
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith("summit/linking.md:5:5: error: ")
                .contains("“" + target + "”")
                .contains(why);
    }

    /** Each of these was once published over the archive's own file, and ran as a part of it. */
    @Test
    void the_archives_own_files_are_not_replaced_by_linked_ones() {
        TestArchive.build(archive.settings()
                .hosts(java.util.Set.of(WebHost.NETLIFY, WebHost.NGINX))
                .build());
        SortedMap<String, String> clean = archive.tree();
        List<String> own = clean.keySet().stream()
                .filter(path -> !path.startsWith("summit/"))
                .toList();
        assertThat(own)
                .contains(
                        "index.html",
                        "404.html",
                        "_headers",
                        "nginx.conf",
                        "sitemap.xml",
                        "archive.json",
                        "tags/talks.html")
                .anyMatch(path -> path.matches("assets/start\\..*\\.js"));
        for (String path : own) {
            archive.file(path, "<script>alert(1)</script>");
            link("../" + path);
            assertThat(archive.problems(archive.settings()
                            .hosts(java.util.Set.of(WebHost.NETLIFY, WebHost.NGINX))
                            .build()))
                    .as(path)
                    .singleElement()
                    .asString()
                    .startsWith("summit/linking.md:5:5: error: ")
                    .contains("“../" + path + "”");
            assertThat(archive.tree()).as(path).isEqualTo(clean);
            archive.remove(path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../archive.yaml, Link to a source file of the archive",
        "../authors.yaml, Link to a source file of the archive",
        "liveblog.yaml, Link to a source file of the archive",
        "media/notes.YML, Link to a source file of the archive",
        "../media/notes.markdown, Link to a source file of the archive",
        "../CNAME, beside archive.yaml",
        "../photo.jpg, beside archive.yaml",
        "photo.jpg, beside the posts",
        "../.git/config, Hidden file",
        ".htaccess, Hidden file",
        "media/.hidden.jpg, Hidden file",
        "../_schemas/x.json, Hidden file",
        "../assets/x.png, whose name is reserved for the archive",
        "../Tags/x.png, whose name is reserved for the archive",
        "../archive/x.png, whose name is reserved for the archive",
        "../manifest/x.json, whose name is reserved for the archive",
        "manifest/x.json, whose name is reserved for the archive",
        "../ownership/x.json, whose name is reserved for the archive",
        "../page-3/x.png, whose name is reserved for the archive",
        "embed/x.png, whose name is reserved for the archive",
        "search/x.json, whose name is reserved for the archive",
        "Ownership/x.json, whose name is reserved for the archive",
        "media/x.html, Unpublished type of the file",
        "media/x.HTM, Unpublished type of the file",
        "media/x.js, Unpublished type of the file",
        "media/x.mjs, Unpublished type of the file",
        "media/x.php, Unpublished type of the file",
        "media/x.xml, Unpublished type of the file",
        "media/x.xhtml, Unpublished type of the file",
        "media/x.svgz, Unpublished type of the file",
        "media/x.wasm, Unpublished type of the file",
        "media/x.docx, Unpublished type of the file",
        "media/x, Unpublished type of the file",
        "media/svg, Unpublished type of the file",
        "media/json, Unpublished type of the file",
        "media/con.png, File name that Windows does not allow",
        "../Summit/x.json, only in case",
        "../SUMMIT/posts-1.json, only in case",
        "media/x.jpg.php, Unpublished type of the file",
        "../shared/x.shtml, Unpublished type of the file",
    })
    void what_is_not_media_is_refused_with_the_place_of_the_link(String target, String why) {
        if (!target.endsWith("archive.yaml") && !target.endsWith("liveblog.yaml") && !target.endsWith("authors.yaml")) {
            TestFiles.write(archive.content().resolve("summit").resolve(target).normalize(), "x");
        }
        assertRefused(target, why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "media/x.pdf",
                "../shared/results.csv",
                "media/x.vtt",
                "media/x.json",
                "media/x.mp3",
                "Photos/x.mp4"
            })
    void media_by_the_list_of_types_are_published(String target) {
        TestFiles.write(archive.content().resolve("summit").resolve(target).normalize(), "x");
        link(target);
        archive.build();
        assertThat(archive.output().resolve("summit").resolve(target).normalize())
                .hasContent("x");
    }

    @Test
    void the_publisher_can_name_further_files_but_none_that_the_archive_is_made_from() {
        archive.file("summit/media/report.docx", "x")
                .file("shared/tool.zip", "x")
                .file("summit/media/odd.html", "x");
        String yaml = "title: A\npublish: [\"*.docx\", shared/tool.zip]\n";
        archive.file("archive.yaml", yaml);
        archive.file(
                "summit/linking.md",
                "---\ntitle: L\ndate: 2019-04-25T09:00\n---\n[a](media/report.docx) [b](../shared/tool.zip)\n");
        archive.build();
        assertThat(archive.tree()).containsKeys("summit/media/report.docx", "shared/tool.zip");
        assertRefused("media/odd.html", "add “summit/media/odd.html” to the list “publish” in archive.yaml");
        archive.file("archive.yaml", "title: A\npublish: [\"*.yaml\", /x.zip, ../x.zip, x.zip, \"*\", media/x.md]\n");
        assertThat(archive.problems().stream().filter(problem -> problem.startsWith("archive.yaml:2:")))
                .hasSize(6)
                .allMatch(problem -> problem.contains("the path of a file relative to the content folder"));
    }

    @Test
    void a_shared_file_cannot_stand_where_a_live_blog_has_its_manifest() {
        archive.file("archive.yaml", "title: A\npublish: [\"*.sha256\"]\n")
                .file("shared/manifest.sha256", "x")
                .file("shared/of/manifest.sha256", "x");
        assertRefused("../shared/manifest.sha256", "whose name is reserved for the archive");
        link("../shared/of/manifest.sha256");
        archive.build();
        assertThat(archive.tree()).containsKey("shared/of/manifest.sha256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"media/a%0Ab.jpg", "media/a%07.jpg", "media/a%7F.jpg", "media/a%E2%80%A8b.jpg"})
    void control_characters_in_names_are_refused(String target) throws IOException {
        Path file = archive.content().resolve("summit").resolve(LinkResolver.decode(target));
        try {
            Files.writeString(file, "x");
        } catch (FileSystemException e) {
            Assumptions.abort("the file system has no such names: " + e.getMessage());
        }
        link(target);
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith("summit/linking.md:5:5: error: Control character");
    }

    @ParameterizedTest
    @CsvSource({
        "env.txt, .env",
        "authors.txt, authors.yaml",
        "notes.txt, _private/notes.txt",
        "draft.txt, other/draft.md",
        "other.jpg, other/media/b.jpg",
        "outside.txt, ../outside.txt",
        "own.txt, summit/p001.md",
    })
    void a_symbolic_link_leads_to_nothing_that_could_not_be_published_itself(String name, String to)
            throws IOException {
        Path target = archive.content().resolve(to).normalize();
        if (!Files.exists(target)) {
            TestFiles.write(target, "secret");
        }
        Files.createSymbolicLink(archive.content().resolve("summit/media/" + name), target);
        link("media/" + name);
        assertThat(archive.problems().stream().filter(problem -> problem.startsWith("summit/linking.md")))
                .singleElement()
                .asString()
                .startsWith("summit/linking.md:5:5: error: ")
                .contains("“media/" + name + "”");
        assertThat(archive.output()).doesNotExist();
    }

    @Test
    void a_symbolic_link_to_media_of_the_archive_is_as_good_as_the_file() throws IOException {
        archive.file("shared/map.csv", "x");
        Files.createSymbolicLink(
                archive.content().resolve("summit/media/map.csv"),
                archive.content().resolve("shared/map.csv"));
        link("media/map.csv");
        archive.build();
        assertThat(archive.page("summit/media/map.csv")).isEqualTo("x");
    }

    @Test
    void a_clean_build_and_the_next_agree_on_what_is_refused() {
        archive.build();
        archive.file("index.html", "<script>alert(1)</script>");
        link("../index.html");
        List<String> next = archive.problems();
        TestFiles.deleteWhole(archive.output());
        assertThat(archive.problems()).isEqualTo(next).hasSize(1);
    }
}
