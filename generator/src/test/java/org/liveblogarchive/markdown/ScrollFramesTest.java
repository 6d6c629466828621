package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code and tables that may be wider than the page can be reached and scrolled by keyboard; all others cannot be reached. */
class ScrollFramesTest {
    private static final String WIDE = "builder.build(content, output);";

    private static Element html(String markdown) {
        return Jsoup.parseBodyFragment(Written.of(markdown).html()).body();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            ```java\\nWIDE\\n``` ! java
            ```\\nWIDE\\nx\\n```  ! WIDE
            ~~~\\nWIDE\\n~~~      ! WIDE
            \\s\\s\\s\\sWIDE       ! WIDE
            - a\\n\\n\\s\\s\\s\\s\\s\\sWIDE ! WIDE
            <pre>WIDE</pre>    ! WIDE
            <pre lang="en"><code>WIDE</code></pre> ! WIDE
            """)
    void code_that_may_be_too_wide_is_a_group_with_a_name(String markdown, String name) {
        Element code = html(markdown.replace("\\n", "\n").replace("\\s", " ").replace("WIDE", WIDE))
                .selectFirst("pre");
        assertThat(code.attr("tabindex")).isEqualTo("0");
        assertThat(code.attr("role")).isEqualTo("group");
        assertThat(code.attr("aria-label")).isEqualTo(name.replace("WIDE", WIDE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\ngit push\n```", "```\nx\ny\nz\n```", "    code", "<pre>code</pre>", "```\n\n```"})
    void code_that_always_fits_is_no_stop(String markdown) {
        assertThat(html(markdown).selectFirst("pre").attributes()).isEmpty();
    }

    @Test
    void in_lists_and_quotations_there_is_less_room() {
        String code = "```\ntwenty-two characters.\n```";
        assertThat(html(code).select("pre[tabindex]")).isEmpty();
        assertThat(html("> " + code.replace("\n", "\n> ")).select("pre[tabindex]"))
                .hasSize(1);
        assertThat(html("<blockquote><pre>twenty-two characters.</pre></blockquote>")
                        .select("pre[tabindex]"))
                .hasSize(1);
    }

    @Test
    void lists_and_quotations_before_code_take_no_room_from_it() {
        assertThat(html("- a\n- b\n\n> c\n\n<pre>twenty-two characters.</pre>").select("pre[tabindex]"))
                .isEmpty();
    }

    @Test
    void wide_characters_and_tabs_count_as_what_they_take() {
        assertThat(html("```\n十三个汉字就太宽了吗是的呀\n```").select("pre[tabindex]")).hasSize(1);
        assertThat(html("```\n\t\t\tx\n```").select("pre[tabindex]")).hasSize(1);
    }

    @Test
    void a_long_name_is_shortened() {
        String name = html("```\n" + "abcdefghi ".repeat(20) + "\n```")
                .selectFirst("pre")
                .attr("aria-label");
        assertThat(name).hasSizeLessThan(65).endsWith("…");
    }

    @Test
    void a_table_that_may_be_too_wide_is_a_group_named_by_its_headings() {
        Element frame = html("| Party | Votes |\n|---|--:|\n| Nordhavn Alternative | 12 |\n")
                .selectFirst(".table");
        assertThat(frame.attr("role")).isEqualTo("group");
        assertThat(frame.attr("aria-label")).isEqualTo("Party, Votes");
        assertThat(frame.attr("tabindex")).isEqualTo("0");
    }

    @Test
    void a_small_table_is_no_stop() {
        Element frame =
                html("| a | b |\n|---|---|\n| one two three four | 2 |\n").selectFirst(".table");
        assertThat(frame.hasAttr("tabindex")).isFalse();
        assertThat(frame.hasAttr("role")).isFalse();
    }

    @Test
    void a_table_in_html_has_the_frame_of_one_in_markdown() {
        String cells = "<tr><th>Party<th>Votes<tr><td>Alternative<td>12";
        Element frame = html("<table>" + cells + "</table>").selectFirst(".table");
        assertThat(frame.attributes().html())
                .isEqualTo(html("| Party | Votes |\n|---|---|\n| Alternative | 12 |\n")
                        .selectFirst(".table")
                        .attributes()
                        .html());
        assertThat(frame.child(0).normalName()).isEqualTo("table");
        assertThat(html("<table><caption>Votes in districts</caption>" + cells + "</table>")
                        .selectFirst(".table")
                        .attr("aria-label"))
                .isEqualTo("Votes in districts");
    }

    @Test
    void each_table_has_one_frame() {
        assertThat(html("<table><tr><td><table><tr><td>a</table></table>").select(".table"))
                .hasSize(1);
        assertThat(html("<div class=\"table\"><table><tr><td>a</table></div>\n\n<b>x</b>\n\n| a |\n|---|\n| b |")
                        .select(".table"))
                .hasSize(2);
    }
}
