package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings have the ids that GitHub gives them, or those that the text writes, behind the slug of the post: here “a”. */
class HeadingIdsTest {
    private static final String BLOCK = "\n\n";

    private static Element html(String markdown) {
        return Jsoup.parseBodyFragment(Written.of(markdown).html()).body();
    }

    private static List<String> ids(String markdown) {
        return html(markdown).select("[id]").eachAttr("id");
    }

    private static List<String> links(String markdown) {
        return html(markdown).select("a[href]").eachAttr("href");
    }

    private static List<String> problems(String markdown) {
        return Written.of(markdown).problems();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Set up                                | set-up
            What's new in 2.0?                    | whats-new-in-20
            heading with a - dash                 | heading-with-a---dash
            an _ underscore                       | an-_-underscore
            exchange.bind_headers(a, b [, c])     | exchangebind_headersa-b--c
            Über Größe: „Maß“                     | über-größe-maß
            Straße – ein Weg                      | straße--ein-weg
            İstanbul                              | i̇stanbul
            ΟΔΟΣ                                  | οδος
            Привет non-latin 你好                  | привет-non-latin-你好
            选举结果：第一轮（上）                   | 选举结果第一轮上
            نتائج الانتخابات، ٢٠١٩                | نتائج-الانتخابات-٢٠١٩
            نَتِيجَة                                 | نَتِيجَة
            हिन्दी में                                | हिन्दी-में
            🚀 Launch                             | -launch
            😄_😄 unicode emoji                   | _-unicode-emoji
            :smile: - a gemoji                    | smile---a-gemoji
            Rock & Roll                           | rock--roll
            Rock &amp; Roll                       | rock--roll
            A&nbsp;B                              | ab
            ½ Ⅳ Ⓐ ² 𝟏                            | -ⅳ-ⓐ--𝟏
            The `main()` *call* of **[Go](b.md)** | the-main-call-of-go
            ![Alt](m.png) With a picture          | -with-a-picture
            Text ![Alt](m.png)                    | text-
            A note[^1]                            | a-note
            Water <sub>2</sub> <!-- note -->      | water-2-
            \\# not a number                      | -not-a-number
            https://a.example/b                   | httpsaexampleb
            """)
    void ids_are_made_as_github_makes_them(String heading, String id) {
        String text = "## " + heading + BLOCK + "Text[^1]." + BLOCK + "[^1]: Note.";
        assertThat(html(text).select("h3").attr("id")).isEqualTo("a---" + id);
        assertThat(problems(text + BLOCK + "[x](<#" + id + ">)")).isEmpty();
    }

    @Test
    void a_repeated_heading_is_numbered_as_github_numbers_it() {
        assertThat(ids("# A\n# A\n# A-1\n# A\n# A 1\n# a"))
                .containsExactly("a---a", "a---a-1", "a---a-1-1", "a---a-2", "a---a-1-2", "a---a-3");
        assertThat(ids("# A 1\n# A\n# A")).containsExactly("a---a-1", "a---a", "a---a-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"##", "## !?", "## 🎉", "## ![Alt](m.png)", "## <!-- x -->"})
    void a_heading_of_which_nothing_is_left_has_no_id(String heading) {
        assertThat(ids(heading)).isEmpty();
    }

    @Test
    void headings_of_several_lines_and_within_other_blocks_have_ids() {
        assertThat(ids("Two\nlines\n---\n\n> # Quoted\n\n- # Item\n"))
                .containsExactly("a---two-lines", "a---quoted", "a---item");
    }

    @Test
    void the_post_alone_has_the_same_ids() {
        PostHtml html = Written.of("# One\n\n<h1>Two</h1>\n\n[x](#two)").all();
        assertThat(html.alone()).contains("<h2 id=\"a---one\">", "<h2 id=\"a---two\">", "href=\"#a---two\"");
        assertThat(html.inStream()).contains("<h3 id=\"a---one\">", "<h3 id=\"a---two\">", "href=\"#a---two\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ## Set up {#first}                | <h3 id="a---first">Set up</h3>
            ## Set up {#first .x-a lang="en"} | <h3 id="a---first" lang="en" class="x-a">Set up</h3>
            ## Set up {id="first"}            | <h3 id="a---first">Set up</h3>
            ## Set up {#Über_1.2:b}           | <h3 id="a---Über_1.2:b">Set up</h3>
            ## Set up {#page--content}        | <h3 id="a---page--content">Set up</h3>
            *x*{#here}                        | <p><em id="a---here">x</em></p>
            [x]{#here}                        | <p><span id="a---here">x</span></p>
            `x`{#here}                        | <p><code id="a---here">x</code></p>
            <h2 id="x">A</h2>                 | <h3 id="a---x">A</h3>
            <h2>Set up</h2>                   | <h3 id="a---set-up">Set up</h3>
            <a id="x"></a>A                   | <p><a id="a---x"></a>A</p>
            <a name="x">A</a>                 | <p><a id="a---x">A</a></p>
            <a name="x" id="x">A</a>          | <p><a id="a---x">A</a></p>
            <span id=x>A</span>               | <p><span id="a---x">A</span></p>
            <div id="a---x">A</div>           | <div id="a---a---x">A</div>
            <p id="a--note-1">A</p>           | <p id="a---a--note-1">A</p>
            """)
    void ids_that_the_text_writes_are_kept(String markdown, String html) {
        assertThat(Written.of(markdown).html()).isEqualTo(html);
        assertThat(problems(markdown)).isEmpty();
    }

