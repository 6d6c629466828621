package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions of links are found wherever they stand, and nothing else is taken for one (CommonMark 0.31.2, 4.7). */
class LinkDefinitionsTest {
    private static Element html(String markdown) {
        return Jsoup.parseBodyFragment(Written.of(markdown).html()).body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Note]: this is what he said.",
                "[Anna Berg]: We have counted all votes.",
                "[foo]: <1>(baz)",
                "[foo]: /url \"title\" ok",
                "[foo]:",
                "[ ]: /url",
                "[foo]: <bar\\>"
            })
    void what_is_no_definition_is_text(String markdown) {
        assertThat(html(markdown).wholeText().strip()).isEqualTo(markdown.replace("\\", ""));
        assertThat(html(markdown).select("a")).isEmpty();
    }

    @Test
    void quotations_may_have_several() {
        Element html = html("> [a]: /x\n> [b]: /y\n> \"of\n> y\"\n> text [a] [b]\n\n[b]");
        assertThat(html.select("a").eachAttr("href")).containsExactly("/x", "/y", "/y");
        assertThat(html.select("a").last().attr("title")).isEqualTo("of\ny");
        assertThat(html.select("blockquote").text()).isEqualTo("text a b");
    }

    @ParameterizedTest
    @CsvSource({
        "[a]: /x\\nPart\\n===\\n[a], '<h3 id=\"a---part\">Part</h3><p><a href=\"/x\">a</a></p>'",
        "[a]: /x\\n[b]: /y\\nPart of\\nb\\n---\\n[a], '<h3 id=\"a---part-of-b\">Part of b</h3><p><a href=\"/x\">a</a></p>'",
        "> [a]: /x\\n> Part\\n> ===\\n\\n[a], '<blockquote><h3 id=\"a---part\">Part</h3></blockquote><p><a href=\"/x\">a</a></p>'",
        "[a]: /x\\n===\\n[a], '<p>=== <a href=\"/x\">a</a></p>'",
        "[a]: /x\\n---\\n[a], '<hr><p><a href=\"/x\">a</a></p>'",
        "[a]: /x\\n--\\n[a], '<p>-- <a href=\"/x\">a</a></p>'",
        "[a] x\\n===, '<h3 id=\"a---a-x\">[a] x</h3>'"
    })
    void a_heading_begins_after_them(String markdown, String expected) {
        Element html = html(markdown.replace("\\n", "\n"));
        assertThat(html.html().replaceAll(">\\s+<", "><").replaceAll("\\s+", " "))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"ẞ, SS", "straße, STRASSE", "Αγω, ΑΓΩ", "ﬁn, FIN", "I, i"})
    void their_names_are_equal_but_for_case(String link, String name) {
        assertThat(html("[" + link + "]\n\n[" + name + "]: /x").select("a").attr("href"))
                .isEqualTo("/x");
    }

    @Test
    void the_first_of_a_name_counts() {
        assertThat(html("[a]\n\n[a]: /x\n\n[A]: /y").select("a").attr("href")).isEqualTo("/x");
    }
}
