package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.support.TestArchive;

/** Posts of the future wait for their date, if the build knows the time; if not, a date far from all others is a warning. */
class LaterPostsTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: A\nbaseUrl: https://a.example/\ntimezone: Asia/Tokyo\npreviews: none\n");
    }

    private void post(String path, String date) {
        archive.file(path + ".md", "---\ntitle: T\ndate: " + date + "\ntags: [Peace]\n---\nText.\n");
    }

    private ArchiveSettings.Builder incremental() {
        return archive.settings().stateDirectory(folder.resolve("state"));
    }

    private ArchiveReport buildAt(String moment) {
        return TestArchive.build(incremental().buildTime(Instant.parse(moment)).build());
    }

    private ArchiveReport buildOn(String day) {
        return TestArchive.build(incremental().buildDate(LocalDate.parse(day)).build());
    }

    private List<String> shown() {
        return Jsoup.parse(archive.page("summit/index.html"))
                .select(".stream article")
                .eachAttr("id");
    }

    @Test
    void a_post_is_published_from_its_moment_on() {
        post("summit/a", "2019-04-25T10:00");
        post("summit/b", "2019-04-26T18:00");
        post("summit/c", "2019-04-26T18:30");
        assertThat(buildAt("2019-04-26T08:59:59Z").notes())
                .containsExactly(
                        "Left out 2 posts dated after the time of the build, “2019-04-26T08:59:59Z”. The next one is"
                                + " dated 2019-04-26T18:00+09:00.");
        assertThat(shown()).containsExactly("a");
        assertThat(archive.tree().keySet()).noneMatch(path -> path.startsWith("summit/b"));
        assertThat(archive.page("feed.atom")).doesNotContain("summit/b");
        assertThat(buildAt("2019-04-26T09:00:00Z").notes())
                .singleElement()
                .asString()
                .contains("Left out 1 post dated");
        assertThat(shown()).containsExactly("b", "a");
        ArchiveReport last = buildAt("2019-04-26T10:00:00Z");
        assertThat(last.notes()).isEmpty();
        assertThat(shown()).containsExactly("c", "b", "a");
        assertThat(buildAt("2019-04-27T10:00:00Z").written()).isZero();
    }

    @Test
    void a_day_lasts_as_long_as_it_does_in_the_zone_of_the_live_blog() {
        post("summit/a", "2019-04-25T10:00");
        post("summit/b", "2019-04-26T23:59");
        post("summit/c", "2019-04-27T00:00");
        buildOn("2019-04-26");
        assertThat(shown()).containsExactly("b", "a");
        buildOn("2019-04-25");
        assertThat(shown()).containsExactly("a");
        buildOn("2019-04-27");
        assertThat(shown()).containsExactly("c", "b", "a");
    }

    @Test
    void a_kept_live_blog_counts_its_later_posts_too() {
        post("summit/a", "2019-04-25T10:00");
        post("summit/b", "2019-04-27T10:00");
        archive.file("other/liveblog.yaml", "title: Other\ntimezone: UTC\n");
        post("other/c", "2019-04-25T10:00");
        post("other/d", "2019-04-26T10:00");
        for (int i = 0; i < 2; i++) {
            assertThat(buildOn("2019-04-25").notes())
                    .containsExactly(
                            "Left out 2 posts dated after the time of the build, “2019-04-25”. The next one is dated"
                                    + " 2019-04-26T10:00Z.");
        }
        assertThat(TestArchive.build(incremental().build()).notes()).isEmpty();
        assertThat(shown()).containsExactly("b", "a");
    }

    @Test
    void a_link_to_a_later_post_is_an_error_until_its_date() {
        post("summit/b", "2019-04-27T10:00");
        archive.file("other/liveblog.yaml", "title: Other\ntimezone: America/New_York\n");
        post("other/d", "2019-04-26T23:00");
        archive.post("a", 600, "[one](b.md) and [two](../other/d.md)");
        ArchiveSettings.Builder settings = incremental().buildTime(Instant.parse("2019-04-27T00:30:00Z"));
        assertThat(archive.problems(settings.build()))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .contains("summit/a.md:6:1: error: Link to a post dated after the build “b.md”."),
                        two -> assertThat(two).contains("Link to a post dated after the build “../other/d.md”."));
        buildAt("2019-04-27T03:00:00Z");
        assertThat(archive.page("summit/a.html")).contains("href=\"../other/d.html\"");
    }

    @Test
    void a_date_far_after_all_others_is_a_warning_if_the_build_knows_no_time() {
        post("summit/a", "2019-04-25T10:00");
        post("summit/b", "2019-04-25T11:00");
        post("summit/c", "2099-04-25T12:00");
        assertThat(archive.warnings())
                .containsExactly(
                        "summit/c.md:3:1: warning: Date “2099-04-25T12:00+09:00” long after the dates of the other posts."
                                + " Expected a time near 2019-04-25T11:00+09:00, the newest date before it. Fix the date, or add the “end” of"
                                + " the coverage to liveblog.yaml if the date is right. To publish the post only from its date on,"
                                + " set buildDate.");
        archive.file("summit/liveblog.yaml", "title: S\nend: 2099-05-01T00:00\n");
        assertThat(archive.warnings()).isEmpty();
    }

    @Test
    void pauses_like_others_are_no_warning() {
        for (int week = 0; week < 5; week++) {
            post("summit/w" + week, "2019-04-0" + (week + 1) + "T10:00");
            post("summit/x" + week, "2019-05-0" + (week + 1) + "T10:00");
        }
        post("summit/y", "2019-06-10T10:00");
        assertThat(archive.warnings()).isEmpty();
    }

    @Test
    void a_change_later_than_the_build_is_a_warning() {
        archive.file("summit/a.md", "---\ntitle: T\ndate: 2019-04-25T10:00\nupdated: 2099-04-25T10:00\n---\nText.\n");
        assertThat(buildOn("2019-04-26").warnings())
                .singleElement()
                .asString()
                .endsWith("a.md:3:1: warning: Change of “2099-04-25T10:00+09:00” that is dated after the build."
                        + " Expected “updated”, corrections and “removed” dated no later than 2019-04-26. Fix the"
                        + " date.");
    }

    @Test
    void warnings_of_times_are_those_of_this_build_whatever_an_earlier_one_found() {
        archive.file("summit/liveblog.yaml", "title: S\nstatus: ended\n");
        archive.file("summit/a.md", "---\ntitle: T\ndate: 2019-04-25T10:00\nupdated: 2019-04-28T10:00\n---\nText.\n");
        post("summit/b", "2019-04-25T11:00");
        post("summit/c", "2020-04-25T12:00");
        assertThat(TestArchive.build(incremental().build()).warnings()).hasSize(1);
        assertThat(buildOn("2021-04-26").warnings()).isEmpty();
        assertThat(buildOn("2019-04-26").warnings()).hasSize(1);
        assertThat(buildOn("2019-04-29").warnings()).isEmpty();
        assertThat(TestArchive.build(incremental().build()).warnings()).hasSize(1);
    }

    @Test
    void a_live_blog_that_is_live_without_posts_for_a_day_is_a_warning() {
        post("summit/a", "2019-04-25T10:00");
        archive.file("summit/liveblog.yaml", "title: S\nstatus: live\n");
        assertThat(buildOn("2019-04-26").warnings()).isEmpty();
        for (int i = 0; i < 2; i++) {
            assertThat(buildOn("2019-04-27").warnings())
                    .singleElement()
                    .asString()
                    .endsWith("liveblog.yaml:2:1: warning: Live blog that is still live, although its newest post is"
                            + " dated “2019-04-25T10:00+09:00”. Expected a post dated 2019-04-26 or later, or “status:"
                            + " ended”. Write “status: ended” if the event is over.");
        }
        post("summit/b", "2019-05-01T10:00");
        assertThat(buildOn("2019-04-29").warnings()).isEmpty();
        assertThat(buildOn("2019-05-01").warnings()).isEmpty();
    }
}
