package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables and lists of tasks as GitHub and Goldmark read them (GFM 0.29, 4.10 and 5.3). */
class GithubMarkdownTest {
    private static Element html(String markdown) {
        return html(Written.of(markdown));
    }

    private static Element html(Written written) {
        return Jsoup.parseBodyFragment(written.html()).body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Results:\n| a | b |\n|---|---|\n| 1 | 2 |\n",
                "Results:\na | b\n--|--\n1 | 2",
                "> Results:\n> | a | b |\n> |---|---|\n> | 1 | 2 |\n",
                "- Results:\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n",
            })
    void the_line_above_the_delimiters_is_the_heading_and_lines_before_it_stay_text(String markdown) {
        Element html = html(markdown);
        assertThat(html.select("p, li").first().ownText()).isEqualTo("Results:");
        assertThat(html.select("th").eachText()).containsExactly("a", "b");
        assertThat(html.select("td").eachText()).containsExactly("1", "2");
        assertThat(Written.of(markdown).all().text().split("\n\n")).containsExactly("Results:", "a", "b", "1", "2");
    }

    @Test
    void text_above_a_table_keeps_its_lines_and_links() {
        assertThat(html("*One*\nand | two [x]\n| a | b |\n|---|---|\n\n[x]: /u")
                        .selectFirst("p")
                        .outerHtml())
                .isEqualTo("<p><em>One</em> and | two <a href=\"/u\">x</a></p>");
    }

    @Test
    void all_lines_up_to_an_empty_one_or_another_block_are_rows() {
        Element html = html("| a | b |\n| - | - |\n| 1 | 2 |\nbar\n3 | 4 | 5\n\nafter\n");
        assertThat(html.select("tbody tr").eachText()).containsExactly("1 2", "bar", "3 4");
        assertThat(html.select("tbody tr").get(1).childrenSize()).isEqualTo(2);
        assertThat(html.select("p").eachText()).containsExactly("after");
        Element quoted = html("| a | b |\n| - | - |\n| 1 | 2 |\n> bar\n");
        assertThat(quoted.select("td").eachText()).containsExactly("1", "2");
        assertThat(quoted.select("blockquote").text()).isEqualTo("bar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n| --- |\n| 1 | 2 |",
                "Text\n| a | b |\n|---|---|---|",
                "| --- | --- |\n| a | b |",
                "a | b\nc | d",
                "a \\| b\n--|--"
            })
    void without_a_heading_of_as_many_cells_there_is_no_table(String markdown) {
        assertThat(html(markdown).select("table")).isEmpty();
        assertThat(html(markdown).wholeText().strip()).isEqualTo(markdown.replace("\\", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "| 1 | 2 | 3 |, 3 |",
        "1 | 2 | 3, 3",
        "| 1 | 2 | *3* | 4, *3* | 4",
        "> | 1 | 2 | 3, 3",
        "| 1 | 2 |, ''",
        "| 1 | 2 |  , ''",
        "1 | 2, ''",
        "1, ''",
        "| 1 |, ''"
    })
    void cells_beyond_the_last_column_are_reported(String row, String lost) {
        String quoted = row.startsWith(">") ? "> " : "";
        String markdown = quoted + "| a | b |\n" + quoted + "|---|---|\n" + row;
        for (String end : new String[] {"", "\n", "\r\n", "\n" + quoted + "| x | y |\n"}) {
            assertThat(Written.of(markdown + end).problems())
                    .isEqualTo(
                            lost.isEmpty()
                                    ? List.of()
                                    : List.of("Cells “" + lost + "” after the last column, which are not shown"));
        }
    }

    @Test
    void a_bar_in_code_divides_cells_and_is_reported() {
        Written row = Written.of("| a | b |\n|---|---|\n| `x | y` | z |\n| `x \\| y` | `z` |\n| \\`x | y` |");
        assertThat(html(row).select("td").eachText()).containsExactly("`x", "y`", "x | y", "z", "`x", "y`");
        assertThat(row.problems())
                .containsExactly(
                        "Bar in code that divides a table cell in two “|”",
                        "Cells “z |” after the last column, which are not shown");
        assertThat(row.places()).containsExactly("3:6", "3:12");
        Written heading = Written.of("> | `a | b` | ``c` | ``\n> |--|--|--|--|\n");
        assertThat(html(heading).select("th").eachText()).containsExactly("`a", "b`", "``c`", "``");
        assertThat(heading.places()).containsExactly("1:8");
    }

    @ParameterizedTest
    @CsvSource({"| a `b | c` | d |, 1:8", "Text¶> | `b | c` |, 2:8", "| b | c | d, 1:1"})
    void a_table_whose_heading_has_other_cells_is_text_with_a_warning(String heading, String place) {
        String markdown = heading.replace('¶', '\n') + (heading.contains(">") ? "\n> |---|\n" : "\n|---|---|\n");
        Written written = Written.of(markdown);
        assertThat(html(written).select("table")).isEmpty();
        assertThat(html(written).text())
                .isEqualTo(markdown.replaceAll("> |`", "").replace('\n', ' ').strip());
        assertThat(written.problems())
                .containsExactly(
                        "Table that is shown as text, as its heading and the line below it differ in their number of cells");
        assertThat(written.places()).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource({
        "> | a |¶> |---|¶> | b |¶lazy, <blockquote><table> </table></blockquote><p>lazy</p>",
        "- | a |¶  |---|¶  | b |¶lazy, <ul><li><table> </table></li></ul><p>lazy</p>",
        "> | a |¶> |---|¶> | b |¶`x | y`, <blockquote><table> </table></blockquote><p>x | y</p>",
        "- x¶| a |¶|---|, <ul><li>x | a | |---|</li></ul>",
        "> x¶| a |¶> |---|¶> | b |, <blockquote><p>x</p><table> </table></blockquote>",
    })
    void a_table_does_not_go_on_without_the_marks_of_its_quotation_or_item(String lines, String expected) {
        Element html = html(lines.replace('¶', '\n'));
        assertThat(html.select("td").eachText()).allMatch("b"::equals);
        html.select("table").forEach(table -> table.text(" "));
        html.select("div.table, code").unwrap();
        assertThat(html.html()
                        .replaceAll(">\\s+<", "><")
                        .replace("<table></table>", "<table> </table>")
                        .replace('\n', ' '))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'    code | x', pre",
        "---, hr",
        "2. two, ol",
        "-, ul",
        "<blockquote>x</blockquote>, blockquote",
        "'# Part', h3",
    })
    void whatever_begins_a_block_ends_a_table(String line, String block) {
        Element html = html("| a |\n|---|\n| b |\n" + line);
        assertThat(html.select("td").eachText()).containsExactly("b");
        assertThat(html.select(block)).hasSize(1);
    }

    @Test
    void a_line_that_would_make_a_heading_of_text_above_it_is_a_row_and_a_bar_alone_is_none() {
        Element html = html("| a |\n|---|\n===\n||\n|\nb");
        assertThat(html.select("td")).hasSize(2);
        assertThat(html.selectFirst("td").text()).isEqualTo("===");
        assertThat(html.selectFirst("p").text()).isEqualTo("| b");
        assertThat(html("a | b\n- | -").select("li").eachText()).containsExactly("| -");
    }

    @Test
    void a_heading_needs_no_bar_in_a_table_of_one_column() {
        assertThat(html("a\n|-|\nb").select("th, td").eachText()).containsExactly("a", "b");
        assertThat(html("`x \\| y` | b\n-|-\n").select("th").eachText()).containsExactly("x | y", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "> [!NOTE]¶> text, 1:3",
        "- > [!tip]¶  >¶  > text, 1:5",
        "> [!NOTE] text, ''",
        "> [!OTHER]¶> text, ''",
        "[!NOTE]¶text, ''",
        "> [!note]¶>¶> [!note]: b.md, ''"
    })
    void marks_of_alerts_are_text_with_a_warning(String lines, String place) {
        Written written = Written.of(lines.replace('¶', '\n'));
        assertThat(html(written).text()).containsIgnoringCase("!");
        assertThat(written.problems())
                .allMatch(problem -> problem.startsWith("GitHub alert “[!"))
                .hasSize(place.isEmpty() ? 0 : 1);
        assertThat(String.join("", written.places())).isEqualTo(place);
    }

    @Test
    void a_task_has_a_disabled_check_box_named_by_its_text() {
        Written written = Written.of("- [ ] Count *all* votes\n- [x] Open the [hall](a.md)\n- [X] Done\n");
        assertThat(written.problems()).isEmpty();
        assertThat(written.html()).isEqualTo("""
                <ul>
                <li class="task"><label><input type="checkbox" disabled> Count <em>all</em> votes</label></li>
                <li class="task"><label><input type="checkbox" disabled checked> Open the <a href="a.md">hall</a></label></li>
                <li class="task"><label><input type="checkbox" disabled checked> Done</label></li>
                </ul>""");
        assertThat(written.all().text()).isEqualTo("☐ Count all votes\n\n☑ Open the hall\n\n☑ Done");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. [ ] a\n\n   more\n2. [x] b\n",
                "> * [ ] a\n>   + [x] b\n",
                "- [ ] a\n\n- [x] b\n",
                "-  [ ]\n   a\n- [x]  b\n",
                "- [ ] a\n- [x] b\n\n[x]: https://a.example/\n",
                "- [ ] a\n- [x] b\n\n<b>raw</b>"
            })
    void tasks_stand_in_lists_of_all_kinds(String markdown) {
        Element html = html(markdown);
        assertThat(html.select("li.task label").eachText()).containsExactly("a", "b");
        assertThat(html.select("input[type=checkbox][disabled]")).hasSize(2);
        assertThat(html.select("input[checked]")).hasSize(1);
        assertThat(html.select("a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "- [ ], [ ]",
        "- [x], [x]",
        "- [ ]a, [ ]a",
        "- [x](a.html), x",
        "- [y] a, [y] a",
        "- \\[ ] a, [ ] a",
        "- a [ ] b, a [ ] b",
        "[ ] a, [ ] a",
        "- [  ] a, [  ] a"
    })
    void all_else_is_text(String markdown, String text) {
        assertThat(html(markdown).select("input, label, .task")).isEmpty();
        assertThat(html(markdown).wholeText().strip()).isEqualTo(text);
    }

    @Test
    void a_form_in_html_has_no_fields_but_disabled_check_boxes() {
        Written written = Written.of("<label><input type=checkbox checked onclick=x> a</label> <input name=b>");
        assertThat(Jsoup.parseBodyFragment(written.html()).select("input").outerHtml())
                .isEqualTo("<input type=\"checkbox\" checked disabled>");
        assertThat(written.problems()).contains("Removed HTML “<input>”");
    }
}
