package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of a text is lost, and none is added: text that only looks like syntax is shown as it is written. */
class WholeTextTest {
    private static final String BLOCK = "\n\n";

    private static String visible(String markdown) {
        return Written.of(markdown).visible();
    }

    private static void assertHtml(String markdown, String html) {
        assertThat(Written.of(markdown).html()).isEqualTo(html);
    }

    private static void assertSound(String markdown, String html) {
        assertThat(Written.of(markdown).problems()).isEmpty();
        assertHtml(markdown, html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!-- more -->The rest.                | The rest.
            <!-- a --> One <!-- b --> two         | One  two
            - <!-- x -->- Item                    | - Item
            > <!-- x -->Quoted                    | Quoted
            Text <!-- a -- b --> on               | Text  on
            Text <!-- a --- b --> on              | Text  on
            Text <!--> on                         | Text  on
            Text <!---> on                        | Text  on
            Text <!-- <b> --> on                  | Text  on
            A <b>c</b> <!-- x --> on              | A c  on
            A <b>c <!-- x --> d</b> on            | A c  d on
            A < b <!-- x --> on                   | A < b  on
            """)
    void only_the_comment_goes(String markdown, String text) {
        Written written = Written.of(markdown);
        assertThat(visible(markdown)).isEqualTo(text);
        assertThat(written.problems()).isEmpty();
    }

    @Test
    void text_after_a_comment_is_in_the_data_of_the_page_too() {
        assertThat(Written.of("<!-- more -->The rest.").all().text()).isEqualTo("The rest.");
    }

    @Test
    void a_comment_without_an_end_is_reported() {
        assertThat(Written.of("<!-- open" + BLOCK + "Text").problems())
                .containsExactly("Unclosed comment, so that the text after it is not shown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add copyFile{Sync}",
                "listen({ fd })",
                "Copy {dir}/a to {lang}/b.",
                "{% raw %} and {{ page.title }}",
                "a {b=c} d",
                "{.x-a} alone",
                "word{lang=\"ar\"}",
                "{}, { }, {{}}",
                "f(x) = {x | x > 0}",
                "\\{lang=\"en\"}"
            })
    void braces_in_prose_are_text(String markdown) {
        assertThat(visible(markdown)).isEqualTo(markdown.replace("\\", ""));
        assertThat(Written.of(markdown).html()).doesNotContain("<span", "lang=\"", "dir=\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *x*{.x-big} y                 | <p><em class="x-big">x</em> y</p>
            **x**{lang="ar" dir="rtl"}.   | <p><strong lang="ar" dir="rtl">x</strong>.</p>
            [مرحبا]{lang="ar"}            | <p><span lang="ar">مرحبا</span></p>
            `x`{.x-a .x-b}                | <p><code class="x-a x-b">x</code></p>
            ~~x~~{.x-a}                   | <p><del class="x-a">x</del></p>
            ## Part {lang="fr"}           | <h3 id="a---part" lang="fr">Part</h3>
            > *x*{.x-a}                   | <blockquote>\\n<p><em class="x-a">x</em></p>\\n</blockquote>
            """)
    void attributes_stand_after_what_they_belong_to(String markdown, String html) {
        assertSound(markdown, html.replace("\\n", "\n"));
    }

    @Test
    void a_credit_may_have_any_character() {
        assertThat(Written.of("![a](b.jpg){credit=\"A *b* _c_ & {d}\"}").html())
                .contains("<span class=\"credit\">A *b* _c_ &amp; {d}</span>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            欢迎联系（info@a.example）。谢谢        | info@a.example         | mailto:info@a.example
            见https://a.example/x。谢谢             | https://a.example/x    | https://a.example/x
            “https://a.example/x” said             | https://a.example/x    | https://a.example/x
            （www.a.example）                       | www.a.example          | https://www.a.example
            (see https://a.example/a_(b)).         | https://a.example/a_(b)| https://a.example/a_(b)
            https://a.example/?a=1&b=2, and        | https://a.example/?a=1&b=2 | https://a.example/?a=1&b=2
            https://a.example/中文/页 end          | https://a.example/中文/页 | https://a.example/%E4%B8%AD%E6%96%87/%E9%A1%B5
            **https://a.example/x**                | https://a.example/x    | https://a.example/x
            a.b-c_d+e@a-b.example.                 | a.b-c_d+e@a-b.example  | mailto:a.b-c_d+e@a-b.example
            """)
    void a_bare_address_ends_where_the_sentence_goes_on(String markdown, String text, String address) {
        var links = Jsoup.parseBodyFragment(Written.of(markdown).html()).select("a");
        assertThat(links.eachText()).containsExactly(text);
        assertThat(links.attr("href")).isEqualTo(address);
        assertThat(visible(markdown)).isEqualTo(markdown.replace("**", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "@handle and a @ b",
                "http://",
                "www.",
                "https://nohost",
                "x://y",
                "mywww.example.org",
                "a@b_.example_",
                "`www.example.org`"
            })
    void what_is_no_address_is_text(String markdown) {
        assertThat(Written.of(markdown).html()).doesNotContain("<a ");
        assertThat(visible(markdown)).isEqualTo(markdown.replace("`", ""));
    }

    @Test
    void in_a_link_a_bare_address_is_text() {
        assertSound("[see www.a.example](x.html)", "<p><a href=\"x.html\">see www.a.example</a></p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Very [unhappy ](https://a.example/)with | Very unhappy with
            Very[ unhappy](https://a.example/) with | Very unhappy with
            Very [unhappy ][a]with                  | Very unhappy with
            Very[ unhappy ](https://a.example/)with | Very unhappy with
            A [*b* ](https://a.example/)c           | A b c
            """)
    void white_space_in_a_links_text_stays(String markdown, String text) {
        assertThat(visible(markdown + BLOCK + "[a]: https://a.example/")).isEqualTo(text);
    }

    @Test
    void headings_stand_below_the_headline_also_after_a_definition() {
        assertHtml(
                "Intro [a].\n\n[a]: https://a.example/\n\n# Part\n\n## Sub",
                "<p>Intro <a href=\"https://a.example/\">a</a>.</p>\n<h3 id=\"a---part\">Part</h3>\n<h4 id=\"a---sub\">Sub</h4>");
        assertThat(Written.of("[a]: https://a.example/\n\n> # Part\n").all().alone())
                .contains("<h2 id=\"a---part\">Part</h2>");
    }

    @Test
    void a_bar_in_code_in_a_table_needs_a_backslash_that_is_not_shown() {
        assertThat(visible("| a | b |\n| - | -: |\n| `a \\| b` | 2 |\n"))
                .contains("a | b")
                .doesNotContain("\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a | b\n-|-\n1 | 2\n", "| a | b |\n| - | -: |\n| 1 | 2 |\n", "a|b\n:-|:-:\n1|2"})
    void one_hyphen_makes_a_table(String markdown) {
        assertThat(Written.of(markdown).html()).contains("<table>");
    }

    @ParameterizedTest
    @CsvSource({
        "これは**「重要なこと」**です, これは「重要なこと」です",
        "**마크다운(Markdown)**을 쓴다, 마크다운(Markdown)을 쓴다",
        "太郎は**「こんにちは」**といった, 太郎は「こんにちは」といった",
        "*（强调）*文字, （强调）文字"
    })
    void emphasis_beside_east_asian_punctuation(String markdown, String text) {
        assertThat(visible(markdown)).isEqualTo(text);
        assertThat(Written.of(markdown).html()).containsAnyOf("<strong>", "<em>");
    }

    @Test
    void a_line_end_between_chinese_or_japanese_characters_is_no_space() {
        assertHtml("第一行\n第二行", "<p>第一行第二行</p>");
        assertHtml("日本語、\nひらがな", "<p>日本語、ひらがな</p>");
        assertHtml("한국어\n문장", "<p>한국어\n문장</p>");
        assertHtml("中文\nlatin", "<p>中文\nlatin</p>");
        assertThat(Written.of("第一行\n第二行").all().text()).isEqualTo("第一行第二行");
    }

    @Test
    void a_control_character_is_an_error_however_it_is_written() {
        assertThat(Written.of("a&#3;b").problems()).containsExactly("Control character “&#3;”");
        assertThat(Written.of("a&#9;b&#xA0;c&copy;").problems()).isEmpty();
        assertThat(Written.of("a&#xFFFE;b").problems()).containsExactly("Control character “&#xFFFE;”");
    }

    @Test
    void half_a_character_is_replaced_as_other_invalid_references_are() {
        Written written = Written.of("a&#xD800;b&#0;c&#x110000;d &#55296; [x](b.md \"&#xDFFF;\") `&#xD800;`");
        assertThat(written.visible()).isEqualTo("a�b�c�d � x &#xD800;");
        assertThat(written.html()).contains("title=\"�\"");
        assertThat(written.problems()).isEmpty();
    }

    @Test
    void a_picture_of_another_host_is_a_link_with_its_alternative_text() {
        Written written = Written.of("![A *bridge*](https://a.example/x.png \"Caption\")");
        assertThat(written.html())
                .isEqualTo("<p><a href=\"https://a.example/x.png\" title=\"Caption\">A bridge</a></p>");
        assertThat(written.problems())
                .containsExactly("Picture of another host “https://a.example/x.png”, which is shown as a link");
        assertThat(Written.of("[![A](https://a.example/x.png)](https://b.example/)")
                        .html())
                .isEqualTo("<p><a href=\"https://b.example/\">A</a></p>");
        assertThat(Written.of("<img src=\"https://a.example/x.png\" alt=\"A bridge\">")
                        .html())
                .isEqualTo("<a href=\"https://a.example/x.png\">A bridge</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"see git://a.example/x", "<chrome://settings>", "afp://host", "<javascript:alert(1)>", "x://y"})
    void addresses_of_programs_are_text(String markdown) {
        assertSound(markdown, "<p>" + markdown.replaceAll("[<>]", "") + "</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "iframe",
                "script",
                "style",
                "xmp",
                "select",
                "noscript",
                "textarea",
                "noembed",
                "noframes",
                "plaintext",
                "template"
            })
    void a_tag_that_would_swallow_the_rest_is_text(String tag) {
        for (String markdown : new String[] {
            "Use <" + tag + "> here, *and* go on.\n\nNext.",
            "<" + tag + ">\n\nNext *part*.",
            "<" + tag.toUpperCase(java.util.Locale.ROOT) + " a=b>x\n\nNext.\n"
        }) {
            Written written = Written.of(markdown);
            assertThat(visible(markdown)).containsIgnoringCase("<" + tag).contains("Next");
            assertThat(written.all().text()).contains("Next");
            assertThat(written.problems()).singleElement().asString().endsWith("which is shown as text");
        }
    }

    @Test
    void a_template_language_is_text_and_one_warning() {
        assertThat(Written.of("{% raw %} and {{ page.title }}\n\nmore {{ x }}").problems())
                .containsExactly("Braces of a template language, which are shown as text");
        assertThat(Written.of("`{{ x }}`\n\n    {% code %}").problems()).isEmpty();
    }
}
