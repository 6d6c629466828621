package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** A live blog filtered as a whole. */
class FiltersTest extends WholeLiveBlog {
    private void awaitMatches(int count) {
        String text = count + (count == 1 ? " post" : " posts");
        reader.awaits("document.querySelector('.matches-count').textContent === arguments[0]", text);
        assertThat(reader.all("#page--matches .post-list-item")).hasSize(count);
        assertThat(reader.one("#page--stream").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void filters_find_posts_of_the_whole_live_blog(int width) {
        open(INDEX, width);
        reader.one("#page--tools summary").click();
        reader.one("[name=key]").click();
        awaitMatches(9);
        assertThat(address()).isEqualTo("summit/index.html#key=1");
        assertThat(reader.all("#page--matches .day").stream().map(WebElement::getText))
                .containsExactly(
                        "Saturday, 27 April 2019",
                        "Friday, 26 April 2019",
                        "Thursday, 25 April 2019",
                        "Wednesday, 24 April 2019");
        reader.choose("[name=tag]", "talks");
        awaitMatches(3);
        reader.one("[name=key]").click();
        awaitMatches(22);
        reader.choose("[name=author]", "anna");
        awaitMatches(11);
        reader.choose("[name=day]", "2019-04-25");
        awaitMatches(3);
        assertThat(address()).isEqualTo("summit/index.html#tag=talks&author=anna&day=2019-04-25");
        assertThat(reader.all("#page--matches a").stream().map(link -> link.getDomAttribute("href")))
                .containsExactly("page-4.html#p36", "page-3.html#p30", "page-3.html#p24");
        assertThat(reader.all("#page--matches time.clock").get(0).getText()).isEqualTo("15:30");
        reader.browser().navigate().back();
        awaitMatches(11);
        assertThat(reader.one("[name=day]").getDomProperty("value")).isEmpty();
        reader.one("#page--matches [name=show-all]").click();
        assertThat(shown()).hasSize(17);
        assertThat(address()).isEqualTo(INDEX);
        assertThat(reader.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }

    @Test
    void headlines_that_could_not_be_loaded_are_said_beside_the_others() throws IOException {
        Path data = output.resolve("summit/titles-2.json");
        assertThat(data).doesNotExist();
        open(INDEX, 360);
        reader.run("document.getElementById('page--matches').dataset.titles = 2");
        reader.one("#page--tools summary").click();
        reader.choose("[name=tag]", "talks");
        reader.awaits("document.querySelector('.matches-count').textContent"
                + " === '22+ posts. Some posts could not be loaded.'");
        assertThat(reader.all("#page--matches .post-list-item")).hasSize(22);
        reader.complaints();
        Files.writeString(data, "{\"posts\": []}");
        try {
            reader.one("#page--matches [name=again]").click();
            awaitMatches(22);
            assertThat(reader.one("#page--matches [name=again]").isDisplayed()).isFalse();
        } finally {
            Files.delete(data);
        }
    }

    @Test
    void on_a_phone_matches_come_into_view() {
        open(INDEX, 360);
        reader.one("#page--tools summary").click();
        reader.choose("[name=day]", "2019-04-25");
        awaitMatches(20);
        reader.awaits("document.querySelector('.matches-count').getBoundingClientRect().top < innerHeight * 0.7");
    }

    @Test
    void what_is_no_value_of_a_filter_filters_nothing() {
        open("summit/index.html#key=0", 360);
        assertThat(reader.one("#page--stream").isDisplayed()).isTrue();
        assertThat(shown()).hasSize(17);
    }

    @Test
    void a_filter_in_an_address_is_applied_and_a_place_in_it_ends_it() {
        open("summit/index.html#tag=talks", 1440);
        awaitMatches(22);
        assertThat(reader.one("[name=tag]").getDomProperty("value")).isEqualTo("talks");
        reader.run("location.hash = 'p63'");
        reader.awaits("document.querySelector('#page--stream').checkVisibility()");
        assertThat(reader.number("document.getElementById('p63').getBoundingClientRect().top"))
                .isBetween(0L, 500L);
        reader.browser().navigate().back();
        awaitMatches(22);
        open("summit/index.html#tag=nothing-like-it", 1440);
        awaitMatches(0);
        open("summit/page-2.html", 1440);
        reader.one("#page--tools summary").click();
        go("#page--tools a");
        assertThat(reader.one("[name=key]").isDisplayed()).isTrue();
    }

    @Test
    void a_filter_and_the_order_stay_when_one_of_them_changes() {
        open("summit/index.html#tag=talks", 1440);
        awaitMatches(22);
        reader.one("button[value=oldest]").click();
        reader.awaits("document.querySelector('#page--matches a')?.textContent === 'Post 3'");
        assertThat(address()).isEqualTo("summit/index.html?order=oldest#tag=talks");
        assertThat(reader.one("#page--matches a").getDomProperty("href"))
                .isEqualTo(host.address("summit/page-1.html?order=oldest#p3"));
        reader.one("button[value=newest]").click();
        reader.awaits("document.querySelector('#page--matches a')?.textContent === 'Post 66'");
        open("summit/page-2.html#tag=talks", 1440);
        reader.awaits("location.pathname.endsWith('/index.html')");
        reader.loadModules();
        awaitMatches(22);
    }

    @Test
    void whole_posts_of_matches_are_shown_on_demand() {
        open("summit/index.html#tag=talks", 1440);
        awaitMatches(22);
        reader.one("#page--matches [name=whole]").click();
        reader.awaits("document.querySelectorAll('#page--matches article').length === 10");
        assertThat(reader.all("#page--matches .post-list-item")).isEmpty();
        assertThat(reader.all("#page--matches article").get(0).getDomAttribute("id"))
                .isEqualTo("p66");
        assertThat(reader.text("#page--matches #p39 .post-body")).contains("which goes on");
        reader.one("#page--matches [name=more]").click();
        reader.awaits("document.querySelectorAll('#page--matches article').length === 20");
        reader.one("#page--matches [name=more]").click();
        reader.awaits("document.querySelectorAll('#page--matches article').length === 22");
        assertThat(reader.one("#page--matches [name=more]").isDisplayed()).isFalse();
        reader.scrollTo(0);
        assertThat(reader.run("return new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"
                        + " === document.querySelectorAll('[id]').length"))
                .as("each id once")
                .isEqualTo(true);
        reader.one("#page--matches [name=whole]").click();
        assertThat(reader.all("#page--matches a").get(21).getDomProperty("href"))
                .isEqualTo(host.address("summit/page-1.html#p3"));
        reader.one("#page--matches [name=show-all]").click();
        assertThat(shown()).isEqualTo(posts(IntStream.iterate(67, i -> i > 50, i -> i - 1)));
    }

    @Test
    void what_cannot_be_loaded_is_said_and_can_be_tried_again() throws IOException {
        Path titles = output.resolve("summit/titles-1.json");
        Path away = output.resolve("away");
        Files.move(titles, away);
        open("summit/index.html#key=1", 360);
        reader.awaits("document.querySelector('.matches-count').textContent === 'The posts could not be loaded.'");
        Files.move(away, titles);
        reader.one("#page--matches [name=again]").click();
        awaitMatches(9);
        assertThat(reader.one("#page--matches [name=again]").isDisplayed()).isFalse();
    }
}
