package org.liveblogarchive.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.TestArchive;

/** The index of a live blog shows the newest key events and the tags and authors of the most posts, and leads to all. */
class LongIndexTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder).file("archive.yaml", "title: A\npageSize: 10\n");
    }

    private void post(int number) {
        archive.file(
                "summit/p%03d.md".formatted(number),
                "---\ntitle: Post %d\ndate: 2019-04-25T%02d:%02d\nkey: %s\ntags: [Often, T%d]\nauthors: [Anna]\n---\nText.\n"
                        .formatted(number, number / 60, number % 60, number % 2 == 1, number % 40));
    }

    private Document page(String path) {
        return Jsoup.parse(archive.page(path));
    }

    private static List<String> headlines(Document page) {
        return page.select(".post-list-title a").eachText();
    }

    @Test
    void all_key_events_are_found_on_stable_pages() {
        archive.file("authors.yaml", "Anna:\n  name: Anna\n");
        for (int number = 1; number <= 70; number++) {
            post(number);
        }
        archive.build();
        Document index = page("summit/index.html");
        assertThat(index.select(".key-events li a")).hasSize(30);
        assertThat(index.select(".key-events .count").text()).isEqualTo("35");
        assertThat(index.select(".key-events .all a").attr("href")).isEqualTo("key-events.html");
        var found = new ArrayList<String>();
        String next = "key-events.html";
        while (!next.isEmpty()) {
            Document list = page("summit/" + next);
            found.addAll(headlines(list));
            next = list.select("a.pager-older").attr("href");
        }
        assertThat(found).hasSize(35).startsWith("Post 69", "Post 67").endsWith("Post 3", "Post 1");
        assertThat(headlines(page("summit/key-events-page-1.html"))).hasSize(10).endsWith("Post 1");

        String first = archive.page("summit/key-events-page-1.html");
        String third = archive.page("summit/key-events-page-3.html");
        post(71);
        archive.build();
        assertThat(archive.page("summit/key-events-page-1.html")).isEqualTo(first);
        assertThat(archive.page("summit/key-events-page-3.html")).isEqualTo(third);
        assertThat(headlines(page("summit/key-events.html"))).startsWith("Post 71");
    }

    @Test
    void numbers_in_tags_are_in_their_order() {
        archive.file("authors.yaml", "Anna:\n  name: Anna\n");
        for (int number = 1; number <= 24; number++) {
            post(number);
            post(number + 40);
        }
        archive.build();
        var inOrder =
                IntStream.rangeClosed(1, 24).mapToObj(number -> "t" + number).toList();
        assertThat(page("summit/index.html")
                        .select("[aria-labelledby=page--tags] a[href^=tag-t]")
                        .eachAttr("href"))
                .isEqualTo(inOrder.stream().map(tag -> "tag-" + tag + ".html").toList());
        assertThat(page("tags/letter-t.html").select(".listed-terms a").eachText())
                .isEqualTo(inOrder.stream().map(String::toUpperCase).toList());
    }

    @Test
    void all_tags_are_found_on_a_page_of_their_own() {
        archive.file("authors.yaml", "Anna:\n  name: Anna\n");
        for (int number = 1; number <= 70; number++) {
            post(number);
        }
        archive.build();
        Document index = page("summit/index.html");
        assertThat(index.select("[aria-labelledby=page--tags] li")).hasSize(30);
        assertThat(index.select("[aria-labelledby=page--tags] .all a").attr("href"))
                .isEqualTo("tags.html");
        assertThat(index.select("[aria-labelledby=page--authors] .all")).isEmpty();
        Document tags = page("summit/tags.html");
        assertThat(tags.select(".all-terms li")).hasSize(41);
        assertThat(tags.select(".all-terms li a[href=tag-often.html]")
                        .first()
                        .parent()
                        .text())
                .isEqualTo("Often 70");
        assertThat(archive.tree()).doesNotContainKey("summit/authors.html");
    }

    @Test
    void a_short_index_shows_all() {
        archive.file("authors.yaml", "Anna:\n  name: Anna\n");
        for (int number = 1; number <= 25; number++) {
            post(number);
        }
        archive.build();
        assertThat(page("summit/index.html").select(".all")).isEmpty();
        assertThat(archive.tree().keySet())
                .noneMatch(path -> path.contains("key-events") || path.endsWith("/tags.html"));
    }
}
