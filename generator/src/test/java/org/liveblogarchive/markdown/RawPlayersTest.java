package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Players in HTML: they load nothing before the reader asks, can be started, and hide no text. */
class RawPlayersTest {
    @Test
    void a_player_of_another_host_loads_on_request_and_its_origin_is_allowed() {
        Written written = Written.of("<video src=\"https://a.example:8443/v.mp4\" preload=auto autoplay></video>\n\n"
                + "<audio><source src=\"https://user@b.example/a.mp3\" type=\"audio/mpeg\"></audio>");
        assertThat(written.html())
                .contains("<video src=\"https://a.example:8443/v.mp4\" preload=\"none\" controls></video>")
                .contains("<audio preload=\"none\" controls><source src=");
        assertThat(written.all().mediaOrigins()).containsExactly("https://a.example:8443", "https://b.example");
    }

    @Test
    void a_poster_and_subtitles_of_another_host_are_left_out_with_a_warning() {
        Written written = Written.of("<video src=v.mp4 poster=\"https://a.example/p.png\">"
                + "<track default src=\"https://a.example/t.vtt\"><track src=\"media/t.vtt\"></video>");
        assertThat(written.html())
                .contains("<video src=\"v.mp4\" preload=\"none\" controls><track src=\"media/t.vtt\"></video>");
        assertThat(written.problems())
                .containsExactly(
                        "File of another host, which is left out “https://a.example/p.png”",
                        "File of another host, which is left out “https://a.example/t.vtt”");
        assertThat(written.all().mediaOrigins()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<video src=v.mp4>\n\nText *after*.\n\nAnd more.",
                "<VIDEO src=v.mp4 />\n\nText *after*.\n\nAnd more.",
                "<video><source src=v.mp4>\n\nText *after*.\n\nAnd more.",
                "<div><video src=v.mp4></div>\n\nText *after*.\n\nAnd more.",
                "Here <audio src=v.mp3> Text *after*.\n\nAnd more.",
                "<audio src=a.mp3></audio> <audio src=v.mp3> Text *after*.\n\nAnd more."
            })
    void a_player_without_its_end_hides_no_text(String markdown) {
        Written written = Written.of(markdown);
        assertThat(Jsoup.parse(written.html()).select("video, audio"))
                .isNotEmpty()
                .noneMatch(Element::hasText);
        assertThat(written.visible()).contains("Text after.").contains("And more.");
        assertThat(written.problems()).hasSizeLessThan(2).allMatch(problem -> problem.contains("” without an end tag"));
    }

    @ParameterizedTest
    @CsvSource({"'<video src=v.mp4>a</video><video src=v.mp4>b', 26", "'x <audio src=a.mp3> b', 2"})
    void the_warning_names_the_player_without_an_end(String markdown, int column) {
        assertThat(Written.of(markdown).places()).isEqualTo(List.of("1:" + (column + 1)));
    }

    @Test
    void a_paragraph_ends_a_player_in_a_line_as_in_browsers() {
        assertThat(Written.of("<video controls><source src=v.mp4><p>Your browser shows none.</p></video> b")
                        .problems())
                .isEmpty();
    }

    @Test
    void a_source_without_a_player_is_left_out() {
        assertThat(Written.of("<picture><source srcset=a.webp><img src=a.png alt=A></picture>")
                        .html())
                .doesNotContain("<source")
                .contains("<img");
    }

    @Test
    void what_a_player_shows_in_its_place_stays_within() {
        Written written = Written.of("<video src=v.mp4>Your browser shows no video.</video>");
        assertThat(written.html()).contains("controls>Your browser shows no video.</video>");
        assertThat(written.problems()).isEmpty();
    }
}
