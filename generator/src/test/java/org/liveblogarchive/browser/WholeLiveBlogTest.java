package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** A live blog read from its start and in context. */
class WholeLiveBlogTest extends WholeLiveBlog {
    @Test
    void the_pager_leads_to_the_first_the_last_and_the_pages_beside() {
        open("summit/page-3.html", 360);
        reader.awaits("document.querySelector('.pager-page').textContent === 'Page 3 of 7'");
        assertThat(reader.all("nav.pager > *").stream().map(WebElement::getText))
                .containsExactly("Latest", "Newer posts", "Page 3 of 7", "Older posts", "First");
        go("nav.pager .pager-first");
        assertThat(address()).isEqualTo("summit/page-1.html");
        assertThat(reader.all("nav.pager > a").stream().map(WebElement::getText))
                .containsExactly("Latest", "Newer posts");
        go("nav.pager .pager-latest");
        assertThat(address()).isEqualTo(INDEX);
        assertThat(reader.text("nav.pager")).isEqualToNormalizingWhitespace("Page 7 Older posts First");
        for (int width : new int[] {360, 768, 1440}) {
            reader.resize(width);
            assertThat(reader.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        }
    }

    static IntStream widthsOfOrders() {
        return EveryPage.isWanted() ? IntStream.of(360, 1440) : IntStream.of(360);
    }

    @ParameterizedTest
    @MethodSource("widthsOfOrders")
    void oldest_first_begins_at_the_start_and_lasts_to_the_end(int width) {
        open(INDEX, width);
        reader.one("#page--tools summary").click();
        go("button[value=oldest]");
        assertThat(address()).isEqualTo("summit/page-1.html?order=oldest");
        var read = new ArrayList<String>();
        for (int page = 1; page < 7; page++) {
            assertThat(reader.one("#page--stream").getDomAttribute("aria-label"))
                    .isEqualTo("Posts, oldest first");
            assertThat(reader.one("button[value=oldest]").getDomAttribute("aria-pressed"))
                    .isEqualTo("true");
            read.addAll(shown());
            go("nav.pager .pager-newer");
        }
        assertThat(address()).isEqualTo("summit/index.html?order=oldest");
        read.addAll(shown());
        reader.openTools();
        go("button[value=newest]");
        assertThat(address()).isEqualTo(INDEX);
        assertThat(shown()).hasSize(17);
        open("summit/index.html?order=oldest", width);
        assertThat(read).isEqualTo(posts(IntStream.rangeClosed(1, POSTS)));
        go("nav.pager .pager-older");
        assertThat(address()).isEqualTo("summit/page-6.html?order=oldest");
        reader.one("#page--tools summary").click();
        go("button[value=newest]");
        assertThat(address()).isEqualTo(INDEX);
        assertThat(shown().get(0)).isEqualTo("p67");
        assertThat(reader.one("#page--stream").getDomAttribute("aria-label")).isEqualTo("Posts, newest first");
    }

    @Test
    void a_day_begins_where_its_order_begins() {
        open(INDEX, 1440);
        assertThat(reader.one(".days a[href$='04-25']").getDomAttribute("href"))
                .isEqualTo("page-4.html#day--2019-04-25");
        open("summit/index.html?order=oldest", 1440);
        go(".days a[href$='04-25']");
        assertThat(address()).isEqualTo("summit/page-3.html?order=oldest#day--2019-04-25");
        assertThat(reader.text("#day--2019-04-25 + article h2")).isEqualTo("Post 21");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void key_events_and_the_pinned_post_lead_to_their_places(int width) {
        for (String link : List.of(".key-events a[href$='p21']", ".pinned a", ".key-events a[href$='p63']")) {
            open(INDEX, width);
            go(link);
            String id = (String) reader.run("return location.hash.slice(1)");
            assertThat(address()).matches("summit/(page-\\d+|index)\\.html#p\\d+");
            assertThat(reader.one(":target").getDomAttribute("id")).isEqualTo(id);
            assertThat(reader.number("document.querySelector(':target').getBoundingClientRect().top"
                            + " - document.querySelector('.live-blog-bar-inner').getBoundingClientRect().height"))
                    .as(link)
                    .isBetween(0L, 950L);
            assertThat(reader.run("return getComputedStyle(document.querySelector(':target')).animationName"))
                    .isEqualTo("found");
        }
    }

    @Test
    void a_post_leads_to_its_place_and_lists_lead_there_too() {
        open("summit/p24.html", 1440);
        go(".in-context a");
        assertThat(address()).isEqualTo("summit/page-3.html#p24");
        open("summit/p66.html", 1440);
        go(".in-context a");
        assertThat(address()).isEqualTo("summit/index.html#p66");
        open("summit/page-3.html?order=oldest", 1440);
        go("#p24 .post-time a");
        assertThat(address()).isEqualTo("summit/p24.html");
        go(".in-context a");
        assertThat(address()).isEqualTo("summit/page-3.html?order=oldest#p24");
        open("summit/tag-talks.html", 1440);
        go(".post-list a[href$='p48']");
        assertThat(address()).isEqualTo("summit/page-5.html#p48");
    }

    @Test
    void the_last_full_page_leads_to_no_newer_posts_if_there_are_none() throws IOException {
        Path away = output.resolve("summit/away.json");
        Path data = output.resolve("summit/liveblog.json");
        open("summit/page-6.html", 360);
        assertThat(reader.one("nav.pager .pager-newer").isDisplayed()).isTrue();
        Files.move(data, away);
        try {
            Files.writeString(data, Files.readString(away).replaceFirst("\"files\" : 7", "\"files\" : 6"));
            open("summit/page-6.html", 360);
            reader.awaits("document.querySelector('.pager-page').textContent === 'Page 6 of 6'");
            assertThat(reader.one("nav.pager .pager-newer").isDisplayed()).isFalse();
        } finally {
            Files.move(away, data, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void an_address_whose_post_has_gone_to_a_page_since_leads_on_to_it() {
        open("summit/index.html#p13", 1440);
        reader.awaits("location.href.endsWith('/summit/page-2.html#p13')");
        open("summit/index.html?order=oldest#p55", 1440);
        reader.awaits("location.href.endsWith('/summit/page-6.html?order=oldest#p55')");
        open("summit/index.html?order=oldest#%E0%A4%A", 1440);
        assertThat(reader.one(".bar-order").getDomProperty("textContent")).isEqualTo("Newest first");
    }
}
