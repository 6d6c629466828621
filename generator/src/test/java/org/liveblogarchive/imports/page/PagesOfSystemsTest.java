package org.liveblogarchive.imports.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.api.ImportException;
import org.liveblogarchive.api.ImportNote;
import org.liveblogarchive.api.ImportReport;

/** What the systems of newsrooms add to the posts of a page, and do not say of them. */
class PagesOfSystemsTest extends StormPage {
    @Test
    void a_picture_that_the_data_gives_to_each_post_is_that_of_the_live_blog_alone() {
        fixture.source("page_files/bay.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>");
        String picture = "\"image\": {\"url\": \"https://img.example/bay.svg\"}, \"headline\"";
        ImportReport report = imported(page(
                blog("[" + update("u1", "2026-05-12T08:00:00Z", "One", "Text.") + ","
                                + update("u2", "2026-05-12T09:00:00Z", "Two", "Text.") + "]")
                        .replaceAll("\"headline\"(?=: \"(?:One|Two))", picture),
                ""));
        assertThat(fixture.text(BLOG + "/liveblog.yaml")).containsPattern("media/bay-\\w{10}\\.svg");
        assertThat(fixture.text(post(0)) + fixture.text(post(1))).doesNotContain("bay");
        assertThat(report.notes())
                .extracting(ImportNote::message)
                .anyMatch(note -> note.startsWith("Same picture for all posts in the structured data"));
    }

    @Test
    void an_id_without_an_address_is_that_of_the_element() {
        imported(page(blog("""
            [{"@id": "6b5e1f9a7c", "mainEntityOfPage": "https://news.example/2026/storm", "headline": "Gusts",
              "datePublished": "2026-05-12T08:00:00Z", "articleBody": "Gusts of all kinds."}]
            """), "<article id=block-6b5e1f9a7c><p>Gusts of <em>all</em> kinds.</p></article>"));
        assertThat(fixture.body(post(0))).isEqualTo("Gusts of *all* kinds.");
        assertThat(fixture.values(BLOG, "  id")).containsExactly("6b5e1f9a7c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<header><div><time datetime=2026-05-12T08:00Z>4m ago</time><span>10.00 CEST</span></div>"
                        + "<div><img alt='Ann Bell' src=a.png><span>Ann Bell</span></div></header>|[ann-bell]",
                "<div>5 hours ago 10:00 <a href=/journalist/7/Ann-Bell>Ann Bell</a></div>|[ann-bell]",
                "<a href=#u1><amp-timeago datetime=2026-05-12T08:00Z>1778572800</amp-timeago></a>|''",
            })
    void lines_that_only_say_when_and_by_whom_are_no_part_of_the_text(String line, String authors) {
        imported(page(
                blog(update("u1", "2026-05-12T08:00:00Z", "One", "Text.")),
                "<article id=u1>" + line + "<p>Roofs fly.</p><div><span>12 May 2026 10:00</span></div></article>"));
        assertThat(fixture.body(post(0))).isEqualTo("Roofs fly.");
        assertThat(fixture.values(BLOG, "authors")).containsExactly(authors);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div>2 - 1</div><p>Goal.</p>|2 - 1Goal.",
                "<div>At the harbour</div><p>Waves.</p>|At the harbourWaves.",
                "<p>12 May 2026</p><p>Waves.</p>|12 May 2026Waves.",
                "<div>12 May 2026</div>|12 May 2026",
            })
    void other_short_lines_stay(String html, String text) {
        imported(page(blog(update("u1", "2026-05-12T08:00:00Z", "One", "")), "<article id=u1>" + html + "</article>"));
        assertThat(fixture.body(post(0)).replace("\n", "")).isEqualTo(text);
    }

    @Test
    void the_empty_place_of_a_post_elsewhere_becomes_its_address() {
        imported(page(
                blog(update("u1", "2026-05-12T08:00:00Z", "", "")),
                "<div id=u1><div class=tweet data-url='https://social.example/bay/status/12'></div></div>"));
        assertThat(fixture.body(post(0))).isEqualTo("<https://social.example/bay/status/12>");
    }

    @Test
    void buttons_to_share_a_post_are_no_part_of_it() {
        imported(page(blog(update("u1", "2026-05-12T08:00:00Z", "One", "")), """
                <article id=u1><p>Roofs fly.</p><ul>
                  <li><a href="https://www.facebook.com/dialog/share?href=x"><svg></svg></a></li>
                  <li><a href="https://twitter.com/intent/tweet?text=x">Share</a></li></ul></article>
                """));
        assertThat(fixture.body(post(0))).isEqualTo("Roofs fly.");
    }

    @Test
    void a_live_blog_without_any_posts_is_refused() {
        Path file = fixture.source(
                "page.htm", page("", "<div itemscope itemtype=https://schema.org/LiveBlogPosting><p>Text.</p></div>"));
        assertThatThrownBy(() -> fixture.attempt(file, settings -> settings))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("No live blog in “1” pages");
    }
}
