package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts add to the pages, at the widths of a phone, a tablet and a desk. */
@Tag("engines")
class ToolsInBrowserTest extends SampleInBrowser {
    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void the_order_of_the_posts_is_turned_and_turned_back(int width) {
        openWithScripts(SUMMIT, width);
        reader.openTools();
        List<?> newestFirst = reader.postsShown();
        reader.one("button[value=oldest]").click();
        assertThat(reader.postsShown()).isNotEqualTo(newestFirst).hasSameSizeAs(newestFirst);
        assertThat(reader.postsShown().get(0)).isEqualTo(newestFirst.get(newestFirst.size() - 1));
        assertThat(reader.one(".stream > :first-child").getDomAttribute("id")).isEqualTo("day--2019-04-24");
        reader.one("button[value=newest]").click();
        assertThat(reader.postsShown()).isEqualTo(newestFirst);
        assertThat(reader.one(".stream > :first-child").getDomAttribute("id")).isEqualTo("day--2019-04-25");
    }

    @Test
    void the_first_post_on_a_topic_leads_on_to_its_page_and_back_leads_to_the_post() {
        openWithScripts("nordhavn-election-night/first-figures.html", 360);
        reader.one(".tags a").click();
        reader.awaitPage("/tags/results.html");
        assertThat(reader.text("h1")).isEqualTo("Live blogs on “results”");
        reader.browser().navigate().back();
        reader.awaitPage("/first-figures.html");
        openWithScripts("tags/letter-r.html#term--railways", 360);
        assertThat(reader.text(":target")).startsWith("railways");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void the_post_that_is_read_stays_in_its_place_when_the_order_is_turned(int width) {
        openWithScripts(SUMMIT, width);
        reader.scrollTo(reader.number("document.getElementById('talks-end').getBoundingClientRect().top") - 120);
        long before = placeOf("talks-end");
        reader.one(".bar-order").click();
        assertThat(placeOf("talks-end")).isBetween(before - 1, before + 1);
        assertThat(reader.text(".bar-order")).isEqualTo("Newest first");
        assertThat(reader.one("button[value=oldest]").getDomAttribute("aria-pressed"))
                .isEqualTo("true");
        reader.one(".bar-order").click();
        assertThat(placeOf("talks-end")).isBetween(before - 1, before + 1);
    }

    @Test
    void beside_the_posts_the_key_event_that_is_read_is_marked() {
        openWithScripts(SUMMIT, 1440);
        for (String post : List.of("talks-end", "first-meeting")) {
            reader.scrollTo(0);
            reader.scrollTo(reader.number("document.getElementById('" + post + "').getBoundingClientRect().top") - 100);
            assertThat(reader.all(".key-events [aria-current=true]"))
                    .singleElement()
                    .satisfies(link -> assertThat(link.getDomAttribute("href")).endsWith("#" + post));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768})
    void on_narrow_screens_the_timeline_opens_and_closes(int width) {
        openWithScripts(SUMMIT, width);
        assertThat(reader.one(".key-events ol").isDisplayed()).isFalse();
        reader.one(".key-events summary").click();
        assertThat(reader.one(".key-events ol").isDisplayed()).isTrue();
        reader.one(".key-events summary").click();
        assertThat(reader.one(".key-events ol").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void the_headline_stays_in_view_and_leads_back_to_the_top(int width) {
        openWithScripts(SUMMIT, width);
        assertThat(reader.one(".live-blog-bar-title").isDisplayed()).isFalse();
        reader.scrollTo(3000);
        assertThat(reader.one(".live-blog-bar-title").isDisplayed()).isTrue();
        assertThat(reader.one(".live-blog-bar .status").isDisplayed()).isEqualTo(width > 704);
        reader.one(".to-top").click();
        assertThat(reader.number("scrollY")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void a_reader_jumps_to_a_day(int width) {
        openWithScripts(SUMMIT, width);
        if (width < 1024) {
            reader.one(".days summary").click();
        }
        reader.one(".days a[href$='#day--2019-04-24']").click();
        assertThat(reader.browser().getCurrentUrl()).endsWith("#day--2019-04-24");
        assertThat(reader.number("document.getElementById('day--2019-04-24').getBoundingClientRect().top"))
                .isBetween(40L, 500L);
    }

    private long placeOf(String post) {
        return reader.number("document.getElementById('" + post + "').getBoundingClientRect().top");
    }
}
