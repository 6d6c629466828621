package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** Headlines and other texts of keys are shown as they are written; Markdown in them is a warning. */
class MarkdownInProseTest {
    @TempDir
    Path folder;

    private TestArchive titled(String title) {
        return TestArchive.withSummit(folder)
                .file(
                        "summit/a.md",
                        "---\ntitle: '" + title.replace("'", "''") + "'\ndate: 2019-04-25T09:00\n---\nText.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The *second* day                        | *second*
            _Titanic_ raised                        | _Titanic_
            **Update:** doors open                  | **Update:**
            これは**「重要」**です                    | **「重要」**
            How to use `git bisect` well            | `git bisect`
            As [the paper](https://a.example/) says | [the paper](https://a.example/)
            ![Logo](media/logo.png) Rally           | ![Logo](media/logo.png)
            """)
    void markdown_in_a_headline_is_a_warning_and_shown_as_it_is_written(String title, String markdown) {
        TestArchive archive = titled(title);
        assertThat(archive.warnings())
                .containsExactly("summit/a.md:2:8: warning: Markdown in a plain text “" + markdown
                        + "”. Expected text without Markdown, as feeds, lists and page titles show it too. Remove the"
                        + " marks, or write a backslash before each mark that readers should see.");
        assertThat(Jsoup.parse(archive.page("summit/a.html")).select("h1").text())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 * 3 * 2 and 5*3*2",
                "F***ing s***, he said",
                "snake_case_name and __init__",
                "Prices* rise [sic] (a little)",
                "A [draft] and *",
                "The ` key",
                "1_000_000",
            })
    void marks_that_are_no_markdown_are_text(String title) {
        assertThat(titled(title).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The \\*second\\* day              | The *second* day
            The \\*second* day               | The *second* day
            How to use \\`git bisect`        | How to use `git bisect`
            \\[The paper](https://a.example/) | [The paper](https://a.example/)
            In C:\\_temp, a \\* and D:\\data    | In C:\\_temp, a \\* and D:\\data
            """)
    void marks_after_backslashes_are_text(String title, String shown) {
        TestArchive archive = titled(title);
        assertThat(archive.warnings()).isEmpty();
        assertThat(Jsoup.parse(archive.page("summit/a.html")).select("h1").text())
                .isEqualTo(shown);
    }

    @Test
    void all_texts_for_readers_are_looked_at_each_at_its_place() {
        TestArchive archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: A *b*\ndescription: C `d`\n")
                .file(
                        "summit/liveblog.yaml",
                        "title: _T_ t\nstandfirst: see [x](https://a.example/)\nsummary:\n  - plain\n  - some **more**\n")
                .file(
                        "summit/a.md",
                        "---\ntitle: P\ndate: 2019-04-25T09:00\ncorrections:\n  - date: 2019-04-25T10:00\n    text: Not *a*\n---\nT\n");
        assertThat(archive.warnings().stream().map(warning -> warning.replaceFirst(": warning: Markdown.*", "")))
                .containsExactly(
                        "archive.yaml:1:8",
                        "archive.yaml:2:14",
                        "summit/a.md:6:11",
                        "summit/liveblog.yaml:1:8",
                        "summit/liveblog.yaml:2:13",
                        "summit/liveblog.yaml:5:5");
    }
}
