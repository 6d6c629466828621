package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** Each warning, with the whole message that the author reads. */
class WarningsTest {
    private static final String PICTURE = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>";

    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder);
    }

    @Test
    void a_picture_without_alternative_text() {
        archive.file("summit/media/a.svg", PICTURE).post("a", 60, "![](media/a.svg)");
        assertThat(archive.warnings())
                .containsExactly(
                        "summit/a.md:6:1: warning: No alternative text of the picture “media/a.svg”. Expected a text for"
                                + " readers who cannot see the picture. Write it between the brackets, as in “![what the picture shows](…)”.");
    }

    @Test
    void a_picture_without_alternative_text_in_front_matter() {
        archive.file("summit/media/a.svg", PICTURE)
                .file("summit/a.md", "---\ntitle: A\ndate: 2019-04-25T14:05\nimage: media/a.svg\n---\nText.\n");
        assertThat(archive.warnings())
                .containsExactly(
                        "summit/a.md:4:8: warning: No alternative text of the picture “media/a.svg”. Expected “alt”, a text for"
                                + " readers who cannot see the picture. Write “file: media/a.svg” and “alt: …” on separate lines below"
                                + " the key.");
    }

    @Test
    void a_post_that_shows_nothing() {
        String head = "---\ntitle: A\ndate: 2019-04-25T14:0";
        archive.file("summit/media/a.svg", PICTURE)
                .file("summit/a.md", head + "5\n---\n \n\n")
                .file("summit/b.md", head + "6\nimage: {file: media/a.svg, alt: A}\n---\n")
                .file("summit/c.md", head + "7\ndraft: true\n---\n");
        assertThat(archive.warnings())
                .containsExactly(
                        "summit/a.md:2:1: warning: Empty post “a.md”. Expected a text below the front matter, a"
                                + " picture, a video or related stories. Write the text, or add a line “draft: true”"
                                + " until it is ready.");
    }

    @Test
    void a_post_outside_the_coverage() {
        archive.file("summit/liveblog.yaml", "title: S\nstart: 2019-04-25T02:00\nend: 2019-04-25T03:00\n")
                .post("early", 60, "Text.")
                .post("in-time", 150, "Text.")
                .post("late", 200, "Text.");
        assertThat(archive.warnings())
                .containsExactly(
                        "summit/early.md:3:1: warning: Date outside the coverage “2019-04-25T01:00Z”. Expected a time from"
                                + " 2019-04-25T02:00Z on. Fix the date, or “start” and “end” in liveblog.yaml.",
                        "summit/late.md:3:1: warning: Date outside the coverage “2019-04-25T03:20Z”. Expected a time until"
                                + " 2019-04-25T03:00Z. Fix the date, or “start” and “end” in liveblog.yaml.");
    }

    @Test
    void html_that_was_removed() {
        archive.post("a", 60, "Text <script>alert(1)</script>");
        assertThat(archive.warnings())
                .containsExactly(
                        "summit/a.md:6:6: warning: HTML “<script>”, which is shown as text. Expected HTML that shows"
                                + " text, pictures, tables, sound or video. Remove it. To embed a video of another"
                                + " site, write its bare address on a line of its own.");
    }

    @Test
    void an_archive_without_archive_yaml() {
        archive.remove("archive.yaml");
        assertThat(archive.warnings())
                .containsExactly("archive.yaml:1:1: warning: No archive.yaml in the content folder. Expected the title,"
                        + " language and time zone of the archive in this file. Add the file. Until then,"
                        + " the title is “Live blogs” and times are in UTC.");
    }

    @Test
    void warnings_stop_the_build_if_that_is_asked_for() {
        archive.file("summit/media/a.svg", PICTURE).post("a", 60, "![](media/a.svg)");
        assertThat(archive.problems(archive.settings().failOnWarning(true).build()))
                .hasSize(1);
        assertThat(archive.output()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "late.md",
                "archive.yml",
                "Authors.yaml",
                "liveblog.yaml",
                "summit/Post.MD",
                "summit/post.markdown",
                "summit/liveblog.yml",
                "summit/Liveblog.yaml"
            })
    void a_file_that_is_meant_as_content_and_not_read_is_a_warning(String path) {
        TestArchive archive = TestArchive.withSummit(folder).file(path, "title: A\n");
        assertThat(archive.warnings()).singleElement().asString().startsWith(path + ":1:1: warning: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"README.md", "LICENSE", "CHANGELOG.md", ".gitignore", "_draft.md", "summit/_old.md", "Makefile"})
    void other_files_are_left_alone(String path) {
        TestArchive archive = TestArchive.withSummit(folder).file(path, "text");
        assertThat(archive.warnings()).isEmpty();
    }
}
