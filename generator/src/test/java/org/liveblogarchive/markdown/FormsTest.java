package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four live-blog forms, each with the HTML that it becomes, and text that only looks like a form. */
class FormsTest {
    private static final String IMAGE =
            "<img src=\"media/%s.jpg\" alt=\"%s\" width=\"1600\" height=\"900\" loading=\"lazy\" decoding=\"async\">";

    @Test
    void a_picture_alone_in_a_paragraph_is_a_figure_with_caption_and_credit() {
        assertHtml(
                """
                ![Two leaders](media/a.jpg "The first handshake"){credit="A. Photographer"}
                """,
                "<figure class=\"figure\">" + IMAGE.formatted("a", "Two leaders")
                        + "<figcaption>The first handshake <span class=\"credit\">A. Photographer</span></figcaption>"
                        + "</figure>\n");
    }

    @Test
    void a_figure_needs_neither_caption_nor_credit() {
        assertHtml(
                "![Two leaders](media/a.jpg)",
                "<figure class=\"figure\">" + IMAGE.formatted("a", "Two leaders") + "</figure>\n");
    }

    @Test
    void a_picture_within_text_is_no_figure() {
        assertHtml("See ![x](media/a.jpg) here.", "<p>See " + IMAGE.formatted("a", "x") + " here.</p>\n");
    }

    @Test
    void the_title_and_credit_of_a_picture_within_text_are_shown_on_request() {
        String title =
                "<img src=\"media/a.jpg\" alt=\"x\" title=\"%s\" width=\"1600\" height=\"900\" loading=\"lazy\" decoding=\"async\">";
        assertHtml(
                "See ![x](media/a.jpg \"The \\\"hall\\\"\") here.",
                "<p>See " + title.formatted("The &quot;hall&quot;") + " here.</p>\n");
        assertHtml(
                "See ![x][p] here.\n\n[p]: media/a.jpg 'Hall'\n", "<p>See " + title.formatted("Hall") + " here.</p>\n");
        assertHtml(
                "See ![x](media/a.jpg (Hall)){credit=\"B\"} here.",
                "<p>See " + title.formatted("Hall B") + " here.</p>\n");
        assertHtml(
                "Hear ![x](media/a.mp3 \"Hall\") here.",
                "<p>Hear <audio controls preload=\"none\" src=\"media/a.mp3\" aria-label=\"x\" title=\"Hall\"><a href=\"media/a.mp3\">x</a></audio> here.</p>\n");
    }

    @Test
    void a_video_in_a_pictures_place_is_a_figure_with_a_player() {
        assertHtml(
                "![Waves](media/waves.mp4 \"At sea\"){credit=\"B\"}",
                "<figure class=\"figure\"><video controls preload=\"none\" src=\"media/waves.mp4\" aria-label=\"Waves\">"
                        + "<a href=\"media/waves.mp4\">Waves</a></video>"
                        + "<figcaption>At sea <span class=\"credit\">B</span></figcaption></figure>\n");
    }

    @Test
    void pictures_in_consecutive_lines_are_one_gallery() {
        assertHtml(
                """
                ![One](media/a.jpg "First"){credit="A"}
                ![Two](media/b.jpg)
                """,
                "<div class=\"gallery\">\n<figure class=\"figure\">" + IMAGE.formatted("a", "One")
                        + "<figcaption>First <span class=\"credit\">A</span></figcaption></figure>\n"
                        + "<figure class=\"figure\">" + IMAGE.formatted("b", "Two") + "</figure>\n</div>\n");
    }

    @Test
    void pictures_with_text_between_are_no_gallery() {
        assertThat(Written.of("![One](media/a.jpg)\nand\n![Two](media/b.jpg)\n").html())
                .doesNotContain("gallery", "<figure");
    }

    @Test
    void a_block_quote_whose_last_paragraph_is_a_name_is_an_attributed_quotation() {
        assertHtml("""
                > We are pleased.
                >
                > — Vladimir Putin, president
                """, """
                <figure class="quotation"><blockquote>
                <p>We are pleased.</p>
                </blockquote><figcaption>— Vladimir Putin, president</figcaption></figure>
                """);
    }

    @Test
    void the_name_may_follow_the_quotation_directly_and_be_a_link() {
        assertHtml("""
                > We are *pleased*.
                > Very.
                > — [V. Putin](https://example.org/), president
                """, """
                <figure class="quotation"><blockquote>
                <p>We are <em>pleased</em>.
                Very.</p>
                </blockquote><figcaption>— <a href="https://example.org/">V. Putin</a>, president</figcaption></figure>
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> No name at all.", "> — only a name", "> First — last", "> One\n>\n> - — a list"})
    void other_block_quotes_stay_plain(String markdown) {
        assertThat(Written.of(markdown).html()).startsWith("<blockquote>").doesNotContain("<figure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://vimeo.com/1", "<https://vimeo.com/1>", "Text.\n\nhttps://vimeo.com/1\n\nMore."})
    void a_bare_link_to_a_provider_is_a_card(String markdown) {
        assertThat(Written.of(markdown).html())
                .contains(
                        "<figure class=\"embed\"><a href=\"https://vimeo.com/1\"><span class=\"embed-provider\">Vimeo</span>"
                                + " <span class=\"embed-address\">vimeo.com/1</span></a></figure>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See https://vimeo.com/1 there.",
                "[A talk](https://vimeo.com/1)",
                "https://example.org/",
                "https://notvimeo.com/1"
            })
    void other_links_stay_links(String markdown) {
        assertThat(Written.of(markdown).html())
                .startsWith("<p>")
                .contains("<a href=")
                .doesNotContain("<figure");
    }

    @Test
    void a_link_to_a_sound_file_alone_is_a_player() {
        assertHtml(
                "[The statement](media/statement.mp3)",
                "<figure class=\"player\" data-address=\"media/statement.mp3\"><audio controls preload=\"none\" src=\"media/statement.mp3\""
                        + " aria-label=\"The statement\"><a href=\"media/statement.mp3\">The statement</a></audio>"
                        + "<figcaption>The statement</figcaption></figure>\n");
    }

    @Test
    void the_path_of_a_sound_file_alone_is_a_player() {
        assertHtml(
                "media/statement.mp3",
                "<figure class=\"player\" data-address=\"media/statement.mp3\"><audio controls preload=\"none\" src=\"media/statement.mp3\""
                        + " aria-label=\"statement.mp3\"><a href=\"media/statement.mp3\">statement.mp3</a></audio></figure>\n");
    }

    @Test
    void a_video_file_of_another_host_is_a_player_that_loads_on_request_and_its_origin_is_allowed() {
        Written written = Written.of("https://media.example.org/v.mp4");
        assertThat(written.html())
                .startsWith(
                        "<figure class=\"player\" data-address=\"https://media.example.org/v.mp4\"><video controls preload=\"none\" src=\"https://media.example.org/v.mp4\"");
        assertThat(written.all().mediaOrigins()).containsExactly("https://media.example.org");
    }

    private static void assertHtml(String markdown, String html) {
        Written written = Written.of(markdown);
        assertThat(written.problems()).isEmpty();
        assertThat(written.html()).isEqualTo(html.stripTrailing());
    }
}
