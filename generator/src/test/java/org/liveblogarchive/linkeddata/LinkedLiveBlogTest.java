package org.liveblogarchive.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;

/** A live blog is one in JSON-LD, on whichever of its pages: its dates, its parts, and who writes it. */
class LinkedLiveBlogTest {
    private static final String SUMMIT = SampleArchive.SUMMIT + "/";

    @TempDir
    Path folder;

    @Test
    void numbered_pages_are_parts_of_the_one_live_blog_and_say_what_newer_posts_cannot_change() {
        JsonObject index = LinkedDataTest.data(SampleArchive.summit());
        JsonObject page = LinkedDataTest.data(SampleArchive.page(SUMMIT + "page-1.html"));
        assertThat(page.keySet())
                .containsExactlyInAnyOrder(
                        "@context",
                        "@type",
                        "@id",
                        "url",
                        "headline",
                        "datePublished",
                        "coverageStartTime",
                        "liveBlogUpdate",
                        "breadcrumb");
        for (String same : List.of("@type", "@id", "url", "headline", "datePublished", "coverageStartTime")) {
            assertThat(page.get(same)).as(same).isEqualTo(index.get(same));
        }
        assertThat(page.getJsonArray("liveBlogUpdate").getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allSatisfy(LinkedDataTest::assertArticle);
    }

    @Test
    void each_post_of_a_numbered_page_is_an_update_of_it_the_newest_first() {
        Document page = SampleArchive.page(SampleArchive.SUMMIT + "/page-1.html");
        assertThat(headlines(page))
                .containsExactlyElementsOf(page.select(".stream .post-title").eachText());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "9, 9", "10, 10", "12, 10", "19, 10", "30, 10", "35, 10"})
    void the_index_has_the_newest_posts_as_updates_and_full_pages_the_others(int posts, int onIndex) {
        TestArchive archive = WebArchive.withPosts(folder, posts);
        archive.build();
        List<String> updates = headlines(Jsoup.parse(archive.page("summit/index.html")));
        assertThat(updates).hasSize(onIndex).isSubsetOf(titles(posts)).startsWith("Post " + posts);
        var all = new TreeSet<>(updates);
        for (int page = 1; page <= posts / 10; page++) {
            all.addAll(headlines(Jsoup.parse(archive.page("summit/page-" + page + ".html"))));
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(titles(posts));
    }

    private static List<String> titles(int posts) {
        return IntStream.rangeClosed(1, posts).mapToObj(i -> "Post " + i).toList();
    }

    private static List<String> headlines(Document page) {
        return LinkedDataTest.data(page).getJsonArray("liveBlogUpdate").getValuesAs(JsonObject.class).stream()
                .map(update -> update.getString("headline"))
                .toList();
    }

    @Test
    void an_organisation_that_writes_is_one() {
        JsonObject desk = LinkedDataTest.data(SampleArchive.page(SUMMIT + "talks-end.html"))
                .getJsonArray("author")
                .getJsonObject(0);
        assertThat(desk.getString("@type")).isEqualTo("Organization");
        assertThat(desk.getString("name")).isEqualTo("The archive desk");
    }

    @Test
    void the_dates_of_a_live_blog_without_start_and_end_are_those_of_its_first_and_last_posts() {
        TestArchive archive = TestArchive.withSummit(folder)
                .file("archive.yaml", """
                title: A
                baseUrl: https://a.example/
                previews: none
                pageSize: 10
                """)
                .file("summit/liveblog.yaml", "title: T\nlocation: Oslo\naddress: Karl Johans gate 1, Oslo\n");
        for (int i = 0; i < 25; i++) {
            archive.post("p" + i, i, "Text.");
        }
        archive.file("summit/p3.md", "---\ntitle: P\ndate: 2019-04-25T00:03\nupdated: 2019-05-02T08:00\n---\nText.\n");
        archive.build();
        JsonObject index = LinkedDataTest.data(Jsoup.parse(archive.page("summit/index.html")));
        for (JsonObject page : List.of(index, LinkedDataTest.data(Jsoup.parse(archive.page("summit/page-1.html"))))) {
            assertThat(page.getString("datePublished")).isEqualTo("2019-04-25T00:00:00+00:00");
            assertThat(page.getString("coverageStartTime")).isEqualTo("2019-04-25T00:00:00+00:00");
        }
        assertThat(index.getString("coverageEndTime")).isEqualTo("2019-04-25T00:24:00+00:00");
        assertThat(index.getString("dateModified")).isEqualTo("2019-05-02T08:00:00+00:00");
        assertThat(index).doesNotContainKey("about"); // an event has a start
        archive.file("summit/liveblog.yaml", "title: T\nstatus: live\n").build();
        assertThat(LinkedDataTest.data(Jsoup.parse(archive.page("summit/index.html"))))
                .doesNotContainKeys("coverageEndTime", "contentLocation");
    }
}
