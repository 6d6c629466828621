package org.liveblogarchive.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;

/** Calendars, read as programs for calendars do. */
class CalendarTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    private ICalendar calendar(String path) {
        ICalendar calendar = Biweekly.parse(archive.page(path)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar;
    }

    private void liveBlog(String slug, String yaml) {
        archive.file(slug + "/liveblog.yaml", yaml);
    }

    @Test
    void the_index_of_an_event_that_is_still_to_come_offers_its_calendar() {
        archive = WebArchive.withPosts(folder, 3); // of 25 April
        for (String start : List.of("2019-04-24T10:00", "2019-04-28T10:00")) {
            liveBlog("summit", "title: The summit\nstatus: live\nstart: " + start + "\n");
            archive.build();
            assertThat(archive.page("summit/index.html").contains(">Add to calendar</a>"))
                    .isEqualTo(start.contains("28"));
        }
        assertThat(archive.page("summit/index.html")).contains("<a href=\"calendar.ics\" type=\"text/calendar\">");
    }

    @Test
    void a_live_blog_is_an_event_with_all_that_its_header_says() {
        archive = WebArchive.withPosts(folder, 3);
        String title =
                "Summit; “talks, and \\ 平壌” – " + "a very long name ".repeat(5).strip();
        liveBlog("summit", """
                title: '%s'
                standfirst: Two leaders meet.
                location: Vladivostok, Russia
                start: 2019-04-25T10:00+10:00
                end: 2019-04-26T18:30+10:00
                tags: [diplomacy, "A, B"]
                """.formatted(title));
        archive.build();
        VEvent event = calendar("summit/calendar.ics").getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getDescription().getValue()).isEqualTo("Two leaders meet.");
        assertThat(event.getLocation().getValue()).isEqualTo("Vladivostok, Russia");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2019-04-25T00:00:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2019-04-26T08:30:00Z"));
        assertThat(event.getUrl().getValue()).isEqualTo(WebArchive.ADDRESS + "summit/index.html");
        assertThat(event.getUid().getValue()).isEqualTo("tag:live.example.net,2026:summit");
        assertThat(event.getCategories().get(0).getValues()).containsExactly("diplomacy", "A, B");
        assertThat(archive.page("summit/calendar.ics").split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void without_dates_of_its_own_an_event_lasts_from_the_first_post_to_the_last() {
        archive = WebArchive.withPosts(folder, 3);
        liveBlog("summit", "title: Over\nstatus: ended\n");
        archive.build();
        VEvent event = calendar("summit/calendar.ics").getEvents().get(0);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2019-04-25T01:01:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2019-04-25T01:03:00Z"));
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(Instant.parse("2019-04-25T01:01:00Z"));
    }

    @Test
    void while_an_event_runs_a_new_post_changes_no_calendar() {
        archive = WebArchive.withPosts(folder, 3);
        liveBlog("summit", "title: Running\nstatus: live\n");
        archive.build();
        String before = archive.page("summit/calendar.ics") + archive.page("calendar.ics");
        assertThat(calendar("calendar.ics").getEvents().get(0).getDateEnd()).isNull();
        WebArchive.post(archive, 4).build();
        assertThat(archive.page("summit/calendar.ics") + archive.page("calendar.ics"))
                .isEqualTo(before);
    }

    @Test
    void the_calendar_of_the_archive_has_what_is_live_or_still_to_come() {
        archive = WebArchive.withPosts(folder, 1);
        liveBlog("summit", "title: Over\nstatus: ended\n");
        liveBlog("now", "title: Now\nstatus: live\nstart: 2019-05-01T10:00Z\n");
        liveBlog("soon", "title: Soon\nstatus: live\nstart: 2030-01-01T10:00Z\n");
        liveBlog("undated", "title: Undated\nstatus: live\n");
        archive.build();
        assertThat(calendar("calendar.ics").getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Now", "Soon");
        assertThat(calendar("calendar.ics").getEvents().get(0).getUid())
                .isEqualTo(calendar("now/calendar.ics").getEvents().get(0).getUid());
        assertThat(archive.output().resolve("undated/calendar.ics")).doesNotExist();
    }

    @Test
    void once_all_is_over_it_has_the_last_event_so_that_its_address_stays() {
        archive = WebArchive.withPosts(folder, 1);
        liveBlog("summit", "title: Over\nstatus: ended\n");
        archive.build();
        assertThat(calendar("calendar.ics").getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Over");
    }

    @Test
    void pages_link_to_their_calendar() {
        archive = WebArchive.withPosts(folder, 1);
        archive.build();
        for (String page : new String[] {"summit/index.html", "index.html"}) {
            String address = WebArchive.ADDRESS + page;
            assertThat(Jsoup.parse(archive.page(page), address)
                            .select("link[rel=alternate][type=text/calendar]")
                            .eachAttr("abs:href"))
                    .containsExactly(address.replace("index.html", "calendar.ics"));
        }
    }

    @Test
    void without_an_address_there_are_none() {
        archive = TestArchive.withSummit(folder);
        archive.build();
        assertThat(archive.tree().keySet()).noneMatch(path -> path.endsWith(".ics"));
    }
}
