package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HTML that does not end what it begins hides nothing of the text after it. */
class HtmlPieceTest {
    private static final String AFTER = "\n\nShe said \"it's > all\" *there*.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <div>~<!-- note~</div> | `` | 2:1 | Unclosed comment
            <p>text <!-- x</p> | text | 1:9 | Unclosed comment
            <p class="x>First.</p> | <p class="x>First. | 1:1 | Unclosed tag “<p class="x>First.</
            <p align='center>First.</p> | <p align='center>First. | 1:1 | Unclosed tag “<p align='center>Fi
            <p~Hello words. | <p Hello words. | 1:1 | Unclosed tag “<p Hello words.
            </div~Same words. | </div Same words. | 1:1 | Unclosed tag “</div Same words.
            <div~title="a>b" words | <div title="a>b" words | 1:1 | Unclosed tag “<div title="a>b" wor
            <div>a <?php x~</div> | a | 1:8 | Hidden HTML “<?php x </div>
            <div>a <! x~</div> | a | 1:8 | Hidden HTML “<! x </div>
            a <!DOCTYPE html> b | a b | 1:3 | Hidden HTML “<!DOCTYPE html>
            a <?php echo ">"; ?> b | a b | 1:3 | Hidden HTML “<?php echo ">"; ?>
            a <![CDATA[ x > y ]]> b | a b | 1:3 | Hidden HTML “<![CDATA[ x > y ]]>
            """)
    void what_does_not_end_is_text_or_hidden_up_to_the_next_empty_line(
            String html, String visible, String place, String problem) {
        Written written = Written.of(html.replace('~', '\n') + AFTER);
        assertThat(written.visible().replaceAll("\\s+", " ").strip())
                .isEqualTo((visible + " She said \"it's > all\" there.").strip());
        assertThat(written.text()).contains("She said \"it's > all\" there.");
        assertThat(written.places()).containsExactly(place);
        assertThat(written.problems()).singleElement().asString().startsWith(problem);
    }

    @Test
    void html_that_ends_stays_as_it_is() {
        String html = "<p title='a \"b\" > c' class=x-a>d <b lang = \"de\">e</b><br/></p>";
        assertThat(HtmlPiece.whole(html)).isEqualTo(html);
        assertThat(HtmlPiece.whole("a < b <3 <- c")).isEqualTo("a < b <3 <- c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://a.example/?a=1&amp;b=2      | https://a.example/?a=1&b=2
            www.a.example/?x&copy;y             | www.a.example/?x©y
            https://a.example/?a&amp;b&lt;c     | https://a.example/?a&b<c
            https://git:tok@a.example/r.git     | https://git:tok@a.example/r.git
            http://user@a.example:8080/x        | http://user@a.example:8080/x
            """)
    void a_bare_address_is_whole(String markdown, String text) {
        var link = Jsoup.parse(Written.of("See " + markdown + " here.").html()).select("a");
        assertThat(link.eachText()).containsExactly(text);
    }
}
