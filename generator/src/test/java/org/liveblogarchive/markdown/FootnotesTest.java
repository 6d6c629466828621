package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Footnotes as GitHub has them: numbered as the text refers to them, and none is lost without a warning. */
class FootnotesTest {
    private static Element html(String markdown) {
        return Jsoup.parseBodyFragment(Written.of(markdown).html()).body();
    }

    @Test
    void footnotes_are_numbered_as_the_text_refers_to_them() {
        String markdown = "A[^1] b[^n] c[^1]\n\n[^1]: X[^deep]\n[^n]: Y\n[^deep]: Z\n[^unused]: U\n";
        var html = Jsoup.parseBodyFragment(Written.of(markdown).html());
        assertThat(html.select("p .footnote-mark a").eachText()).containsExactly("1", "2", "1", "3");
        assertThat(html.select(".footnotes > ol > li").eachText())
                .satisfiesExactly(
                        note -> assertThat(note).startsWith("X"),
                        note -> assertThat(note).startsWith("Y"),
                        note -> assertThat(note).startsWith("Z"));
        assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void a_footnote_that_nothing_refers_to_is_reported() {
        assertThat(Written.of("A[^1]\n\n[^1]: One.\n\n[^9]: Never used.").problems())
                .containsExactly("Unused footnote “[^9]”, which is not shown");
    }

    @Test
    void a_second_footnote_of_the_same_mark_is_reported() {
        Written written = Written.of("A[^1]\n\n[^1]: One.\n\n[^1]: Two.");
        assertThat(written.problems()).containsExactly("Second footnote “[^1]”, which is not shown");
        assertThat(written.places()).containsExactly("5:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[^1]:\n\n", "[^1]:\n\nText.", "[^1]:\nText."})
    void a_footnote_without_a_text_is_reported(String note) {
        assertThat(Written.of("A[^1]\n\n" + note).problems()).containsExactly("Footnote “[^1]” without a text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[^1]:\n\n    One.\n\n    Two.",
                "[^1]:\n\n\n    One.\n\n    Two.",
                "[^1]:\n    One.\n\n\tTwo.",
                "[^1]: One.\n\n\tTwo.",
                "[^1]: One.\n\n  \tTwo."
            })
    void the_text_of_a_footnote_may_stand_below_its_mark_and_is_indented_by_four_columns(String note) {
        Written written = Written.of("A[^1]\n\n" + note);
        assertThat(html("A[^1]\n\n" + note).select(".footnotes li p").eachText())
                .containsExactly("One.", "Two.");
        assertThat(written.problems()).isEmpty();
    }

    @Test
    void the_mark_of_a_footnote_ends_at_its_first_bracket() {
        Element html = html("A[^1] b[^x\\]y]\n\n[^1]: see [b]: c\n\n[^x\\]y]: f [d]: e");
        assertThat(html.select(".footnotes li p").eachText()).containsExactly("see [b]: c", "f [d]: e");
    }

    @Test
    void brackets_with_a_circumflex_alone_are_no_mark() {
        assertThat(Written.of("A[^ ]\n\n[^ ]: two words").visible().replaceAll("\\s+", " "))
                .isEqualTo("A[^ ] [^ ]: two words");
        assertThat(html("A[^ ]\n\n[^ ]: b.md").select("a[href=b.md]").text()).isEqualTo("^");
    }

    @Test
    void case_does_not_count_in_marks() {
        Written written = Written.of("A[^Note] b[^NOTE]\n\n[^note]: One.");
        assertThat(html("A[^Note] b[^NOTE]\n\n[^note]: One.")
                        .select(".footnote-mark")
                        .eachText())
                .containsExactly("1", "1");
        assertThat(written.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [link[^1]](b.md) after            | <a href="b.md">link</a>¹ after
            [a[^1]](b.md) c[^1]](d.md)        | <a href="b.md">a</a>¹ c¹](d.md)
            [ [a[^1]](b.md) c[^1]](d.md)      | [ <a href="b.md">a</a>¹ c¹](d.md)
            [*a*[^1] `b`](b.md "t")           | <a href="b.md" title="t"><em>a</em> <code>b</code></a>¹
            [x[^1] y[^1]](<b c.md>)[z](b.md)  | <a href="b%20c.md">x y</a>¹¹<a href="b.md">z</a>
            before [a](b.md) [c[^1]](b_c_d.md) | before <a href="b.md">a</a> <a href="b_c_d.md">c</a>¹
            \\[q[^1]](b.md)                    | [q¹](b.md)
            [q[^1] and ](b.md)                | <a href="b.md">q and </a>¹
            [q[^1]] (b.md)                    | [q¹] (b.md)
            """)
    void a_mark_in_the_text_of_a_link_stands_behind_it(String markdown, String paragraph) {
        Element first = html(markdown + "\n\n[^1]: One.").selectFirst("p");
        first.select(".footnote-mark").forEach(mark -> mark.replaceWith(new TextNode("¹")));
        assertThat(first.html()).isEqualTo(paragraph);
    }

    @Test
    void a_mark_in_the_text_of_a_picture_is_no_reference() {
        Written written = Written.of("![Sea[^1]](media/sea.png)\n\n[^1]: One.");
        assertThat(written.html()).contains("alt=\"Sea\"").doesNotContain("footnotes");
        assertThat(written.problems()).containsExactly("Unused footnote “[^1]”, which is not shown");
    }

    @Test
    void feeds_and_data_have_the_footnotes_after_the_text() {
        assertThat(Written.of("A[^b] c[^a].\n\n[^a]: *Two*\n[^b]: One\n\n    - x\n[^c]: no")
                        .text())
                .isEqualTo("A c.\n\nOne\n\nx\n\nTwo");
    }
}
