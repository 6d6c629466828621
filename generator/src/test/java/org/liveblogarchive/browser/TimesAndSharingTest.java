package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.browser.engine.Engine;
import org.liveblogarchive.support.TestArchive;
import org.openqa.selenium.WebElement;

/** What scripts add for a single reader: times in a zone, links to pass on, colours. */
@Tag("engines")
class TimesAndSharingTest extends SampleInBrowser {
    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void times_are_shown_in_the_readers_zone_on_request_alone(int width) {
        reader.livesIn("America/New_York");
        openWithScripts("putin-kim-summit-2019/talks-end.html", width);
        openWithScripts(SUMMIT, width);
        assertThat(reader.text("#talks-end .post-time time")).isEqualTo("17:45");
        reader.openTools();
        reader.one("[name=own-times]").click();
        assertThat(reader.text("#talks-end .post-time time")).isEqualTo("03:45");
        assertThat(reader.text(".own-times")).contains("(America/New_York)");
        assertThat(reader.text("#nine-hours-by-train .post-time time"))
                .matches("(Tue|Wed)\\w* \\d\\d:\\d\\d|\\d\\d:\\d\\d");
        assertThat(reader.one("#talks-end time").getDomAttribute("datetime")).isEqualTo("2019-04-25T17:45:00+10:00");
        reader.one("[name=own-times]").click();
        assertThat(reader.text("#talks-end .post-time time")).isEqualTo("17:45");
        reader.livesIn("UTC");
    }

