package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;

/** A live blog on paper: a document with times and links, without what only a screen needs. */
@TestInstance(Lifecycle.PER_CLASS)
class PrintTest {
    private static final Path ELECTION = SampleArchive.folder().resolve("nordhavn-election-night/index.html");

    /** In CSS pixels, with a margin of two centimetres on each side. */
    private static final int WIDTH_OF_A4 = 642;

    private Reader reader;

    @BeforeAll
    void print() {
        reader = new Reader();
        open(ELECTION);
        reader.command(
                "Emulation.setEmulatedMedia",
                Map.of("media", "print", "features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    @AfterAll
    void end() {
        if (reader != null) {
            reader.close();
        }
    }

    @Test
    void what_only_a_screen_needs_is_left_out() {
        for (String part : List.of(
                ".masthead nav",
                ".live-blog-bar",
                ".tools",
                ".days",
                ".terms",
                ".pager",
                ".permalink",
                "#page--colours")) {
            assertThat(shown(part)).as(part).isZero();
        }
    }

    @Test
    void headline_key_events_posts_and_their_times_are_printed() {
        assertThat(shown("h1")).isEqualTo(1);
        assertThat(shown(".key-events li a")).isGreaterThan(5);
        assertThat(shown(".stream article"))
                .isEqualTo(reader.all(".stream article").size());
        assertThat(shown(".stream .post-time time")).isEqualTo(shown(".stream article"));
        assertThat(shown(".day")).isEqualTo(2);
    }

    @Test
    void links_out_of_the_archive_show_where_they_lead(@TempDir Path folder) {
        TestArchive archive = TestArchive.withSummit(folder)
                .post("a", 60, "See [the law](https://example.org/law) and [us](../summit).");
        archive.build();
        open(archive.output().resolve("summit/a.html"));
        assertThat(after("a[href^=http]")).contains("(https://example.org/law)");
        assertThat(after("a:not([href^=http])")).isEqualTo("none");
        open(ELECTION);
    }

    @Test
    void paper_is_white_also_for_readers_of_dark_pages() {
        assertThat(reader.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(reader.run("return getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
    }

    @Test
    void wide_code_and_tables_are_printed_whole(@TempDir Path folder) {
        String names = "| " + "Port | ".repeat(15) + "\n|" + "--:|".repeat(15) + "\n";
        TestArchive archive = TestArchive.withSummit(folder)
                .post("a", 60, "~~~\n" + "a wide line ".repeat(30) + "\n" + "x".repeat(300) + "\n~~~\n")
                .post("b", 61, "```java\nint x = \"" + "wide ".repeat(60) + "\"; // end\n```\n")
                .post(
                        "c",
                        62,
                        names + "| " + "12345 | ".repeat(15) + "\n\n" + names.replace("--:", "---") + "| "
                                + "Wattenmeer | ".repeat(15) + "\n")
                .post("d", 63, "| Hash | What happened |\n|---|---|\n| " + "9f86d08".repeat(20) + " | Text |\n");
        archive.build();
        for (String page : List.of("a", "b", "c", "d", "index")) {
            reader.open(
                    archive.output().resolve("summit/" + page + ".html").toUri().toString(), WIDTH_OF_A4);
            assertThat(reader.run("return [...document.querySelectorAll('pre, .table')].filter(box =>"
                            + " box.scrollWidth > box.clientWidth || getComputedStyle(box).overflowX !== 'visible'"
                            + " || box.getBoundingClientRect().right > innerWidth).map(box => box.textContent)"))
                    .as(page)
                    .isEqualTo(List.of());
            assertThat(reader.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(WIDTH_OF_A4);
        }
        open(ELECTION);
    }

    @Test
    void numbers_in_a_wide_table_stay_whole(@TempDir Path folder) {
        String row = "| Nordhavn |" + " 12345 |".repeat(14);
        TestArchive archive = TestArchive.withSummit(folder)
                .post("a", 60, row + "\n|---|" + "--:|".repeat(14) + "\n" + (row + "\n").repeat(3));
        archive.build();
        reader.open(archive.output().resolve("summit/a.html").toUri().toString(), WIDTH_OF_A4);
        assertThat(reader.run("return [...document.querySelectorAll('.align-right')].filter(cell => {"
                        + " const range = document.createRange(); range.selectNodeContents(cell);"
                        + " return range.getClientRects().length !== 1; }).map(cell => cell.textContent)"))
                .isEqualTo(List.of());
        open(ELECTION);
    }

    @Test
    void code_is_printed_in_the_light_colours(@TempDir Path folder) {
        TestArchive archive = TestArchive.withSummit(folder).post("a", 60, "```java\nreturn null;\n```");
        archive.build();
        open(archive.output().resolve("summit/a.html"));
        assertThat(reader.run("return getComputedStyle(document.querySelector('.code-keyword')).color"))
                .isEqualTo("rgb(122, 35, 130)");
        open(ELECTION);
    }

    private void open(Path page) {
        reader.open(page.toUri().toString(), 760);
    }

    private String after(String link) {
        return (String) reader.run(
                "return getComputedStyle(document.querySelector('.post-body ' + arguments[0]), '::after').content",
                link);
    }

    private long shown(String selector) {
        return reader.number(
                "[...document.querySelectorAll(arguments[0])].filter(part => part.checkVisibility()).length", selector);
    }
}
