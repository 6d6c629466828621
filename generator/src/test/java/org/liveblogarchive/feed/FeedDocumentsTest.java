package org.liveblogarchive.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;

/** The documents of a feed: one with the newest posts, and archived ones (RFC 5005). */
class FeedDocumentsTest {
    private static final String SUMMIT = WebArchive.ADDRESS + "summit/";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 20, 21, 30, 31, 52})
    void from_the_current_document_all_posts_are_found_through_archived_ones(int posts) {
        WebArchive.withPosts(folder, posts).build();
        List<List<String>> documents = documents();
        assertThat(documents.stream().flatMap(List::stream))
                .containsExactlyElementsOf(IntStream.iterate(posts, i -> i > 0, i -> i - 1)
                        .mapToObj(i -> "Post " + i)
                        .toList());
        assertThat(documents.get(0)).hasSizeBetween(Math.min(posts, 11), 20);
        assertThat(documents.subList(1, documents.size()))
                .allSatisfy(document -> assertThat(document).hasSize(10));
        assertThat(new TestArchive(folder).tree().keySet())
                .noneMatch(path -> path.matches("summit/feed-.*\\.(rss|json)"));
    }

    @Test
    void long_posts_make_short_documents() {
        TestArchive archive = WebArchive.withPosts(folder, 60);
        for (int i = 20; i <= 60; i++) {
            int bytes = i % 7 * 10_000;
            archive.file(
                    "summit/p%03d.md".formatted(i),
                    "---\ntitle: Post %d\ndate: 2019-04-25T%02d:%02d\n---\n%s\n"
                            .formatted(i, i / 60, i % 60, "語る、".repeat(bytes / 9)));
        }
        archive.build();
        List<List<String>> documents = documents();
        assertThat(documents.stream().flatMap(List::stream)).hasSize(60).doesNotHaveDuplicates();
        assertThat(documents).hasSizeGreaterThan(10);
        assertThat(archive.tree().keySet().stream().filter(path -> path.matches("(summit/)?feed.*\\.(atom|rss|json)")))
                .contains("summit/feed-2.atom", "summit/feed-2-2.atom")
                .allSatisfy(
                        path -> assertThat(archive.tree().get(path).length()).isLessThan(120_000));
    }

    /** Returns the headlines in each document of the live blog's feed, the newest first. */
    private List<List<String>> documents() {
        List<List<String>> documents = new ArrayList<>();
        String next = SUMMIT + "feed.atom";
        while (!next.isEmpty()) {
            Document feed = xml(next);
            boolean newest = documents.isEmpty();
            assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo(next);
            assertThat(feed.select("feed > link[rel=current]").attr("href"))
                    .isEqualTo(newest ? "" : SUMMIT + "feed.atom");
            assertThat(feed.select("feed > fh|archive")).hasSize(newest ? 0 : 1);
            documents.add(feed.select("entry > title").eachText());
            next = feed.select("feed > link[rel=prev-archive]").attr("href");
        }
        return documents;
    }

    @Test
    void archived_documents_never_change() {
        TestArchive archive = WebArchive.withPosts(folder, 19);
        Map<String, String> known = new HashMap<>();
        int written = 19;
        // Documents are cut after each 10 posts: there, beside it, and far from it.
        for (int posts : new int[] {19, 20, 21, 22, 25, 29, 30, 31, 32, 40, 41, 45}) {
            while (written < posts) {
                WebArchive.post(archive, ++written);
            }
            archive.build();
            for (String path : new TreeSet<>(archive.tree().keySet())) {
                if (path.matches("summit/feed-\\d+\\..*")) {
                    String bytes = archive.page(path);
                    assertThat(bytes).as(path + " of " + posts).isEqualTo(known.getOrDefault(path, bytes));
                    known.put(path, bytes);
                }
            }
        }
        assertThat(known.keySet()).hasSize(3);
    }

    private Document xml(String address) {
        return Jsoup.parse(
                new TestArchive(folder).page(address.substring(WebArchive.ADDRESS.length())), "", Parser.xmlParser());
    }
}
