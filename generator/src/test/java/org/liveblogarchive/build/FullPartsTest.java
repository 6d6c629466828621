package org.liveblogarchive.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.support.Rounds;
import org.liveblogarchive.support.TestArchive;

/**
 * A new post changes no part of anything that is full, whatever the shape of the archive, but for the links that are added once:
 * “newer” of a full page, and “all posts” beside a live blog with a second post on a tag or by an author.
 */
class FullPartsTest {
    private static final int PAGE_SIZE = 3;

    /** What can be full, and which of several it is: pages, lists of a term, data, feeds, sitemaps, the record. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<stem>.*?(?:page|posts|live-blogs|feed|sitemap))-(?<number>\\d+)(?:-\\d+)?\\.(?<ending>html|json|atom|xml|sha256|owned)");

    @TempDir
    Path folder;

    private final Map<String, Integer> posts = new TreeMap<>();
    private LocalDateTime now = LocalDateTime.of(2018, 11, 1, 8, 0);
    private Random random;

    @ParameterizedTest(name = "{0} live blogs, seed {1}")
    @CsvSource({"1, 1, 9", "5, 2, 9", "40, 3, 5"})
    void a_new_post_changes_nothing_that_is_full(int liveBlogs, long seed, int steps) {
        random = new Random(seed);
        TestArchive archive = new TestArchive(folder)
                .file(
                        "archive.yaml",
                        "title: A\npageSize: " + PAGE_SIZE
                                + "\nbaseUrl: https://a.example/\npreviews: none\nembeds: false\n");
        for (int i = 0; i < liveBlogs; i++) {
            post(archive, "blog-%03d".formatted(i));
        }
        for (int i = 0; i < 30; i++) {
            post(archive, anyLiveBlog());
        }
        var settings =
                archive.settings().stateDirectory(folder.resolve("state")).build();
        TestArchive.build(settings);
        SortedMap<String, String> before = archive.tree();
        for (int step = 0; step < steps * Rounds.LONGER; step++) {
            post(archive, random.nextInt(6) == 0 ? "later-%03d".formatted(step) : anyLiveBlog());
            TestArchive.build(settings);
            SortedMap<String, String> after = archive.tree();
            assertFullPartsAreKept(before, after);
            before = after;
        }
        assertThat(before.keySet())
                .anyMatch(path -> path.matches("blog-.*/page-\\d+\\.html"))
                .anyMatch(path -> path.matches("tags/.*-page-\\d+\\.html"));
    }

    private String anyLiveBlog() {
        int chosen = random.nextInt(3) == 0 ? random.nextInt(posts.size()) : random.nextInt(Math.min(3, posts.size()));
        return posts.keySet().stream().skip(chosen).findFirst().orElseThrow();
    }

    private void post(TestArchive archive, String liveBlog) {
        int number = posts.merge(liveBlog, 1, Integer::sum);
        now = now.plusHours(1 + random.nextInt(40));
        String tags = random.nextBoolean()
                ? "often, t" + random.nextInt(12)
                : "u%d, v%s%d".formatted(random.nextInt(6), liveBlog, number);
        String status = random.nextInt(4) == 0 ? "status: live\n" : "";
        if (number == 1) {
            archive.file(liveBlog + "/liveblog.yaml", "title: " + liveBlog + "\ntags: [often, whole]\n" + status);
        }
        archive.file(
                "%s/p%04d.md".formatted(liveBlog, number),
                "---\ntitle: Post %d\ndate: %s\nkey: %b\nauthors: [a%d]\ntags: [%s]\n---\nText.\n"
                        .formatted(number, now, random.nextInt(3) == 0, random.nextInt(3), tags));
    }

    private static void assertFullPartsAreKept(SortedMap<String, String> before, SortedMap<String, String> after) {
        Map<String, Integer> newest = new TreeMap<>();
        before.keySet().forEach(path -> {
            Matcher numbered = NUMBERED.matcher(path);
            if (numbered.matches()) {
                newest.merge(stem(numbered), Integer.parseInt(numbered.group("number")), Math::max);
            }
        });
        for (String path : before.keySet()) {
            Matcher numbered = NUMBERED.matcher(path);
            if (!numbered.matches() || !isFull(path, numbered, newest, before)) {
                continue;
            }
            assertThat(withoutLinksThatAreAdded(path, after.get(path)))
                    .as(path)
                    .isEqualTo(withoutLinksThatAreAdded(path, before.get(path)));
        }
    }

    private static String stem(Matcher numbered) {
        return numbered.group("stem") + "." + numbered.group("ending");
    }

    private static boolean isFull(
            String path, Matcher numbered, Map<String, Integer> newest, SortedMap<String, String> before) {
        int number = Integer.parseInt(numbered.group("number"));
        return switch (numbered.group("ending")) {
            case "html", "atom" -> true;
            case "json" -> before.get(path).contains("\"complete\" : true");
            case "xml" -> // those of the archive are cut anew when they become too long
                path.contains("/sitemap-") && !path.startsWith("archive/") && number < newest.get(stem(numbered));
            default -> { // the parts of the record, of 25 posts each
                String post = path.substring(0, path.indexOf('/')) + "/p\\d{4}\\.html";
                long posts = before.keySet().stream()
                        .filter(one -> one.matches(post))
                        .count();
                yield number <= (posts - PAGE_SIZE) / 25;
            }
        };
    }

    private static String withoutLinksThatAreAdded(String path, String file) {
        if (file == null || !path.endsWith(".html")) {
            return file;
        }
        Document page = Jsoup.parse(file);
        page.select("link[rel=next]").remove();
        page.select(".pager-newer").attr("href", "");
        for (Element place : page.select(".post-list-title a")) { // until a page is full its posts are on the index
            place.attr("href", place.attr("href").replaceAll("^(index|page-\\d+)\\.html", ""));
        }
        if (path.startsWith("tags/") || path.startsWith("authors/")) {
            page.select(".card p:has(> a)").remove();
        }
        return page.html().replaceAll("\\s+", " ");
    }
}
