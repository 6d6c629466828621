package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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

    private static final int WIDTH_OF_LETTER = 665;
    private static final int SIXTEEN_CENTIMETRES = 606;

    private Reader reader;

    @BeforeAll
    void print() {
        reader = new Reader();
        reader.prefersColours("dark");
        reader.prints();
        open(ELECTION);
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
                ".masthead nav", ".live-blog-bar", ".tools", ".days", ".terms", ".pager", ".share", "#page--colours")) {
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

    @Test
    void each_address_is_printed_once(@TempDir Path folder) {
        TestArchive archive = TestArchive.withSummit(folder).post("a", 60, """
                        See https://example.org/bare, <https://example.org/auto>, www.example.org/www,
                        [example.org/short](https://example.org/short), [https://example.org/slash/](https://example.org/slash),
                        [mail](mailto:a@example.org), b@example.org, [that](https://example.org/that).

                        https://www.youtube.com/watch?v=dQw4w9WgXcQ

                        > Words.
                        > — [A mayor](https://example.org/mayor)
                        """).post("b", 61, """
                        <p>See <a href="https://example.org/raw">example.org/raw</a>, <a href="https://example.org/word">word</a>.</p>
                        """);
        archive.build();
        open(archive.output().resolve("summit/index.html"));
        assertThat(reader.run(
                        "return [...document.querySelectorAll('.stream .post-body a')].map(link => link.textContent +"
                                + " getComputedStyle(link, '::after').content.replace(/none|\"/g, ''))"))
                .isEqualTo(List.of(
                        "example.org/raw",
                        "word" + printed("https://example.org/word"),
                        "https://example.org/bare",
                        "https://example.org/auto",
                        "www.example.org/www",
                        "example.org/short",
                        "https://example.org/slash/",
                        "mail" + printed("mailto:a@example.org"),
                        "b@example.org",
                        "that" + printed("https://example.org/that"),
                        "YouTube youtube.com/watch?v=dQw4w9WgXcQ",
                        "A mayor" + printed("https://example.org/mayor")));
    }

    @Test
    void a_page_says_once_where_it_comes_from() {
        open(ELECTION);
        assertThat(reader.run("const own = document.querySelector('link[rel=canonical]');"
                        + "return own.checkVisibility() && getComputedStyle(own, '::after').content"))
                .isEqualTo("\"https://live.example.org/nordhavn-election-night/index.html\"");
        assertThat(shown(".feeds, .colophon p > a, .colophon p > a + .separator"))
                .isZero();
        assertThat(shown(".colophon p")).isGreaterThan(2);
    }

    @Test
    void a_player_is_the_address_of_its_file(@TempDir Path folder) {
        TestArchive archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: T\npreviews: none\nbaseUrl: https://example.org/\n")
                .file("summit/media/a.mp3", "sound")
                .file("summit/media/v.mp4", "film")
                .post("a", 60, "[Her words](media/a.mp3)\n\nhttps://example.org/film.mp4")
                .post("b", 61, "<video><source src=\"media/v.mp4\"></video>\n\nmedia/a.mp3")
                .file(
                        "summit/c.md",
                        "---\ntitle: C\ndate: 2019-04-25T02:00\nvideo: {file: media/v.mp4, title: V}\n---\nC.\n");
        archive.build();
        open(archive.output().resolve("summit/index.html"));
        assertThat(shown("audio, video")).isZero();
        assertThat(reader.run("return [...document.querySelectorAll('[data-address]')]"
                        + ".map(player => getComputedStyle(player, '::after').content.replace(/[^\\w:/.]/g, ''))"))
                .isEqualTo(List.of(
                        "media/v.mp4", "media/v.mp4", "media/a.mp3", "media/a.mp3", "https://example.org/film.mp4"));
        assertThat(archive.page("summit/feed.atom")).doesNotContain("data-address");
        open(ELECTION);
    }

    @Test
    void no_header_ends_a_page_and_no_page_stays_empty() {
        open(ELECTION);
        for (String header : List.of(".day", ".post-time", ".labels", ".stream .post-title", ".byline")) {
            assertThat(styles(header, "breakAfter")).as(header).containsOnly("avoid");
        }
        assertThat(styles(".stream .post", "breakInside")).containsOnly("auto");
        assertThat(styles(".stream .post", "display")).containsOnly("block");
        assertThat(styles(".post-body > p, figure, .summary", "breakInside")).containsOnly("avoid");
    }

    @Test
    void the_status_is_read_without_a_background() {
        assertThat(styles(".live-blog-head .status-live", "color")).containsOnly("rgb(0, 0, 0)");
        assertThat(styles(".live-blog-head .status-live", "backgroundColor")).containsOnly("rgba(0, 0, 0, 0)");
    }

    @Test
    void folded_text_and_pictures_are_printed_whole(@TempDir Path folder) {
        String picture = "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' viewBox='0 0 %1$d %2$d'/>";
        TestArchive archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: A\nlanguage: ar\n")
                .file("summit/media/tall.svg", picture.formatted(300, 3000))
                .file("summit/media/wide.svg", picture.formatted(3000, 300))
                .post("a", 60, "![Tall](media/tall.svg)\n\n![Wide](media/wide.svg)")
                .post("b", 61, "<details><summary>More</summary><p>Folded.</p></details>\n\n" + "W".repeat(300))
                .post("c", 62, "<img src='media/wide.svg' width='3000' alt=''> <img src='media/tall.svg' alt=''>");
        archive.build();
        for (int width : new int[] {WIDTH_OF_A4, WIDTH_OF_LETTER}) {
            reader.open(archive.output().resolve("summit/index.html").toUri().toString(), width);
            assertThat(reader.run("return [...document.querySelectorAll('body *')].filter(part => {"
                            + " const box = part.getBoundingClientRect();"
                            + " return box.right > innerWidth || box.left < 0; }).map(part => part.outerHTML)"))
                    .isEqualTo(List.of());
            assertThat(reader.number("Math.max(...[...document.images].map(image => image.height))"))
                    .isLessThan(SIXTEEN_CENTIMETRES);
            assertThat(reader.number("document.querySelector('details p').getBoundingClientRect().height"))
                    .isPositive();
        }
        open(ELECTION);
    }

    private static String printed(String address) {
        return " \u2066(" + address + ")\u2069";
    }

    private List<String> styles(String selector, String property) {
        return reader.all(selector).stream()
                .map(part -> (String) reader.run("return getComputedStyle(arguments[0])[arguments[1]]", part, property))
                .toList();
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
