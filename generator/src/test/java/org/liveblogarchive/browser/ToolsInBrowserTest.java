package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;
import org.openqa.selenium.By;

/** What scripts add to the pages, at the widths of a phone, a tablet and a desk. */
@TestInstance(Lifecycle.PER_CLASS)
class ToolsInBrowserTest {
    private static final String SUMMIT = "putin-kim-summit-2019/index.html";
    private static final String ELECTION = "nordhavn-election-night/index.html";

    private SiteServer host;
    private Reader reader;

    @BeforeAll
    void start() throws IOException {
        reader = new Reader();
        host = new SiteServer(SampleArchive.folder(), "/archive/");
    }

    @AfterAll
    void end() {
        if (reader != null) {
            reader.close();
        }
        if (host != null) {
            host.close();
        }
    }

    @AfterEach
    void nothing_was_complained_of() {
        assertThat(reader.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void the_order_of_the_posts_is_turned_and_turned_back(int width) {
        open(SUMMIT, width);
        List<?> newestFirst = reader.postsShown();
        reader.one("input[value=oldest]").click();
        assertThat(reader.postsShown()).isNotEqualTo(newestFirst).hasSameSizeAs(newestFirst);
        assertThat(reader.postsShown().get(0)).isEqualTo(newestFirst.get(newestFirst.size() - 1));
        assertThat(reader.one(".stream > :first-child").getDomAttribute("id")).isEqualTo("day--2019-04-24");
        reader.one("input[value=newest]").click();
        assertThat(reader.postsShown()).isEqualTo(newestFirst);
        assertThat(reader.one(".stream > :first-child").getDomAttribute("id")).isEqualTo("day--2019-04-25");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void the_post_that_is_read_stays_in_its_place_when_the_order_is_turned(int width) {
        open(SUMMIT, width);
        reader.scrollTo(reader.number("document.getElementById('talks-end').getBoundingClientRect().top") - 120);
        long before = placeOf("talks-end");
        reader.one(".bar-order").click();
        assertThat(placeOf("talks-end")).isBetween(before - 1, before + 1);
        assertThat(reader.text(".bar-order")).isEqualTo("Newest first");
        assertThat(reader.one("input[value=oldest]").isSelected()).isTrue();
        reader.one(".bar-order").click();
        assertThat(placeOf("talks-end")).isBetween(before - 1, before + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void posts_are_filtered_by_key_event_topic_and_author(int width) {
        open(ELECTION, width);
        int all = reader.postsShown().size();
        reader.one("[name=key]").click();
        assertThat(reader.all(".stream article:not([hidden])"))
                .hasSizeLessThan(all)
                .isNotEmpty()
                .allSatisfy(post -> assertThat(post.getDomAttribute("class")).contains("post-key"));
        assertThat(reader.text(".filter-result"))
                .isEqualTo(reader.postsShown().size() + " of " + all + " posts on this page");
        reader.one("[name=key]").click();
        reader.choose("[name=tags]", "results");
        assertThat(reader.all(".stream article:not([hidden])"))
                .hasSizeLessThan(all)
                .allSatisfy(
                        post -> assertThat(post.getDomAttribute("data-tags")).contains("results"));
        assertThat(reader.text(".filter-more")).isEqualTo("All posts on “results”");
        reader.choose("[name=authors]", "ines-holt");
        assertThat(reader.all(".stream article:not([hidden])"))
                .allSatisfy(
                        post -> assertThat(post.getDomAttribute("data-authors")).contains("ines-holt"));
        reader.one("[name=show-all]").click();
        assertThat(reader.postsShown()).hasSize(all);
        assertThat(reader.one(".filter-more").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void a_filter_leads_to_all_the_posts_of_a_topic(int width) {
        open(ELECTION, width);
        reader.choose("[name=tags]", "results");
        reader.one(".filter-more a").click();
        assertThat(reader.text("h1")).isEqualTo("Posts on “results”");
        reader.one(".post-list a").click();
        assertThat(reader.text(".tags")).contains("results");
    }

    @Test
    void a_key_event_that_is_filtered_out_is_shown_when_a_reader_goes_to_it() {
        open(ELECTION, 1440);
        reader.choose("[name=tags]", "turnout");
        String hidden = (String) reader.run("return [...document.querySelectorAll('.key-events a[href^=\"#\"]')]"
                + ".map(link => link.hash.slice(1)).find(id => document.getElementById(id).hidden)");
        assertThat(hidden).isNotNull();
        reader.one(".key-events a[href='#" + hidden + "']").click();
        assertThat(reader.postsShown().stream().map(Object::toString)).contains(hidden);
    }

    @Test
    void beside_the_posts_the_key_event_that_is_read_is_marked() {
        open(SUMMIT, 1440);
        for (String post : List.of("talks-end", "first-meeting")) {
            reader.scrollTo(0);
            reader.scrollTo(reader.number("document.getElementById('" + post + "').getBoundingClientRect().top") - 100);
            assertThat(reader.all(".key-events [aria-current=true]"))
                    .singleElement()
                    .satisfies(link -> assertThat(link.getDomAttribute("href")).isEqualTo("#" + post));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768})
    void on_narrow_screens_the_timeline_opens_and_closes(int width) {
        open(SUMMIT, width);
        assertThat(reader.one(".key-events ol").isDisplayed()).isFalse();
        reader.one(".key-events summary").click();
        assertThat(reader.one(".key-events ol").isDisplayed()).isTrue();
        reader.one(".key-events summary").click();
        assertThat(reader.one(".key-events ol").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void the_headline_stays_in_view_and_leads_back_to_the_top(int width) {
        open(SUMMIT, width);
        assertThat(reader.one(".story-bar-title").isDisplayed()).isFalse();
        reader.scrollTo(3000);
        assertThat(reader.one(".story-bar-title").isDisplayed()).isTrue();
        assertThat(reader.text(".story-bar .status")).isEqualTo("As it happened");
        reader.one(".to-top").click();
        assertThat(reader.number("scrollY")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void a_reader_jumps_to_a_day(int width) {
        open(SUMMIT, width);
        reader.one(".days a[href$='#day--2019-04-24']").click();
        assertThat(reader.browser().getCurrentUrl()).endsWith("#day--2019-04-24");
        assertThat(reader.number("document.getElementById('day--2019-04-24').getBoundingClientRect().top"))
                .isBetween(40L, 500L);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void times_are_shown_in_the_readers_zone_on_request_alone(int width) {
        reader.livesIn("America/New_York");
        open("putin-kim-summit-2019/talks-end.html", width);
        open(SUMMIT, width);
        assertThat(reader.text("#talks-end .post-time")).isEqualTo("17:45");
        reader.one("[name=own-times]").click();
        assertThat(reader.text("#talks-end .post-time")).isEqualTo("03:45");
        assertThat(reader.text(".own-times")).contains("(America/New_York)");
        assertThat(reader.text("#nine-hours-by-train .post-time")).matches("(Tue|Wed)\\w* \\d\\d:\\d\\d|\\d\\d:\\d\\d");
        assertThat(reader.one("#talks-end time").getDomAttribute("datetime")).isEqualTo("2019-04-25T17:45:00+10:00");
        reader.one("[name=own-times]").click();
        assertThat(reader.text("#talks-end .post-time")).isEqualTo("17:45");
        reader.livesIn("UTC");
    }

    @Test
    void times_of_two_days_and_of_both_sides_of_a_clock_change_are_right_in_the_readers_zone(@TempDir Path folder)
            throws IOException {
        TestArchive archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: Night\ntimezone: Europe/Copenhagen\n")
                .file("summit/before.md", "---\ntitle: A\ndate: 2026-10-25T02:30+02:00\n---\nText.\n")
                .file("summit/after.md", "---\ntitle: B\ndate: 2026-10-25T02:30+01:00\n---\nText.\n")
                .file("summit/spring.md", "---\ntitle: C\ndate: 2026-03-29T03:00\n---\nText.\n");
        archive.build();
        reader.livesIn("America/New_York");
        try (var night = new SiteServer(archive.output(), "/")) {
            reader.open(night.address("summit/index.html"), 768);
            loadModules();
            assertThat(reader.text("#before .post-time")).isEqualTo("02:30");
            assertThat(reader.text("#after .post-time")).isEqualTo("02:30");
            reader.one("[name=own-times]").click();
            assertThat(reader.text("#before .post-time")).isEqualTo("Sat 20:30");
            assertThat(reader.text("#after .post-time")).isEqualTo("Sat 21:30");
            assertThat(reader.text("#spring .post-time")).isEqualTo("Sat 21:00");
        }
        reader.livesIn("UTC");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void only_a_live_event_tells_how_long_ago_a_post_was(int width) {
        open(SUMMIT, width);
        assertThat(reader.all(".ago")).isEmpty();
        open(ELECTION, width);
        long days = ChronoUnit.DAYS.between(
                ZonedDateTime.parse(reader.one(".stream .post-time time").getDomAttribute("datetime")),
                ZonedDateTime.now(ZoneOffset.UTC));
        assertThat(reader.text(".stream .post-time .ago")).isEqualTo(days + " days ago");
        assertThat(reader.text(".stream .post-time time")).matches("\\d\\d:\\d\\d");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void a_permalink_is_copied_and_the_reader_told(int width) {
        reader.command(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        open(SUMMIT, width);
        reader.one("#talks-end .permalink button").click();
        assertThat(reader.text("#talks-end .permalink button")).isEqualTo("Link copied");
        assertThat(reader.one(".said").getDomProperty("textContent")).isEqualTo("Link copied");
        Object copied = reader.browser().executeAsyncScript("navigator.clipboard.readText().then(arguments[0])");
        assertThat(copied).isEqualTo(host.address("putin-kim-summit-2019/talks-end.html"));
        open(((String) copied).substring(host.address("").length()), width);
        assertThat(reader.text("h1")).isEqualTo("The talks end after three and a half hours");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void where_the_browser_can_share_a_post_is_shared_by_it(int width) {
        open(SUMMIT, width);
        assertThat(reader.all("#talks-end .permalink button"))
                .hasSize(reader.run("return 'share' in navigator").equals(true) ? 2 : 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void colours_that_a_reader_chose_hold_on_the_next_page(int width) {
        reader.prefersColours("light");
        open(SUMMIT, width);
        String light = background();
        reader.one("[name=colours][value=dark]").click();
        String dark = background();
        assertThat(dark).isNotEqualTo(light);
        open("index.html", width);
        assertThat(background()).isEqualTo(dark);
        assertThat(reader.one("[name=colours][value=dark]").isSelected()).isTrue();
        reader.one("[name=colours][value='']").click();
        assertThat(background()).isEqualTo(light);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void live_blogs_are_filtered_by_year_and_topic(int width) {
        open("index.html", width);
        assertThat(reader.all(".card")).hasSize(2);
        reader.choose("[name=year]", "2019");
        assertThat(shownCards()).singleElement().asString().startsWith("Putin and Kim");
        assertThat(reader.text(".filter-result")).isEqualTo("1 of 2 live blogs");
        reader.choose("[name=year]", "");
        reader.choose("[name=tag]", "elections");
        assertThat(shownCards()).singleElement().asString().contains("election night");
        reader.one("[name=show-all]").click();
        assertThat(shownCards()).hasSize(2);
    }

    private List<String> shownCards() {
        return reader.browser().findElements(By.cssSelector(".card:not([hidden])")).stream()
                .filter(card -> card.isDisplayed())
                .map(card -> card.findElement(By.cssSelector("h3")).getText())
                .toList();
    }

    private void open(String page, int width) {
        reader.open(host.address(page), width);
        loadModules();
    }

    private void loadModules() {
        reader.browser().executeAsyncScript("""
                const done = arguments[0];
                const modules = document.querySelector('script[data-modules]').dataset.modules.split(' ');
                Promise.all(modules.map(module => import(new URL(module, document.baseURI))))
                    .then(() => requestAnimationFrame(() => done()));
                """);
    }

    private long placeOf(String post) {
        return reader.number("document.getElementById('" + post + "').getBoundingClientRect().top");
    }

    private String background() {
        return (String) reader.run("return getComputedStyle(document.body).backgroundColor");
    }
}
