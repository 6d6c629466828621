package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text without markup, as descriptions, feeds and data have it: each word that the page shows, and apart as there. */
class PlainTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ![a](media/a.png) Whole paragraph                | a Whole paragraph
            ![a](https://a.example/p.png) and text           | a and text
            See <https://a.example/x> and <me@a.example> end | See https://a.example/x and me@a.example end
            arr[0] and [sic] and [x][nope]                   | arr[0] and [sic] and [x][nope]
            d[^none] end                                     | d[^none] end
            A [*word*]{lang="de"} end                        | A word end
            [y](https://a.example/a b) end                   | [y](https://a.example/a b) end
            Line one<br>line two<br/>three                   | Line one line two three
            Very [unhappy ](https://a.example/)with[ it](https://a.example/) | Very unhappy with it
            text <iframe src="x"></iframe> on                | text <iframe src="x"></iframe> on
            A `b` and ` c ` end                              | A b and c end
            """)
    void has_all_words(String markdown, String text) {
        assertThat(Written.of(markdown).text()).isEqualTo(text);
    }

    @Test
    void a_bar_in_the_code_of_a_cell_has_no_backslash() {
        assertThat(Written.of("| a |\n| - |\n| `x \\| y` |").text()).isEqualTo("a\n\nx | y");
    }

    @Test
    void a_text_for_a_picture_keeps_its_brackets() {
        assertThat(Written.of("A ![arr[0] of [sic] x](media/a.png) inline").html())
                .contains("alt=\"arr[0] of [sic] x\"");
    }
}
