package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CommonMark 0.29 to 0.31 changed, beside the examples of the specification. */
class NewerCommonMarkTest {
    private static void assertHtml(String markdown, String html) {
        String written =
                Written.of(markdown.replace("\\n", "\n").replace('·', ' ')).html();
        assertThat(ComparableHtml.of(written)).isEqualTo(ComparableHtml.of(html));
    }

    @ParameterizedTest
    @CsvSource({
        "a*€5*b, a*€5*b",
        "€_a_, €<em>a</em>",
        "**£5**, <strong>£5</strong>",
        "+_a_+, +<em>a</em>+",
        "a***b***c, a<em><strong>b</strong></em>c",
        "*a**b*, <em>a**b</em>",
        "\\**a*, *<em>a</em>",
        "\\***a**b*, *<strong>a</strong>b*",
        "は**「重要」**です, は<strong>「重要」</strong>です",
        "snake_case_name, snake_case_name"
    })
    void emphasis(String markdown, String html) {
        assertHtml(markdown, "<p>" + html + "</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "-·a\\n·-·b\\n··-·c\\n···-·d\\n····-·e\\n····-·*f\\n····g*, <ul><li>a<li>b<li>c<li>d - e - <em>f g</em></ul>",
        "···1.·a\\n····2.·b\\n3.·c, <ol><li>a 2. b<li>c</ol>",
        "-····a\\n\\n····-·b\\n\\nc, <ul><li>a</ul><pre><code>- b\\n</code></pre><p>c",
        "1.·a\\n\\n···-·b\\n\\n···c, <ol><li><p>a<ul><li>b</ul><p>c</ol>",
        "10.·a\\n····-·b, <ol start=10><li>a<ul><li>b</ul></ol>",
        "100.·a\\n····-·b\\n·····-·c\\n\\n·····d, <ol start=100><li><p>a - b<ul><li>c</ul><p>d</ol>",
        "···-·m\\n····-·x\\n·····>·q\\n\\n·····p, <ul><li><p>m - x<blockquote><p>q</blockquote><p>p</ul>",
        "99.·a\\n100.·c\\n····-·b\\n101.·d, <ol start=99><li>a<li>c - b<li>d</ol>",
        ">·q\\n\\n··2.·m\\n····-·c, <blockquote><p>q</blockquote><ol start=2><li>m - c</ol>",
        "-·a\\n··-·b\\n····-·c\\n······-·d, <ul><li>a<ul><li>b<ul><li>c<ul><li>d</ul></ul></ul></ul>"
    })
    void marks_of_items_are_indented_by_less_than_four(String markdown, String html) {
        assertHtml(markdown, html.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "-·a\\n··2016.·b, <ul><li>a 2016. b</ul>",
        "-·a\\n2016.·b, <ul><li>a</ul><ol start=2016><li>b</ol>",
        "1.·a\\n2.·b\\n···3.·c\\n···1.·d\\n···2.·e, <ol><li>a<li>b 3. c<ol><li>d<li>e</ol></ol>",
        "-·a\\n\\n··2.·b, <ul><li><p>a<ol start=2><li>b</ol></ul>",
        "-·a\\n··*\\n··+·b, <ul><li>a *<ul><li>b</ul></ul>"
    })
    void a_list_within_an_item_interrupts_its_text_with_the_number_one_alone(String markdown, String html) {
        assertHtml(markdown, html.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "- **a**\\n<small>\\n*b*\\n</small>, <ul><li><strong>a</strong> <small> <em>b</em> </small></ul>",
        "- a\\n\\n<small>*b*</small>, <ul><li>a</ul><p><small><em>b</em></small></p>",
        "> a\\n<em>\\n*b*</em>, <blockquote><p>a <em> <em>b</em></em></p></blockquote>",
        "- a\\n<div>*b*</div>, <ul><li>a</ul><div>*b*</div>"
    })
    void an_inline_element_does_not_end_a_paragraph_that_goes_on_without_its_indent(String markdown, String html) {
        assertHtml(markdown, html.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({"~~~ aa ``` ~~~\\nfoo\\n~~~, aa", "~~~~ a~b\\nfoo\\n~~~~, a~b", "> ~~~ a~b\\n> foo\\n> ~~~, a~b"})
    void fences_of_tildes_may_be_followed_by_all_characters(String markdown, String language) {
        String code = "<pre><code class=\"language-" + language + "\">foo\n</code></pre>";
        assertHtml(markdown, markdown.startsWith(">") ? "<blockquote>" + code + "</blockquote>" : code);
    }

    @ParameterizedTest
    @CsvSource({
        "&#87654321; &#65;, &amp;#87654321; A",
        "&#x0000041; &#x41;, &amp;#x0000041; A",
        "\\&#87654321;, &amp;#87654321;",
        "&#0;, \uFFFD"
    })
    void references_to_characters_have_seven_digits_at_most(String markdown, String html) {
        assertHtml(markdown, "<p>" + html + "</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "[a](<b\\>), [a](&lt;b&gt;)",
        "[a](<b\\>>), <a href=\"b%3E\">a</a>",
        "[a](<b c>), <a href=\"b%20c\">a</a>",
        "![a](<b!\\nc>), ![a](&lt;b! c&gt;)"
    })
    void an_address_in_pointed_brackets_ends_with_one(String markdown, String html) {
        assertHtml(markdown, "<p>" + html + "</p>");
    }
}
