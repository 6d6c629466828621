package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.support.TestArchive;

/** Posts of one minute keep the order in which they were written, or their author hears of it. */
class EqualTimesTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: A\nbaseUrl: https://a.example/\npreviews: none\n");
    }

    private TestArchive post(String slug, String date, String keys) {
        return archive.file(
                "summit/" + slug + ".md", "---\ntitle: " + slug + "\ndate: " + date + "\n" + keys + "---\nText.\n");
    }

    private List<String> shown() {
        return Jsoup.parse(archive.page("summit/index.html"))
                .select(".stream article")
                .eachAttr("id");
    }

    @Test
    void seconds_decide() {
        post("zebra", "2019-04-25T10:03:10", "");
        post("apple", "2019-04-25T10:03:40", "");
        assertThat(archive.warnings()).isEmpty();
        assertThat(shown()).containsExactly("apple", "zebra");
    }

    @Test
    void a_number_decides_where_times_are_equal() {
        post("zebra", "2019-04-25T10:03", "");
        post("apple", "2019-04-25T10:03", "order: 2\n");
        post("mango", "2019-04-25T10:03", "order: 1\n");
        post("early", "2019-04-25T10:02", "order: 9\n");
        assertThat(archive.warnings()).isEmpty();
        assertThat(shown()).containsExactly("apple", "mango", "zebra", "early");
        for (String feed : List.of("summit/feed.atom", "feed.atom")) {
            assertThat(Jsoup.parse(archive.page(feed)).select("entry > title").eachText())
                    .as(feed)
                    .containsExactly("apple", "mango", "zebra", "early");
        }
    }

    @Test
    void a_slug_that_decides_is_a_warning_but_not_of_posts_of_a_day() {
        post("zebra", "2019-04-25T10:03", "");
        post("apple", "2019-04-25T10:03", "");
        post("one", "2019-04-26", "");
        post("two", "2019-04-26", "");
        assertThat(archive.warnings())
                .containsExactly("summit/zebra.md:3:1: warning: Same time “2019-04-25T10:03Z” as that of “apple.md”."
                        + " Expected times that differ, as slugs decide the order otherwise. Write the seconds, such as"
                        + " “14:05:30”, or add a line “order: 1” to the newer post.");
    }

    @Test
    void the_report_says_why_a_full_page_was_renumbered() {
        archive.file("archive.yaml", "title: A\nbaseUrl: https://a.example/\npreviews: none\npageSize: 2\n");
        for (String slug : List.of("b", "c", "d", "e")) {
            post(slug, "2019-04-25T10:03", "");
        }
        archive.build();
        post("a", "2019-04-25T10:03", "");
        assertRenumbered("the new post “a” of 2019-04-25T10:03Z comes before “b” of the same time by its slug");
        post("c", "2019-04-25T10:03", "order: 3\n");
        assertRenumbered("the post “d” of 2019-04-25T10:03Z comes before “c” of the same time by its order");
        post("e", "2019-04-25T09:00", "");
        assertRenumbered("the post “e” of 2019-04-25T09:00Z comes before “a” of 2019-04-25T10:03Z");
    }

    private void assertRenumbered(String why) {
        ArchiveReport report = archive.build();
        assertThat(report.notes()).singleElement().asString().endsWith(".html on: " + why + ".");
    }
}
