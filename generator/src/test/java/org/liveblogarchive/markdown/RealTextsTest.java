package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What posts of public blogs are written like, as GitHub shows it; such texts were lost or mangled. */
class RealTextsTest {
    private static final String TEMPLATE = "Braces of a template language, which are shown as text";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        - [#12]: Add a check             | <ul>\\n<li>[#12]: Add a check</li>\\n</ul>
        [Note]: this is no address       | <p>[Note]: this is no address</p>
        [a]: b c "d"                     | <p>[a]: b c &quot;d&quot;</p>
        [a]: <b c> "d"\\n\\n[a]          | <p><a href="b%20c" title="d">a</a></p>
        [a]: b "d"\\n\\n[a]              | <p><a href="b" title="d">a</a></p>
        """)
    void a_label_before_text_is_no_definition_of_a_link(String markdown, String html) {
        assertThat(Written.of(lines(markdown)).html().replace("%20", " "))
                .isEqualTo(lines(html).replace("%20", " "));
    }

    @Test
    void definitions_of_links_stand_below_each_other() {
        assertThat(Written.of("""
                                [a] [#2] [c d]

                                [a]: https://a.example/
                                [#2]: https://b.example/ "e"
                                [c d]: https://c.example/""").html())
                .isEqualTo("<p><a href=\"https://a.example/\">a</a> <a href=\"https://b.example/\" title=\"e\">#2</a>"
                        + " <a href=\"https://c.example/\">c d</a></p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        这次~~旧的。~~新的            | 这次<del>旧的。</del>新的
        这次~~（旧的）~~新的          | 这次<del>（旧的）</del>新的
        ~~(old).~~旧的               | <del>(old).</del>旧的
        a ~~b~~c                     | a <del>b</del>c
        a ~~ b ~~ c                  | a ~~ b ~~ c
        """)
    void strikethrough_stands_beside_punctuation_of_languages_without_spaces(String markdown, String html) {
        assertThat(Written.of(markdown).html()).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void an_address_right_after_a_colon_is_a_link() {
        assertThat(Written.of("See builds:https://a.example/1, please.").html())
                .isEqualTo(
                        "<p>See builds:<a href=\"https://a.example/1\" class=\"address\">https://a.example/1</a>, please.</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bump npm@8.19.2 now", "llhttp@8.1.0", "a@b.c1"})
    void a_version_is_no_mailbox(String markdown) {
        assertThat(Written.of(markdown).html()).isEqualTo("<p>" + markdown + "</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to <a href=\"mailto:a@a.example\" class=\"address\">a@a.example</a>.",
                "See <a href=\"https://a.example/x\" class=\"address\"><b>https://a.example/x</b></a>."
            })
    void an_address_within_a_link_in_html_is_no_link_of_its_own(String markdown) {
        assertThat(Written.of(markdown).html()).isEqualTo("<p>" + markdown + "</p>");
    }

    @Test
    void after_a_link_in_html_addresses_are_links_again() {
        var links = Jsoup.parseBodyFragment(
                        Written.of("<a href=\"https://a.example/\">a</a> https://b.example/ </a> https://c.example/")
                                .html())
                .select("a");
        assertThat(links.eachAttr("href"))
                .containsExactly("https://a.example/", "https://b.example/", "https://c.example/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"![A bridge](/img/x.png)", "![A bridge](//a.example/x.png)", "![A bridge][x]\n\n[x]: /img/x.png"
            })
    void a_picture_outside_of_the_archive_is_a_link_with_its_alternative_text(String markdown) {
        Written written = Written.of(markdown);
        assertThat(Jsoup.parseBodyFragment(written.html()).select("a").text()).isEqualTo("A bridge");
        assertThat(written.problems()).singleElement().asString().endsWith("which is shown as a link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[*a*]({{ site.url }}/x)",
                "[*a*]({{site.url}}/x)",
                "[*a*]({% link x.md %})",
                "[*a*][x]\n\n[x]: {{site.url}}/x",
                "![*a*]({{site.url}}/x.png)",
                "![*a*]({{ site.url }}/x.png)"
            })
    void an_address_of_a_template_language_is_one_warning(String markdown) {
        Written written = Written.of(markdown);
        assertThat(written.problems()).containsExactly(TEMPLATE);
        assertThat(written.html()).doesNotContain("<a ").doesNotContain("<img").contains("a");
    }

    @Test
    void in_html_such_an_address_is_left_out() {
        Written written = Written.of("<a href=\"{{site.url}}/x\">a</a> <img src=\"{{ site.url }}/x.png\" alt=\"b\">");
        assertThat(written.problems()).containsExactly(TEMPLATE);
        assertThat(Jsoup.parseBodyFragment(written.html()).select("[href], [src]"))
                .isEmpty();
    }

    @Test
    void text_in_the_place_of_a_link_has_its_emphasis() {
        assertThat(Written.of("[*a*](b c)").html()).isEqualTo("<p>[<em>a</em>](b c)</p>");
        assertThat(Written.of("![*a*](b c.png \"d\")").html()).startsWith("<p>![<em>a</em>](b c.png");
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/__init__.py",
                "https://en.wikipedia.org/wiki/_x_/y",
                "https://a.example/foo*bar*baz",
                "https://a.example/~~a~~b",
                "https://a.example/?a=*b*c",
            })
    void marks_of_emphasis_are_a_part_of_a_bare_address(String address) {
        assertThat(Written.of("See *this*: " + address + " and _that_.").html())
                .isEqualTo(
                        "<p>See <em>this</em>: <a href=\"%s\" class=\"address\">%s</a> and <em>that</em>.</p>",
                        address, address);
    }

    @Test
    void emphasis_around_a_bare_address_ends_after_it() {
        assertThat(Written.of("*see https://a.example/x*").html())
                .isEqualTo(
                        "<p><em>see <a href=\"https://a.example/x\" class=\"address\">https://a.example/x</a></em></p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ~one~ ~~two~~ ~~~three~~~ | <del>one</del> <del>two</del> ~~~three~~~
            5~6 and 7~8               | 5~6 and 7~8
            5~6日、7~8人               | 5~6日、7~8人
            a ~ b ~~c~ d              | a ~ b ~~c~ d
            """)
    void one_tilde_around_words_or_two_delete(String markdown, String html) {
        assertThat(Written.of(markdown).html()).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <strike>no longer true</strike>                    | <s>no longer true</s>
            <tt>code</tt>                                      | <code>code</code>
            """)
    void elements_that_html_no_longer_has_keep_their_meaning(String markdown, String html) {
        assertThat(Written.of("A " + markdown).html()).isEqualTo("<p>A " + html + "</p>");
    }

    @Test
    void blocks_that_are_removed_leave_their_words_apart() {
        assertThat(Jsoup.parseBodyFragment(Written.of("<center>Results</center><center>Final</center>")
                                .html())
                        .text())
                .isEqualTo("Results Final");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            「x」·*強調*                      | 「x」<em>強調</em>
            [链](https://a.example/)·后        | <a href="https://a.example/">链</a>后
            **強**·中                         | <strong>強</strong>中
            <b>中</b>·文                      | <b>中</b>文
            a·*b*                             | a <em>b</em>
            """)
    void a_line_end_between_chinese_characters_is_no_space_beside_elements_either(String markdown, String html) {
        assertThat(Written.of(markdown.replace('·', '\n')).html().replace('\n', ' '))
                .isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTPS://a.example/X", "Http://a.example/", "FTP://a.example/x"})
    void the_scheme_of_a_bare_address_in_capitals(String address) {
        assertThat(Written.of("See " + address + ".").html())
                .isEqualTo("<p>See <a href=\"" + address + "\" class=\"address\">" + address + "</a>.</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "'[*x*]{dir=\"up\"}', 'Unknown direction “up”'",
        "'<p dir=up>x</p>', 'Unknown direction “up”'",
        "'*x*{lang=\"d e\"}', 'Invalid language “d e”'",
        "'<b lang=1>x</b>', 'Invalid language “1”'"
    })
    void a_language_or_direction_that_does_not_exist(String markdown, String problem) {
        Written written = Written.of(markdown);
        assertThat(written.problems()).containsExactly(problem);
        assertThat(written.html()).doesNotContain("dir=").doesNotContain("lang=");
    }

    @Test
    void an_attribute_that_is_written_twice() {
        Written written = Written.of("[p]{lang=\"de\" lang=\"fr\" .x-a .x-b}");
        assertThat(written.html()).isEqualTo("<p><span lang=\"de\" class=\"x-a x-b\">p</span></p>");
        assertThat(written.problems()).containsExactly("Second attribute “lang” in braces");
    }

    @Test
    void a_comment_without_an_end_is_named_where_it_begins() {
        Written written = Written.of("<!-- a\n-->b<!-- c\n-->d");
        assertThat(written.visible()).isEqualTo("b\n-->d");
        assertThat(written.problems()).containsExactly("Unclosed comment, so that the text after it is not shown");
        assertThat(written.places()).containsExactly("2:5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[链](http://a.example/x/)用", "<http://a.example/>用", "`http://a.example/`用"})
    void marks_after_an_address_that_has_ended_are_marks(String before) {
        assertThat(Written.of(before + "**我**的").html()).contains("<strong>我</strong>");
    }
}