    @Test
    void times_of_two_days_and_of_both_sides_of_a_clock_change_are_right_in_the_readers_zone(@TempDir Path folder)
            throws IOException {
        TestArchive archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: Night\ntimezone: Europe/Copenhagen\n")
                .file("summit/liveblog.yaml", "title: The summit\npinned: spring\n")
                .file("summit/before.md", "---\ntitle: A\ndate: 2026-10-25T02:30+02:00\n---\nText.\n")
                .file("summit/after.md", "---\ntitle: B\ndate: 2026-10-25T02:30+01:00\n---\nText.\n")
                .file("summit/spring.md", "---\ntitle: C\ndate: 2026-03-29T03:00\n---\nText.\n");
        archive.build();
        reader.livesIn("America/New_York");
        try (var night = new SiteServer(archive.output(), "/")) {
            reader.open(night.address("summit/index.html"), 768);
            reader.loadModules();
            assertThat(reader.text("#before .post-time time")).isEqualTo("02:30");
            assertThat(reader.text("#after .post-time time")).isEqualTo("02:30");
            assertThat(reader.text(".pinned time")).isEqualTo("29 March, 03:00");
            reader.openTools();
            reader.one("[name=own-times]").click();
            assertThat(reader.text("#before .post-time time")).isEqualTo("Sat 20:30");
            assertThat(reader.text("#after .post-time time")).isEqualTo("Sat 21:30");
            assertThat(reader.text("#spring .post-time time")).isEqualTo("Sat 21:00");
            assertThat(reader.text(".pinned time")).contains("March 28, 2026", "21:00");
        }
        reader.livesIn("UTC");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void only_the_posts_of_the_last_day_of_a_live_event_say_how_long_ago_they_were(int width, @TempDir Path folder)
            throws IOException {
        openWithScripts(SUMMIT, width);
        assertThat(reader.all(".ago")).isEmpty();
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        TestArchive archive = TestArchive.withSummit(folder)
                .file("summit/liveblog.yaml", "title: The summit\nstatus: live\n")
                .file("summit/old.md", "---\ntitle: A\ndate: " + now.minusHours(30) + "\n---\nText.\n")
                .file(
                        "summit/new.md",
                        "---\ntitle: B\ndate: " + now.minusHours(2).minusMinutes(5) + "\n---\nText.\n");
        archive.build();
        try (var site = new SiteServer(archive.output(), "/")) {
            reader.open(site.address("summit/index.html"), width);
            reader.loadModules();
            assertThat(reader.text("#new .ago")).isEqualTo("2 hr. ago");
            assertThat(reader.all("#old .ago")).isEmpty();
            assertThat(reader.text(".live-blog-head .status-live")).isEqualTo("Live updates");
            assertThat(reader.number("document.querySelector('#new .ago').getBoundingClientRect().top"))
                    .as("a line of its own")
                    .isGreaterThanOrEqualTo(
                            reader.number("document.querySelector('#new time').getBoundingClientRect().bottom") - 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "ru", "pl"}) // whose ages are the longest
    void times_and_ages_stay_beside_the_text(String language, @TempDir Path folder) throws IOException {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        TestArchive archive = TestArchive.withSummit(folder)
                .file("summit/liveblog.yaml", "title: The summit\nstatus: live\nlanguage: " + language + "\n")
                .file("summit/minutes.md", "---\ntitle: A\ndate: " + now.minusMinutes(37) + "\n---\nText.\n")
                .file("summit/hours.md", "---\ntitle: B\ndate: " + now.minusHours(10) + "\n---\nText.\n")
                .file("summit/day.md", "---\ntitle: C\ndate: " + now.toLocalDate() + "\n---\nText.\n");
        archive.build();
        try (var site = new SiteServer(archive.output(), "/")) {
            reader.open(site.address("summit/index.html"), 1440);
            reader.loadModules();
            assertThat(reader.all(".ago")).hasSize(2);
            assertThat(reader.all("#day .ago")).as("an age of a day").isEmpty();
            for (String post : List.of("minutes", "hours", "day")) {
                assertThat(reader.number(
                                "document.querySelector(arguments[0]).scrollWidth"
                                        + " - document.querySelector(arguments[0]).clientWidth",
                                "#" + post + " .post-time"))
                        .as(post)
                        .isNotPositive();
            }
            assertThat(reader.number("document.querySelector('#day time').getClientRects().length"))
                    .as("lines of the date")
                    .isEqualTo(1);
            reader.browser().get("about:blank"); // before what it loads is gone
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ELECTION, "nordhavn-election-night/page-1.html", "index.html"})
    void an_event_without_a_post_for_a_day_is_not_shown_as_live(String page) {
        openWithScripts(page, 360);
        assertThat(reader.all(".status-live, .is-live, .ago")).isEmpty();
        assertThat(reader.text(".status")).isEqualTo("Live blog");
    }

    @Test
    void the_home_says_of_a_quiet_event_only_that_it_is_one_of_the_latest() {
        openWithScripts("index.html", 360);
        assertThat(reader.all("h2.year-title").stream()
                        .filter(WebElement::isDisplayed)
                        .map(WebElement::getText))
                .containsExactly("Latest live blogs");
    }

    @Test
    void the_home_lists_a_quiet_event_among_the_latest_beside_one_that_goes_on() {
        assumeTrue(Engine.chosen() == Engine.CHROMIUM, "no other is given a second event");
        reader.open(host.address("index.html"), 1440);
        assertThat(reader.all("[aria-labelledby=page--live] .card-live")).hasSize(1);
        Map<String, Object> added = reader.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", """
                addEventListener("DOMContentLoaded", () => {
                    const card = document.querySelector(".card-live");
                    const other = card.cloneNode(true);
                    other.querySelector("a").href = "other/index.html";
                    card.before(other);
                });
                """));
        openWithScripts("index.html", 1440);
        reader.command("Page.removeScriptToEvaluateOnNewDocument", added);
        assertThat(reader.all("[aria-labelledby=page--live] .card")).hasSize(1);
        assertThat(reader.all("[aria-labelledby=page--newest] .card").get(0).getDomAttribute("class"))
                .contains("card-live");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void one_button_copies_the_address_of_a_post_and_says_so(int width) {
        reader.grantsClipboard();
        openWithScripts(SUMMIT, width);
        assertThat(reader.all("#talks-end button")).hasSize(1);
        assertThat(reader.one("#talks-end .post-time a").getDomProperty("textContent"))
                .isEqualTo("17:45, Permalink");
        reader.one("#talks-end .share").click();
        assertThat(reader.one(".said").getDomProperty("textContent")).isEqualTo("Link copied");
        Object copied = reader.browser().executeAsyncScript("navigator.clipboard.readText().then(arguments[0])");
        assertThat(copied).isEqualTo(host.address("putin-kim-summit-2019/talks-end.html"));
        openWithScripts(((String) copied).substring(host.address("").length()), width);
        assertThat(reader.text("h1")).isEqualTo("The talks end after three and a half hours");
        reader.one(".share").click();
        assertThat(reader.browser().executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"))
                .isEqualTo(copied);
    }

    @Test
    void where_the_device_shares_the_button_opens_that() {
        assumeTrue(Engine.chosen() == Engine.CHROMIUM, "no other is given a device that shares");
        Map<String, Object> added = reader.command(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", "navigator.share = shared => { window.shared = shared; return Promise.resolve(); }"));
        openWithScripts(SUMMIT, 360);
        reader.command("Page.removeScriptToEvaluateOnNewDocument", added);
        assertThat(reader.one("#talks-end .share").getAccessibleName()).startsWith("Share: The talks end");
        reader.one("#talks-end .share").click();
        assertThat(reader.run("return window.shared.url"))
                .isEqualTo(host.address("putin-kim-summit-2019/talks-end.html"));
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void colours_that_a_reader_chose_hold_on_the_next_page(int width) {
        reader.prefersColours("light");
        openWithScripts(SUMMIT, width);
        String light = background();
        reader.one("[name=colours][value=dark]").click();
        String dark = background();
        assertThat(dark).isNotEqualTo(light);
        openWithScripts("index.html", width);
        assertThat(background()).isEqualTo(dark);
        assertThat(reader.one("[name=colours][value=dark]").isSelected()).isTrue();
        reader.one("[name=colours][value='']").click();
        assertThat(background()).isEqualTo(light);
    }

    private String background() {
        return (String) reader.run("return getComputedStyle(document.body).backgroundColor");
    }
}
