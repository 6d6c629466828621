package org.liveblogarchive.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.support.TestArchive;

/** What readers see of days, of times beside others, and of time zones. */
class DaysAndZonesTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder);
    }

    private void post(String slug, String date) {
        archive.file("summit/" + slug + ".md", "---\ntitle: Post " + slug + "\ndate: " + date + "\n---\nText.\n");
    }

    private Document page(String path) {
        return Jsoup.parse(archive.page(path));
    }

    @Test
    void an_archive_without_a_time_zone_has_times_in_utc() {
        post("a", "2019-04-25T01:00");
        archive.build();
        assertThat(page("summit/index.html").select(".colophon").text()).contains("Times are in the time zone UTC.");
        assertThat(archive.page("summit/liveblog.json")).contains("\"timezone\" : \"UTC\"");
        assertThat(archive.page("archive.json")).contains("\"timezone\" : \"UTC\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Z, UTC",
        "UTC, UTC",
        "Etc/UTC, UTC",
        "GMT, UTC",
        "'+02:00', UTC+2",
        "UTC+02:00, UTC+2",
        "'-03:30', UTC-3:30",
        "Etc/GMT-2, UTC+2",
        "Asia/Vladivostok, Asia/Vladivostok",
        "Europe/London, Europe/London"
    })
    void the_zone_of_times_has_a_name_that_readers_know(String zone, String name) {
        archive.file("summit/liveblog.yaml", "title: The summit\ntimezone: \"" + zone + "\"\n");
        post("a", "2019-04-25T01:00");
        archive.build();
        assertThat(page("summit/a.html").select(".colophon").text())
                .contains("Times are in the time zone " + name + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2019-04-25T09:15 | 09:15
            en | 2019-04-24T23:50 | 24 April, 23:50
            en | 2019-01-03       | 3 January
            en | 2019-04-25       | 25 April 2019
            en | 2018-04-25T08:00 | 25 April 2018, 08:00
            en | 2018-12-31       | 31 December 2018
            de | 2019-02-01T08:00 | 1. Februar, 08:00
            zh | 2019-02-01T08:00 | 2月1日 08:00
            uk | 2019-02-01T08:00 | 1 лютого, 08:00
            ar | 2019-02-01T08:00 | 1 فبراير، 08:00
            """)
    void a_neighbour_of_another_day_has_its_date(String language, String date, String time) {
        archive.file("summit/liveblog.yaml", "title: The summit\nlanguage: " + language + "\n");
        post("a", date);
        post("b", "2019-04-25T14:05");
        archive.build();
        Element earlier = page("summit/b.html").selectFirst(".neighbours .earlier time");
        assertThat(earlier.text()).isEqualTo(time);
        assertThat(earlier.attr("datetime")).startsWith(date);
    }

    @Test
    void the_later_neighbour_has_its_date_too() {
        post("a", "2018-12-31T23:59");
        post("b", "2019-01-01T00:01");
        archive.build();
        assertThat(page("summit/a.html").select(".later time").text()).isEqualTo("1 January 2019, 00:01");
    }

    /** The day in the zone of the live blog counts, not that in UTC. */
    @Test
    void neighbours_are_of_one_day_where_the_event_is() {
        archive.file("summit/liveblog.yaml", "title: The summit\ntimezone: Asia/Tokyo\n");
        post("a", "2019-04-24T23:00Z");
        post("b", "2019-04-25T01:00Z");
        archive.build();
        assertThat(page("summit/b.html").select(".earlier time").text()).isEqualTo("08:00");
    }

    @Test
    void a_pinned_post_of_an_older_day_has_its_date() {
        archive.file("summit/liveblog.yaml", "title: The summit\npinned: a\n");
        post("a", "2018-04-25T14:05");
        post("b", "2019-04-25T14:05");
        archive.build();
        assertThat(page("summit/index.html").select(".pinned time").text()).isEqualTo("25 April 2018, 14:05");
        archive.file("summit/liveblog.yaml", "title: The summit\npinned: b\n").build();
        assertThat(page("summit/index.html").select(".pinned time").text()).isEqualTo("14:05");
    }

    @Test
    void an_edit_of_a_date_changes_the_neighbours_of_an_incremental_build_as_of_a_clean_one() {
        post("a", "2019-04-25T14:05");
        post("b", "2019-04-25T14:06");
        var settings =
                archive.settings().stateDirectory(folder.resolve("state")).build();
        TestArchive.build(settings);
        post("a", "2018-04-25T14:05");
        TestArchive.build(settings);
        assertThat(page("summit/b.html").select(".earlier time").text()).isEqualTo("25 April 2018, 14:05");
        TestArchive.build(archive.settings(folder.resolve("clean")).build());
        assertThat(archive.tree()).isEqualTo(TestArchive.tree(folder.resolve("clean")));
    }

    @Test
    void days_of_several_years_have_their_years() {
        post("a", "2018-04-25T14:05");
        post("b", "2019-04-25T14:05");
        archive.build();
        assertThat(page("summit/index.html").select(".days a").eachText())
                .containsExactly("Thursday, 25 April 2019", "Wednesday, 25 April 2018");
    }

    @Test
    void up_to_thirty_one_days_stand_in_one_list() {
        posts(LocalDate.parse("2019-03-20"), 31);
        archive.build();
        Document index = page("summit/index.html");
        assertThat(index.select(".days details details")).isEmpty();
        assertThat(index.select(".days a")).hasSize(31);
    }

    @Test
    void more_days_are_grouped_by_month() {
        posts(LocalDate.parse("2018-12-30"), 34);
        archive.build();
        Document index = page("summit/index.html");
        assertThat(index.select(".days > details > summary").text()).isEqualTo("Days 34");
        assertThat(index.select(".months > li > details > summary").eachText())
                .containsExactly("February 2019 1", "January 2019 31", "December 2018 2");
        Elements days = index.select(".months a");
        assertThat(days.eachText())
                .hasSize(34)
                .startsWith("1 February", "31 January")
                .endsWith("31 December", "30 December");
        for (Element day : days) {
            String[] target = day.attr("href").split("#", 2);
            Document page = target[0].isEmpty() ? index : page("summit/" + target[0]);
            assertThat(page.getElementById(target[1])).as(day.outerHtml()).isNotNull();
        }
        assertThat(index.select("[name=day] > optgroup").eachAttr("label"))
                .containsExactly("February 2019", "January 2019", "December 2018");
        assertThat(index.select("[name=day] option:not([value=''])").eachAttr("value"))
                .hasSize(34)
                .startsWith("2019-02-01", "2019-01-31")
                .endsWith("2018-12-31", "2018-12-30");
        assertThat(index.select("[name=day] optgroup:first-of-type option").text())
                .isEqualTo("Friday, 1 February 2019");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | апрель 2019 г.
            pl | kwiecień 2019
            uk | квітень 2019 р.
            pt | abril de 2019
            ja | 2019年4月
            hi | अप्रैल 2019
            """)
    void months_are_named_as_they_stand_alone(String language, String month) {
        archive.file("summit/liveblog.yaml", "title: The summit\nlanguage: " + language + "\n");
        posts(LocalDate.parse("2019-04-01"), 32);
        archive.build();
        assertThat(page("summit/index.html")
                        .select(".months > li > details > summary")
                        .last()
                        .ownText()
                        .replace('\u00a0', ' '))
                .isEqualTo(month);
    }

    private void posts(LocalDate from, int days) {
        for (int i = 0; i < days; i++) {
            post("p" + i, from.plusDays(i) + "T12:00");
        }
    }
}
