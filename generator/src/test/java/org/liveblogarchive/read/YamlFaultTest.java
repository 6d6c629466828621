package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.support.TestArchive;

/** YAML that cannot be read is reported by its cause, at the line where that is. */
class YamlFaultTest {
    private static final String INDENTED =
            "%s: error: Wrong indentation of “%s”. Expected the line to start at column" + " %s, like";

    @TempDir
    Path folder;

    private String problem(String yaml) {
        return TestArchive.withSummit(folder)
                .file("summit/a.md", "---\n" + yaml.replace("~", "\n").replace("\\t", "\t") + "\n---\nText.\n")
                .problems()
                .stream()
                .filter(problem -> !problem.contains("No “date”"))
                .findFirst()
                .orElseThrow()
                .replace("summit/a.md:", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: A~ date: 2019-04-25 | 3:2 | date: 2019-04-25 | 1
            title: A~~   date: 2019-04-25~authors: b | 4:4 | date: 2019-04-25 | 1
            ` title: A~date: 2019-04-25` | 2:2 | title: A | 1
            title: A~tags:~  - a~ - b | 5:2 | - b | 3
            title: A~tags:~ - a~  - b | 5:3 | - b | 2
            title: A~tags:~- a~ -b | 5:2 | -b | 1
            title: A~tags:~- a~ - b | 5:2 | - b | 1
            image:~  file: a~   alt: b | 4:4 | alt: b | 3
            image:~  file: a~ alt: b | 4:2 | alt: b | 3
            image:~    file: a~  alt: b | 4:3 | alt: b | 5
            title: A~corrections:~  - date: 2019-04-25~  text: b | 5:3 | text: b | 5
            title: A~corrections:~  - date: 2019-04-25~     text: b | 5:6 | text: b | 5
            related:~  - title: A~    link: b~   - title: c | 5:4 | - title: c | 3
            title: A~# note~  date: 2019-04-25 | 4:3 | date: 2019-04-25 | 1
            `title: |-~A title~date: 2019-04-25` | 3:1 | A title | 3
            `title: |-~   A title~  more~date: 2019-04-25` | 4:3 | more | 4
            `title: >~  A title~~more~date: 2019-04-25` | 5:1 | more | 3
            `image:~  file: a~  alt: |~  b~  caption: c` | 5:3 | b | 5
            """)
    void wrong_indentation(String yaml, String place, String line, String column) {
        assertThat(problem(yaml)).startsWith(INDENTED.formatted(place, line, column));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: A~\tdate: 2019-04-25 | 3:1: error: Tab in the indentation. Expected spaces
            title: A~tags:~\t- a | 4:1: error: Tab in the indentation. Expected spaces
            title:A~date: 2019-04-25 | 2:6: error: No space after the colon of “title”. Expected a key
            title: A~date:2019-04-25 | 3:5: error: No space after the colon of “date”. Expected a key
            title:A | 2:6: error: No space after the colon of “title”. Expected a key
            title: A~some words~date: 2019-04-25 | 3:1: error: Line without a key “some words”. Expected a key
            title A~date: 2019-04-25 | 2:1: error: Line without a key “title A”. Expected a key
            - title: A | 2:1: error: List without keys. Expected lines
            title: A: b | 2:9: error: Colon in a text without quotation marks. Expected quotation marks
            title: `a` | 2:8: error: Text that begins with “`” without quotation marks. Expected quotation marks
            title: @a | 2:8: error: Text that begins with “@” without quotation marks. Expected quotation marks
            title: &c company | 2:8: error: Text that begins with “&” without quotation marks. Expected quotation marks
            title: ! now | 2:8: error: Text that begins with “!” without quotation marks. Expected quotation marks
            title: !Breaking news | 2:8: error: Text that begins with “!” without quotation marks. Expected quotation
            title: !!one | 2:8: error: Text that begins with “!” without quotation marks. Expected quotation marks
            title: A~tags: [b, "😀", &c d] | 3:16: error: Text that begins with “&” without quotation marks. Expected
            title: *a* b | 2:8: error: Text that begins with “*” without quotation marks. Expected quotation marks
            title: A~tags:~- *b | 4:3: error: Text that begins with “*” without quotation marks. Expected quotation
            `title: | a` | `2:8: error: Text that begins with “|” without quotation marks. Expected quotation marks`
            title: ? a | 2:8: error: Text that begins with “?” without quotation marks. Expected quotation marks
            title: , a | 2:8: error: Text that begins with “,” without quotation marks. Expected quotation marks
            title: {% a %} | 2:9: error: Text that begins with “%” without quotation marks. Expected quotation marks
            title: {{ a }} | 2:8: error: List or mapping in place of a text. Expected a text. Write the text on the line
            title: #a | 2:7: error: No value. Expected a text. Quote a text that begins with “#”, or remove the key.
            title: [A] b | 2:12: error: Text after the end of a quoted text or a list. Expected quotation marks
            title: 'it's' | 2:12: error: Text after the end of a quoted text or a list. Expected quotation marks
            title: "A | 2:8: error: Unclosed quotation mark. Expected the same mark
            tags: [a, b~date: 2019-04-25 | 2:7: error: Unclosed bracket. Expected the closing
            tags: [a, , b] | 2:11: error: Comma without a value before it. Expected a value between two commas
            `title: |~    ~  a` | 4:3: error: Empty line with more spaces than the text below it. Expected empty lines without spaces
            title: "5 \\* 3" | 2:11: error: Unknown escape sequence “\\*” in double quotation marks. Expected single
            title: null | 2:8: error: No value, as YAML reads “null”. Expected a text. Write the text, in quotation marks
            title: a~  - b | 3:3: error: List below a text “- b”. Expected either a text or a list after a key.
            tags: - a~  - b | 2:7: error: List on the line of its key. Expected each “- …”
            """)
    void other_faults(String yaml, String start) {
        assertThat(problem(yaml)).startsWith(start);
    }

    @Test
    void the_fix_says_what_to_write() {
        assertThat(problem("title: A~  date: 2019-04-25"))
                .isEqualTo(
                        "3:3: error: Wrong indentation of “date: 2019-04-25”. Expected the line to start at column 1,"
                                + " like the lines that it belongs to. Write no spaces before it.");
    }

    @Test
    void a_comment_after_a_text_for_readers_is_a_warning_as_words_may_be_lost() {
        assertThat(TestArchive.withSummit(folder).file("summit/a.md", """
                                ---
                                title: 50% off #1 today
                                date: 2019-04-25T10:00 # in the morning
                                location: "Oslo" # quoted
                                # a line of its own
                                tags:
                                  - "C#" # quoted
                                  - D #2
                                ---
                                Text.
                                """).warnings())
                .containsExactly(comment("2:8", "#1 today"), comment("8:5", "#2"));
    }

    private static String comment(String place, String comment) {
        return "summit/a.md:" + place + ": warning: Comment after a text for readers “" + comment + "”. Expected"
                + " quotation marks around a text that contains “ #”, or a comment on a separate line. Quote the text,"
                + " or move the comment to a separate line.";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `~---~title: A~date: 2019-04-25~---~` | 1:1: error: Empty line above the front matter. | 6
            `---~title: A~date: 2019-04-25~...~` | 4:1: error: Front matter that ends with “...”. Expected a line “---” | 5
            `---~title: A~date: 2019-04-25~-----~` | 4:1: error: Front matter that ends with “-----”. Expected a line | 5
            """)
    void fences_that_are_not_as_they_should_be_do_not_hide_the_text(String fences, String error, int line) {
        assertThat(TestArchive.withSummit(folder)
                        .file("summit/a.md", fences.replace("~", "\n") + "[x](nowhere.md)\n")
                        .problems())
                .satisfiesExactly(
                        fence -> assertThat(fence).startsWith("summit/a.md:" + error),
                        link -> assertThat(link)
                                .startsWith("summit/a.md:" + line + ":1: error: Link to an unknown post"));
    }
}
