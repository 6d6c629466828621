package org.liveblogarchive.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.support.TestArchive;

/** What readers and caches rely on, held on built pages while a live blog grows post by post. */
class StablePagesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7})
    void a_newer_post_changes_only_the_index_the_page_before_it_and_one_link(int size) {
        TestArchive archive = archive(size);
        archive.build();
        SortedMap<String, String> before = archive.tree();
        for (int count = 1; count <= 17; count++) {
            archive.post("p%02d".formatted(count), 60 + count, "Text of post " + count + ".\n\n# With a heading");
            archive.build();
            SortedMap<String, String> after = archive.tree();
            assertGrewBy(count, size, before, after);
            assertOlderVisitsAll(count, archive);
            before = after;
        }
    }

    private static void assertGrewBy(
            int count, int size, SortedMap<String, String> before, SortedMap<String, String> after) {
        var changed = new TreeSet<String>();
        for (String path : before.keySet()) {
            if (!before.get(path).equals(after.get(path))) {
                changed.add(path);
            }
        }
        assertThat(changed.stream().filter(StablePagesTest::isPart))
                .as("parts of the record and of the manifests")
                .hasSizeLessThan(11);
        changed.removeIf(StablePagesTest::isPart);
        var allowed = new ArrayList<>(List.of(
                "index.html",
                "archive.json",
                "manifest.sha256",
                "search/index.json",
                "search/2019-04.json",
                "summit/index.html",
                "summit/liveblog.json",
                "summit/posts-%d.json".formatted((count + size - 1) / size),
                "summit/titles-1.json",
                "summit/manifest.sha256"));
        if (count > 1) {
            allowed.add("summit/p%02d.html".formatted(count - 1));
        }
        String newest = "summit/page-" + count / size + ".html";
        String second = "summit/page-" + (count / size - 1) + ".html";
        if (count % size == 0) {
            assertThat(before).doesNotContainKey(newest);
            assertThat(after).containsKey(newest);
            allowed.add(second);
            for (int post = count - size + 1; post < count; post++) {
                String page = "summit/p%02d.html".formatted(post);
                allowed.add(page);
                assertThat(placed(after.get(page)))
                        .as("a post's page but for its links")
                        .isEqualTo(placed(before.get(page)));
            }
            if (before.containsKey(second)) {
                assertThat(after.get(second).replace("href=\"page-" + count / size + ".html\"", "href=\"index.html\""))
                        .as("a full page but for its newer link")
                        .isEqualTo(before.get(second)
                                .replace("href=\"page-" + count / size + ".html\"", "href=\"index.html\""));
            }
        }
        assertThat(allowed).containsAll(changed);
    }

    /** Returns the page of a post without the link to its place and that to the next post. */
    private static String placed(String page) {
        return page.replaceAll("(?s)<p class=\"in-context\">.*?</p>\n|<nav class=\"neighbours\".*?</nav>\n", "");
    }

    private static void assertOlderVisitsAll(int count, TestArchive archive) {
        var visited = new ArrayList<String>();
        String next = "index.html";
        while (!next.isEmpty()) {
            Document page = Jsoup.parse(archive.page("summit/" + next));
            visited.addAll(page.select(".stream article").eachAttr("id"));
            next = page.select(".pager-older").attr("href");
        }
        var expected = new ArrayList<String>();
        for (int i = count; i >= 1; i--) {
            expected.add("p%02d".formatted(i));
        }
        assertThat(visited).isEqualTo(expected);
    }

    @Test
    void following_newer_from_the_first_page_ends_at_the_index() {
        TestArchive archive = archive(3);
        for (int i = 1; i <= 11; i++) {
            archive.post("p%02d".formatted(i), 60 + i, "Text.");
        }
        archive.build();
        var pages = new ArrayList<String>();
        for (String next = "page-1.html"; !next.isEmpty(); ) {
            pages.add(next);
            next = Jsoup.parse(archive.page("summit/" + next))
                    .select(".pager-newer")
                    .attr("href");
        }
        assertThat(pages).containsExactly("page-1.html", "page-2.html", "page-3.html", "index.html");
    }

    @Test
    void what_depends_on_newer_posts_stands_on_the_index_alone() {
        TestArchive archive = archive(2);
        for (int i = 1; i <= 5; i++) {
            archive.post("p%02d".formatted(i), 60 + i, "Text.");
        }
        archive.build();
        assertThat(archive.page("summit/index.html")).contains("5 posts").contains("Last update");
        for (String page : List.of("page-1.html", "page-2.html", "p01.html", "p05.html")) {
            assertThat(archive.page("summit/" + page)).doesNotContain("5 posts").doesNotContain("Last update");
        }
    }

    @Test
    void a_new_post_touches_a_number_of_files_that_does_not_depend_on_how_many_posts_there_are() {
        for (int posts : new int[] {11, 91}) {
            TestArchive archive = new TestArchive(folder.resolve("of-" + posts))
                    .file("archive.yaml", "title: Test archive\npageSize: 10\n")
                    .file("summit/liveblog.yaml", "title: The summit\ntags: [one]\nstatus: live\n");
            for (int i = 0; i < posts; i++) {
                archive.file("summit/p%02d.md".formatted(i), tagged("2019-04-25T%02d:%02d".formatted(i / 60, i % 60)));
            }
            archive.build();
            var before = archive.tree();
            archive.file("summit/new.md", tagged("2019-04-26T12:00")).build();
            var after = archive.tree();
            Set<String> changed = changed(before, after);
            assertThat(changed.stream().filter(StablePagesTest::isPart))
                    .as("parts of the record and of the manifests")
                    .hasSizeLessThan(11);
            changed.removeIf(StablePagesTest::isPart);
            assertThat(changed)
                    .containsExactlyInAnyOrder(
                            "summit/new.html",
                            "summit/index.html",
                            "summit/p%02d.html".formatted(posts - 1),
                            "summit/tag-one.html",
                            "summit/tag-two.html",
                            "summit/author-anna.html",
                            "index.html",
                            "archive.json",
                            "summit/liveblog.json",
                            "summit/live.json",
                            "summit/posts-%d.json".formatted(posts / 10 + 1),
                            "summit/titles-%d.json".formatted(posts / 200 + 1),
                            "summit/manifest.sha256",
                            "manifest.sha256");
        }
    }

    /** Feeds and sitemaps are split, so that this holds for them too; the list is on the page on builds. */
    @Test
    void with_an_address_a_new_post_touches_as_few_files_among_five_hundred_posts_as_among_twenty() {
        for (int posts : new int[] {24, 504}) {
            TestArchive archive = new TestArchive(folder.resolve("of-" + posts))
                    .file(
                            "archive.yaml",
                            "title: Test archive\npageSize: 10\npreviews: liveblogs\nbaseUrl: https://a.example/\n")
                    .file("summit/liveblog.yaml", "title: The summit\ntags: [one]\nstatus: live\n");
            for (int i = 0; i < posts; i++) {
                String date = "2019-04-25T%02d:%02d:%02d".formatted(i / 3600, i / 60 % 60, i % 60);
                archive.file("summit/p%04d.md".formatted(i), tagged(date));
            }
            archive.build();
            var before = archive.tree();
            archive.file("summit/new.md", tagged("2019-04-26T12:00")).build();
            var after = archive.tree();
            Set<String> changed = changed(before, after);
            assertThat(changed.stream().filter(StablePagesTest::isPart))
                    .as("parts of the record and of the manifests")
                    .hasSizeBetween(3, 24);
            changed.removeIf(StablePagesTest::isPart);
            assertThat(changed)
                    .containsExactlyInAnyOrder(
                            "summit/new.html",
                            "summit/embed/new.html",
                            "summit/embed/new.json",
                            "summit/index.html",
                            "summit/p%04d.html".formatted(posts - 1),
                            "summit/tag-one.html",
                            "summit/tag-two.html",
                            "summit/author-anna.html",
                            "summit/feed.atom",
                            "summit/liveblog.json",
                            "summit/live.json",
                            "summit/posts-%d.json".formatted(posts / 10 + 1),
                            "summit/titles-%d.json".formatted(posts / 200 + 1),
                            "summit/manifest.sha256",
                            "index.html",
                            "feed.atom",
                            "tags/one.atom",
                            "tags/two.atom",
                            posts < 30 ? "archive/sitemap-2019-1.xml" : "summit/sitemap-2.xml",
                            "sitemap.xml",
                            "sitemap-archive.xml",
                            "archive.json",
                            "manifest.sha256");
        }
    }

    private static boolean isPart(String path) {
        return path.matches("(.*/)?(manifest|ownership)/[^/]+");
    }

    private static Set<String> changed(SortedMap<String, String> before, SortedMap<String, String> after) {
        return after.keySet().stream()
                .filter(path -> !after.get(path).equals(before.get(path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String tagged(String date) {
        return "---\ntitle: Post\ndate: " + date + "\ntags: [one, two]\nauthors: [anna]\n---\nText.\n";
    }

    @Test
    void a_post_dated_into_the_past_renumbers_the_pages_from_there_and_the_report_says_so() {
        TestArchive archive = archive(2);
        for (int i = 1; i <= 7; i++) {
            archive.post("p%02d".formatted(i), 60 + i * 10, "Text.");
        }
        archive.build();
        String first = archive.page("summit/page-1.html");
        archive.post("late", 60 + 35, "Text.");
        ArchiveReport report = archive.build();
        assertThat(archive.page("summit/page-1.html")).isEqualTo(first);
        assertThat(report.notes())
                .contains(
                        "Renumbered summit from page-2.html on: the new post “late” of 2019-04-25T01:35Z comes before “p04”"
                                + " of 2019-04-25T01:40Z.");
    }

    @Test
    void pages_of_tags_and_old_addresses_are_not_taken_for_posts_that_renumber_the_pages() {
        TestArchive archive = archive(2);
        for (int i = 1; i <= 9; i++) {
            String tag = i > 7 ? "late" : "early";
            archive.file(
                    "summit/p%02d.md".formatted(i),
                    "---\ntitle: P\ndate: 2019-04-25T01:%02d\ntags: [%s]\nauthors: [anna]\naliases: [old-%d.html]\n---\nText.\n"
                            .formatted(i, tag, i));
            assertThat(archive.build().notes()).noneMatch(note -> note.startsWith("Renumbered"));
        }
        archive.file("summit/p09.md", "---\ntitle: P\ndate: 2019-04-25T01:09\n---\nText.\n");
        assertThat(archive.build().notes()).noneMatch(note -> note.startsWith("Renumbered"));
        archive.file("summit/p08.md", "---\ntitle: P\ndate: 2019-04-25T01:08\n---\nText.\n");
        assertThat(archive.build().notes()).noneMatch(note -> note.startsWith("Renumbered"));
    }

    @Test
    void a_removed_post_renumbers_the_pages_from_there_and_the_report_says_so() {
        TestArchive archive = archive(2);
        for (int i = 1; i <= 7; i++) {
            archive.post("p%02d".formatted(i), 60 + i * 10, "Text.");
        }
        archive.build();
        archive.remove("summit/p03.md");
        assertThat(archive.build().notes())
                .contains(
                        "Renumbered summit from page-2.html on: the post “p03” was removed, is not published yet, or has another slug.");
    }

    private TestArchive archive(int pageSize) {
        return TestArchive.withSummit(folder).file("archive.yaml", "title: Test archive\npageSize: " + pageSize + "\n");
    }
}
