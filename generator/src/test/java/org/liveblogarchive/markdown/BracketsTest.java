package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Brackets that make a link, and those that look as if they did: their words are shown as they are written. */
class BracketsTest {
    private static void assertSound(String markdown, String html) {
        Written written = Written.of(markdown);
        assertThat(written.problems()).isEmpty();
        assertThat(written.html()).isEqualTo(html);
    }

    @Test
    void an_address_with_spaces_needs_pointed_brackets() {
        assertSound("[x](<a b.html>)", "<p><a href=\"a%20b.html\">x</a></p>");
        assertThat(Written.of("![Alt](<media/a b.jpg>)").html()).contains("<img src=\"media/a%20b.jpg\"");
        Written literal = Written.of("![Alt](media/100% sure.jpg)");
        assertThat(literal.html()).isEqualTo("<p>![Alt](media/100% sure.jpg)</p>");
        assertThat(literal.problems())
                .containsExactly("Space in the address “media/100% sure.jpg”, so that the link is shown as text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [e](b.md (t (n)))      | Parentheses in the title “(t (n))”, so that the link is shown as text
            ![e](b.png (t (n)))    | Parentheses in the title “(t (n))”, so that the link is shown as text
            [](b c.md)             | Space in the address “b c.md”, so that the link is shown as text
            ![e](b c.png) and f    | Space in the address “b c.png”, so that the link is shown as text
            [e]("title only")      | Title without an address “"title only"”, so that the link is shown as text
            [e]((title only))      | Title without an address “(title only)”, so that the link is shown as text
            """)
    void a_title_in_round_brackets_has_none_within_and_needs_an_address(String markdown, String found) {
        Written written = Written.of(markdown);
        assertThat(written.visible()).isEqualTo(markdown);
        assertThat(written.all().text()).isEqualTo(markdown);
        assertThat(written.problems()).containsExactly(found);
    }

    @Test
    void brackets_in_a_title_need_backslashes() {
        assertSound("[e](b.md (t \\(n\\)))", "<p><a href=\"b.md\" title=\"t (n)\">e</a></p>");
    }

    @Test
    void brackets_before_a_link_are_text() {
        assertSound(
                "[pdf][The thesis](https://a.example/1)", "<p>[pdf]<a href=\"https://a.example/1\">The thesis</a></p>");
    }

    @Test
    void a_picture_by_reference_can_be_a_link_by_reference() {
        assertThat(Written.of("[![alt][p]][p]\n\n[p]: a.jpg\n").html())
                .startsWith("<p><a href=\"a.jpg\"><img src=\"a.jpg\" alt=\"alt\"")
                .endsWith("></a></p>");
    }
}