    @Test
    void a_picture_has_the_id_that_is_written() {
        assertThat(html("![A](m.png){#fig-1 credit=\"B\"}").select("img#a---fig-1"))
                .hasSize(1);
    }

    @Test
    void cells_of_raw_tables_name_their_headers() {
        Element table = html("<table><tr><th id=\"n\">N</th><td headers=\"n\">1</td></tr></table>");
        assertThat(table.select("th").attr("id")).isEqualTo("a---n");
        assertThat(table.select("td").attr("headers")).isEqualTo("a---n");
    }

    @Test
    void made_ids_give_way_to_written_ones() {
        assertThat(ids("## A\n\n## B {#a}\n\n## A")).containsExactly("a---a-1", "a---a", "a---a-2");
        assertThat(ids("## A\n\n<h2>A</h2>\n\n<p id=\"b\">\n\n## B"))
                .containsExactly("a---a", "a---a-1", "a---b", "a---b-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a id=\"set-up\"></a>\n\n## Set up", "## Set up\n\n<p id=\"set-up\">Text</p>"})
    void a_heading_gives_way_to_an_id_in_html(String markdown) {
        Element html = html(markdown + "\n\n[x](#set-up)");
        assertThat(html.select("a, p").select("#a---set-up")).hasSize(1);
        assertThat(html.select("h3").attr("id")).isEqualTo("a---set-up-1");
        assertThat(html.select("a[href]").attr("href")).isEqualTo("#a---set-up");
        assertThat(problems(markdown)).isEmpty();
    }

    @Test
    void an_id_of_pages_is_used_once() {
        assertThat(ids("## Set up\n\n<p id=\"a---set-up\">A</p><p id=x>B</p><p id=a---x>C</p>"))
                .containsExactly("a---set-up", "a---x", "a---a---x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## A {#x}\n\n## B {#x}",
                "<p id=\"x\">A</p>\n\n<p id=\"x\">B</p>",
                "## A {#x}\n\n<a name=\"x\"></a>"
            })
    void an_id_written_twice_is_reported(String markdown) {
        assertThat(ids(markdown)).containsOnlyOnce("a---x").doesNotHaveDuplicates();
        assertThat(problems(markdown)).containsExactly("Removed id “x”, which is already used in the text");
    }

    @Test
    void an_element_that_parsers_repeat_has_its_id_once() {
        assertThat(ids("<b id=\"q\">One\n\ntwo")).containsExactly("a---q");
        assertThat(problems("<b id=\"q\">One\n\ntwo")).isEmpty();
    }

    @Test
    void an_id_with_white_space_is_reported() {
        assertThat(ids("<p id=\"x y\">A</p>")).isEmpty();
        assertThat(problems("<p id=\"x y\">A</p>")).containsExactly("Removed id “x y”, which contains white space");
    }

    @Test
    void footnotes_and_headings_keep_out_of_each_others_way() {
        String text =
                "# Note 1\n\nA[^1] <b>b</b>\n\n# Ref-1\n\n[^1]: Note.\n\n[x](#note-1) [y](#a--note-1) [z](#ref-1)";
        assertThat(ids(text)).containsExactlyInAnyOrder("a---note-1", "a---ref-1", "a--note-1", "a--ref-1");
        assertThat(links(text)).contains("#a---note-1", "#a--note-1", "#a---ref-1");
        assertThat(problems(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [x](#set-up)                              | #a---set-up
            [x](<#set-up> "Title")                    | #a---set-up
            [x][r]                                    | #a---set-up
            [set]                                     | #a---set-up
            <a href="#set-up">x</a>                   | #a---set-up
            [x](#set%2Dup)                            | #a---set-up
            [x](#%C3%BCber)                           | #a---%C3%BCber
            [x](#über)                                | #a---%C3%BCber
            [x](#über)                               | #a---%C3%BCber
            <a href="#über">x</a>                     | #a---%C3%BCber
            [x](#100%)                                | #a---100%25
            [x](#raw)                                 | #a---raw
            <a href="#raw">x</a>                      | #a---raw
            [x](#a---set-up)                          | #a---set-up
            [x](#a)                                   | #a
            [x](#top)                                 | #a
            [x](#set-up:~:text=the%20words)           | #a---set-up:~:text=the%20words
            [x](#:~:text=the%20words)                 | #:~:text=the%20words
            """)
    void links_within_a_text_lead_to_its_ids(String link, String address) {
        String text = link + "\n\n## Set up\n\n## Über\n\n*x*{#100%}\n\n[r]: #set-up\n[set]: #set-up\n\n";
        if (!link.contains("raw")) {
            assertThat(links(text)).contains(address);
            assertThat(problems(text)).isEmpty();
        }
        String withHtml = text + "<p id=raw>";
        assertThat(links(withHtml)).contains(address);
        assertThat(problems(withHtml)).isEmpty();
    }

    @Test
    void links_find_ids_in_another_unicode_composition() {
        assertThat(links("[x](#\u00fcber)\n\n## u\u0308ber")).containsExactly("#a---u%CC%88ber");
        assertThat(links("[x](#u\u0308ber)\n\n## \u00fcber")).containsExactly("#a---%C3%BCber");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [x](#no-such)
            [x](#Set-up)
            [x](#)
            <a href="#no-such">x</a>
            <b>Bold</b> [x](#no-such)
            A <!-- note --> [x](#no-such)
            """)
    void a_link_to_nothing_leads_to_the_top_of_the_post_and_is_reported(String link) {
        String text = "## Set up" + BLOCK + link;
        assertThat(links(text)).containsExactly("#a");
        assertThat(problems(text)).singleElement().asString().startsWith("Unknown id in the link “#");
    }
}
