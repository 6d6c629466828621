package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** What is removed of an author's HTML is named, at the line and column where it stands. */
class RemovedHtmlTest {
    @TempDir
    Path folder;

    private List<String> warnings(String body) {
        return TestArchive.withSummit(folder).post("a", 60, body).warnings().stream()
                .map(warning -> warning.replaceFirst("\\. Expected .*", "").replace("summit/a.md:", ""))
                .toList();
    }

    @Test
    void each_element_at_its_own_place() {
        assertThat(warnings("One <blink>a</blink>\n\n> two\n> <form>b</form> <blink>c</blink>"))
                .containsExactly(
                        "6:5: warning: Removed HTML “<blink>”",
                        "9:3: warning: Removed HTML “<form>”",
                        "9:18: warning: Removed HTML “<blink>”");
    }

    @Test
    void attributes_with_their_values() {
        assertThat(warnings("<p\n  style=\"color: red\" onclick='x()'>a</p>\n\nb <b class=\"x-own lead\">c</b>"))
                .containsExactly(
                        "7:3: warning: Removed attribute “style=\"color: red\"” of “<p>”",
                        "7:22: warning: Removed attribute “onclick=\"x()\"” of “<p>”",
                        "9:6: warning: Removed class “lead” of “<b>”");
    }

    @Test
    void elements_of_a_table_in_blocks_of_their_own() {
        assertThat(warnings("<table>\n<tr bgcolor=red>\n\n<td width=3>a</td>\n\n</tr>\n</table>"))
                .containsExactly(
                        "7:5: warning: Removed attribute “bgcolor=\"red\"” of “<tr>”",
                        "9:5: warning: Removed attribute “width=\"3\"” of “<td>”");
    }

    @Test
    void tags_that_are_shown_as_text() {
        assertThat(warnings("Text <title> and\nalso <script src=x>y</script>"))
                .containsExactly(
                        "6:6: warning: HTML “<title>”, which is shown as text",
                        "7:6: warning: HTML “<script>”, which is shown as text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a List<String> b | List<String> b | 6:7 | <String>
            #include <iostream> | #include <iostream> | 6:10 | <iostream>
            cd <your-name>/ | cd <your-name>/ | 6:4 | <your-name>
            cd <your own name>/ | cd <your own name>/ | 6:4 | <your own name>
            a <int>5</int> b | a <int>5</int> b | 6:3 | <int>
            <div>Set<T></div> | Set<T> | 6:9 | <T>
            """)
    void words_in_pointed_brackets_are_text(String markdown, String text, String place, String tag) {
        assertThat(Written.of(markdown).visible()).contains(text);
        assertThat(PlainText.whole(new MarkdownParsers().parse(markdown))).contains(text);
        assertThat(warnings(markdown))
                .containsExactly(place + ": warning: Unknown HTML “" + tag + "”, which is shown as text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<x-y a=\"b\">5</x-y>", "<font>5</font>", "<math><mi>5</mi></math>", "<blink>5</blink>"})
    void markup_that_readers_never_see_is_not_shown_as_text(String markup) {
        assertThat(Written.of("a " + markup).visible()).matches("a +5");
        assertThat(warnings("a " + markup)).allMatch(warning -> warning.contains("Removed HTML"));
    }

    @Test
    void nothing_of_allowed_html() {
        assertThat(
                        warnings(
                                "<p lang=de class=x-note>a <b>b</b> <a href=\"https://a.example/\">c</a><a name=d></a><b id=e>f</b><br/></p>"))
                .isEmpty();
    }

    @Test
    void a_pasted_frame_of_another_site_is_text_and_a_warning_with_its_line() {
        String frame = "<iframe width=\"560\" src=\"https://v.example/1\"></iframe>";
        assertThat(Written.of(frame).visible()).isEqualTo(frame);
        assertThat(TestArchive.withSummit(folder)
                        .post("a", 60, "Text\n\n" + frame)
                        .warnings())
                .singleElement(STRING)
                .startsWith("summit/a.md:8:1: warning:")
                .contains("“<iframe>”, which is shown as text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<object data=a.swf></object>",
                "\n<embed src=a.swf>",
                "<form><input name=a></form>",
                "<div></div>"
            })
    void a_text_of_which_nothing_is_shown_is_reported(String markdown) {
        assertThat(Written.of(markdown).problems()).contains("Text that shows nothing to readers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "<!-- later -->", "<hr>", "***", "<video src=a.mp4></video>", "![x](a.jpg)"})
    void a_text_that_shows_something_or_is_empty_is_not_reported(String markdown) {
        assertThat(Written.of(markdown).problems()).doesNotContain("Text that shows nothing to readers");
    }
}
