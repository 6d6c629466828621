package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** One fault is one error: what only follows from it is left out, and what does not is reported beside it. */
class FollowOnErrorsTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder);
    }

    private List<String> problems() {
        return archive.problems().stream()
                .map(problem -> problem.replaceFirst("\\. Expected .*", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first.md", "first", "opening"})
    void a_pinned_post_with_an_error_is_not_reported_as_unknown(String name) {
        archive.file("summit/liveblog.yaml", "title: S\npinned: " + name + "\n")
                .file(
                        "summit/first.md",
                        "---\ntitle: A\ndate: never\n" + (name.equals("opening") ? "slug: opening\n" : "")
                                + "---\nText.\n");
        assertThat(problems()).containsExactly("summit/first.md:3:7: error: Invalid date “never”");
    }

    @Test
    void a_pinned_post_without_front_matter_is_not_reported_as_unknown() {
        archive.file("summit/liveblog.yaml", "title: S\npinned: first.md\n").file("summit/first.md", "Text.\n");
        assertThat(problems()).containsExactly("summit/first.md:1:1: error: No front matter");
    }

    @Test
    void a_misspelt_key_is_not_reported_as_missing_too() {
        archive.file("summit/a.md", "---\ntitel: A\ndatum: 2019-04-25\ncolour: red\n---\nText.\n");
        assertThat(problems())
                .containsExactly(
                        "summit/a.md:2:1: error: Unknown key “titel”",
                        "summit/a.md:3:1: error: Unknown key “datum”",
                        "summit/a.md:4:1: error: Unknown key “colour”");
    }

    @Test
    void authors_of_a_file_that_cannot_be_read_are_not_reported_as_unknown() {
        archive.file("authors.yaml", "anna:\n  name: [\n")
                .file("summit/a.md", "---\ntitle: A\ndate: 2019-04-25\nauthors: [anna]\n---\nText.\n");
        assertThat(problems()).containsExactly("authors.yaml:2:9: error: Unclosed bracket");
    }

    @Test
    void an_author_with_an_error_is_not_reported_as_unknown() {
        archive.file("authors.yaml", "anna: Anna Berg\nboris:\n  nam: Boris\n")
                .file("summit/a.md", "---\ntitle: A\ndate: 2019-04-25\nauthors: [anna, boris, cara]\n---\nText.\n");
        assertThat(problems())
                .containsExactly(
                        "authors.yaml:1:7: error: Value in place of keys",
                        "authors.yaml:3:3: error: Unknown key “nam”",
                        "summit/a.md:4:24: error: Unknown author “cara”");
    }

    @Test
    void a_link_to_a_post_with_an_error_is_not_reported() {
        archive.file("other/liveblog.yaml", "title: O\n")
                .file("other/b.md", "---\ntitle: \"B\ndate: 2019-04-25\n---\nText.\n")
                .file("summit/c.md", "Text.\n")
                .post("a", 60, "[b](../other/b.md) [c](c.md)");
        assertThat(problems())
                .containsExactly(
                        "other/b.md:2:8: error: Unclosed quotation mark", "summit/c.md:1:1: error: No front matter");
    }

    @Test
    void a_translation_whose_live_blog_has_an_error_is_not_reported_as_one_sided() {
        archive.file("summit/liveblog.yaml", "title: S\ntranslations:\n  - {language: de, link: ../gipfel/}\n")
                .file("gipfel/liveblog.yaml", "title: G\nlanguage: de\n\ttranslations: []\n");
        assertThat(problems()).containsExactly("gipfel/liveblog.yaml:3:1: error: Tab in the indentation");
    }

    @Test
    void a_control_character_does_not_hide_other_errors_of_its_file() {
        archive.file(
                "summit/a.md",
                "---\ntitle: A\u0008\ndate: 2019-04-25\nauthor: [x]\n---\na\u0003 [x](none.md) \u0004\n");
        assertThat(problems())
                .containsExactly(
                        "summit/a.md:2:9: error: Control character “U+0008”",
                        "summit/a.md:4:1: error: Unknown key “author”",
                        "summit/a.md:6:2: error: Control character “U+0003”",
                        "summit/a.md:6:3: error: Link to an unknown post “none.md”",
                        "summit/a.md:6:17: error: Control character “U+0004”");
    }

    @Test
    void a_byte_that_is_not_utf_8_does_not_hide_other_errors_of_its_file() {
        archive.file(
                "summit/a.md",
                "---\ntitle: D\u00E9j\u00E0 vu\ndate: never\n---\n"
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(problems())
                .containsExactly(
                        "summit/a.md:2:9: error: Byte that is not UTF-8: “0xE9”",
                        "summit/a.md:3:7: error: Invalid date “never”");
    }

    @Test
    void a_file_that_is_no_text_is_reported_once() {
        archive.file("summit/a.md", "---\ntitle: A\n---\n".getBytes(java.nio.charset.StandardCharsets.UTF_16));
        assertThat(problems()).containsExactly("summit/a.md:1:1: error: Byte that is not UTF-8: “0xFE”");
    }
}
