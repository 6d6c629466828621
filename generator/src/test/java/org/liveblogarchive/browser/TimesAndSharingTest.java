package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** What scripts add for a single reader: times in a zone, links to pass on, colours. */
class TimesAndSharingTest extends SampleInBrowser {
    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void times_are_shown_in_the_readers_zone_on_request_alone(int width) {
        reader.livesIn("America/New_York");
        openWithScripts("putin-kim-summit-2019/talks-end.html", width);
        openWithScripts(SUMMIT, width);
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
                .file("summit/liveblog.yaml", "title: The summit\npinned: spring\n")
                .file("summit/before.md", "---\ntitle: A\ndate: 2026-10-25T02:30+02:00\n---\nText.\n")
                .file("summit/after.md", "---\ntitle: B\ndate: 2026-10-25T02:30+01:00\n---\nText.\n")
                .file("summit/spring.md", "---\ntitle: C\ndate: 2026-03-29T03:00\n---\nText.\n");
        archive.build();
        reader.livesIn("America/New_York");
        try (var night = new SiteServer(archive.output(), "/")) {
            reader.open(night.address("summit/index.html"), 768);
            reader.loadModules();
            assertThat(reader.text("#before .post-time")).isEqualTo("02:30");
            assertThat(reader.text("#after .post-time")).isEqualTo("02:30");
            assertThat(reader.text(".pinned time")).isEqualTo("29 March, 03:00");
            reader.one("[name=own-times]").click();
            assertThat(reader.text("#before .post-time")).isEqualTo("Sat 20:30");
            assertThat(reader.text("#after .post-time")).isEqualTo("Sat 21:30");
            assertThat(reader.text("#spring .post-time")).isEqualTo("Sat 21:00");
            assertThat(reader.text(".pinned time")).contains("March 28, 2026", "21:00");
        }
        reader.livesIn("UTC");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void only_a_live_event_tells_how_long_ago_a_post_was(int width) {
        openWithScripts(SUMMIT, width);
        assertThat(reader.all(".ago")).isEmpty();
        openWithScripts(ELECTION, width);
        long days = ChronoUnit.DAYS.between(
                ZonedDateTime.parse(reader.one(".stream .post-time time").getDomAttribute("datetime")),
                ZonedDateTime.now(ZoneOffset.UTC));
        assertThat(reader.text(".stream .post-time .ago")).isEqualTo(days + " days ago");
        assertThat(reader.text(".stream .post-time time")).matches("\\d\\d:\\d\\d");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void a_permalink_is_copied_and_the_reader_told(int width) {
        reader.command(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        openWithScripts(SUMMIT, width);
        reader.one("#talks-end .permalink button").click();
        assertThat(reader.text("#talks-end .permalink button")).isEqualTo("Link copied");
        assertThat(reader.one(".said").getDomProperty("textContent")).isEqualTo("Link copied");
        Object copied = reader.browser().executeAsyncScript("navigator.clipboard.readText().then(arguments[0])");
        assertThat(copied).isEqualTo(host.address("putin-kim-summit-2019/talks-end.html"));
        openWithScripts(((String) copied).substring(host.address("").length()), width);
        assertThat(reader.text("h1")).isEqualTo("The talks end after three and a half hours");
        assertThat(reader.all(".permalink a")).as("no link to the page itself").isEmpty();
        reader.one(".permalink button").click();
        assertThat(reader.browser().executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"))
                .isEqualTo(copied);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void where_the_browser_can_share_a_post_is_shared_by_it(int width) {
        openWithScripts(SUMMIT, width);
        assertThat(reader.all("#talks-end .permalink button"))
                .hasSize(reader.run("return 'share' in navigator").equals(true) ? 2 : 1);
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
