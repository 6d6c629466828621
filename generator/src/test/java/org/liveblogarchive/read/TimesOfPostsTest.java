package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** When posts were posted, as their pages say it. */
class TimesOfPostsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Europe/Copenhagen, 2026-05-12T21:25, 2026-05-12T21:25:00+02:00",
        "Europe/Copenhagen, 2026-01-12 21:25:30, 2026-01-12T21:25:30+01:00",
        "Europe/Copenhagen, 2026-05-12T21:25Z, 2026-05-12T23:25:00+02:00",
        "Asia/Vladivostok, 2019-04-25T23:30+03:00, 2019-04-26T06:30:00+10:00",
        "Asia/Kathmandu, 2019-04-25T12:00, 2019-04-25T12:00:00+05:45",
        "America/St_Johns, 2019-03-10T03:00, 2019-03-10T03:00:00-02:30",
        "UTC, 2019-04-25T12:00, 2019-04-25T12:00:00+00:00",
        "UTC, 2020-04-03T20:26:28.000Z, 2020-04-03T20:26:28+00:00",
        "UTC, 2013-05-06 02:12:52 +0200, 2013-05-06T00:12:52+00:00",
        "UTC, 2013-05-06 02:12:52.123456789 -08:00, 2013-05-06T10:12:52+00:00",
        "UTC, 2001-12-14t21:59:43.10-05:00, 2001-12-15T02:59:43+00:00",
        "UTC, 2001-12-14 21:59:43.10 -5, 2001-12-15T02:59:43+00:00",
        "UTC, 2001-12-14t9:59:43z, 2001-12-14T09:59:43+00:00",
        "Europe/Copenhagen, 2016-01-01 00:00:00 UTC, 2016-01-01T01:00:00+01:00",
        "Europe/Copenhagen, 2016-01-01 10:00:00+01, 2016-01-01T10:00:00+01:00",
        "UTC, 2016-3-30 8:00:00, 2016-03-30T08:00:00+00:00",
        "UTC, 2016-11-5T8:00:00Z, 2016-11-05T08:00:00+00:00",
        "Europe/Copenhagen, 2019-09-25, 2019-09-25",
        "Europe/Copenhagen, 2019-9-5, 2019-09-05"
    })
    void are_those_of_the_live_blogs_zone(String zone, String written, String shown) {
        TestArchive archive = archive(zone).file("summit/a.md", "---\ntitle: A\ndate: " + written + "\n---\nText.\n");
        archive.build();
        Document page = Jsoup.parse(archive.page("summit/a.html"));
        assertThat(page.select("article time").first().attr("datetime")).isEqualTo(shown);
    }

    @Test
    void a_post_of_which_only_the_day_is_known_is_shown_by_day() {
        TestArchive archive = archive("Asia/Vladivostok")
                .file("summit/a.md", "---\ntitle: A\ndate: 2019-04-25\n---\nText.\n")
                .file("summit/b.md", "---\ntitle: B\ndate: 2019-04-25T00:01\ntags: [x]\n---\nText.\n");
        archive.build();
        for (String path : List.of("summit/a.html", "summit/index.html")) {
            Document page = Jsoup.parse(archive.page(path));
            assertThat(page.select("time[datetime=2019-04-25]").eachText())
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text).endsWith("25 April 2019"));
            assertThat(page.select("#a, .neighbours").text()).doesNotContain("00:00");
        }
        assertThat(Jsoup.parse(archive.page("summit/index.html"))
                        .select(".stream article")
                        .eachAttr("id"))
                .containsExactly("b", "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-13-25",
                "2019-02-30",
                "2019-04-25T24:00",
                "2019-04-25T12:60",
                "2019-04-25T12",
                "2019-04-25T12:00+25:00",
                "25.4.2019",
                "2019-4",
                "April 25, 2019",
                "1556193600"
            })
    void what_is_no_date_is_an_error(String date) {
        TestArchive archive = archive("UTC").file("summit/a.md", "---\ntitle: A\ndate: " + date + "\n---\nText.\n");
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith("summit/a.md:3:7: error: Invalid date “" + date + "”. Expected a date and time such as");
    }

    @Test
    void a_day_begins_at_midnight_of_the_live_blogs_zone() {
        TestArchive archive = archive("Asia/Vladivostok")
                .file("summit/a.md", "---\ntitle: A\ndate: 2019-04-25T23:59\n---\nText.\n")
                .file("summit/b.md", "---\ntitle: B\ndate: 2019-04-26T00:01\n---\nText.\n")
                .file("summit/c.md", "---\ntitle: C\ndate: 2019-04-25T20:00Z\n---\nText.\n");
        archive.build();
        Document page = Jsoup.parse(archive.page("summit/index.html"));
        assertThat(page.select(".stream > *").stream().map(Element::id))
                .containsExactly("day--2019-04-26", "c", "b", "day--2019-04-25", "a");
        assertThat(page.select(".day time").eachAttr("datetime")).containsExactly("2019-04-26", "2019-04-25");
    }

    @Test
    void posts_around_the_hour_that_comes_twice_stay_in_their_order() {
        TestArchive archive = archive("Europe/Copenhagen")
                .file("summit/a.md", "---\ntitle: A\ndate: 2026-10-25T02:30+02:00\n---\nText.\n")
                .file("summit/b.md", "---\ntitle: B\ndate: 2026-10-25T02:10+01:00\n---\nText.\n");
        archive.build();
        Document page = Jsoup.parse(archive.page("summit/index.html"));
        assertThat(page.select(".stream article").eachAttr("id")).containsExactly("b", "a");
    }

    @Test
    void a_time_that_came_twice_is_a_warning_that_says_how_it_was_read() {
        TestArchive archive =
                archive("Europe/Copenhagen").file("summit/a.md", "---\ntitle: A\ndate: 2026-10-25T02:30\n---\nText.\n");
        assertThat(archive.warnings())
                .singleElement()
                .asString()
                .startsWith(
                        "summit/a.md:3:7: warning: Ambiguous time “2026-10-25T02:30” in the time zone “Europe/Copenhagen”.")
                .contains("2026-10-25T02:30+02:00, as it was read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Update|updated: 2019-04-25T11:59",
                "Correction|corrections: [{date: 2019-04-24T23:59, text: X}]",
                "Correction|corrections: [{date: 2019-04-26, text: X}, {date: 2019-04-24, text: Y}]",
                "Removal|removed: {date: 2019-04-25T11:59, reason: X}",
                "Removal|removed: {date: 2019-04-24, reason: X}"
            })
    void nothing_changes_before_the_post(String change, String line) {
        TestArchive archive =
                archive("UTC").file("summit/a.md", "---\ntitle: A\ndate: 2019-04-25T12:00\n" + line + "\n---\nText.\n");
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith("summit/a.md:4:1: error: " + change + " before the post's date.");
    }

    @Test
    void a_change_on_the_day_of_the_post_is_none_before_it() {
        TestArchive archive = archive("UTC")
                .file(
                        "summit/a.md",
                        "---\ntitle: A\ndate: 2019-04-25T12:00\ncorrections: [{date: 2019-04-25, text: X}]\n---\nText.\n")
                .file(
                        "summit/b.md",
                        "---\ntitle: B\ndate: 2019-04-25T12:01\nremoved: {date: 2019-04-25, reason: X}\n---\nText.\n");
        assertThat(archive.warnings()).isEmpty();
    }

    private TestArchive archive(String zone) {
        return TestArchive.withSummit(folder)
                .file("summit/liveblog.yaml", "title: The summit\ntimezone: " + zone + "\n");
    }
}
