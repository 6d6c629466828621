package org.liveblogarchive.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.FeedFiles;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds, read by independent parsers. */
class FeedsTest {
    private static final String SUMMIT = WebArchive.ADDRESS + "summit/";

    @TempDir
    Path folder;

    static Stream<String> sampleFeeds() {
        return TestArchive.tree(SampleArchive.folder()).keySet().stream()
                .filter(path -> path.endsWith(".atom") || path.endsWith(".rss"));
    }

    @ParameterizedTest
    @MethodSource("sampleFeeds")
    void rome_reads_every_feed_of_the_sample(String path) throws Exception {
        SyndFeed feed = FeedFiles.read(SampleArchive.folder(), path);
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getEntries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getUri()).startsWith("tag:live.example.org,2026:");
            assertThat(entry.getLink()).startsWith("https://live.example.org/").endsWith(".html");
            assertThat(entry.getPublishedDate()).isNotNull();
            assertThat(entry.getContents().get(0).getValue()).isNotBlank();
            for (String name : List.of("href", "src", "poster")) {
                Document content = Jsoup.parse(entry.getContents().get(0).getValue());
                assertThat(content.select("[" + name + "]").not("[role]").eachAttr(name))
                        .allSatisfy(address ->
                                assertThat(URI.create(address).isAbsolute()).isTrue());
            }
        });
    }

    @Test
    void the_archive_each_live_blog_and_each_tag_have_feeds_in_three_formats() {
        WebArchive.withPosts(folder, 4).build();
        assertThat(archive().tree().keySet().stream()
                        .filter(path -> path.matches(".*(feed|tag-.*|tags/.*)\\.(atom|rss|json)")))
                .containsExactlyInAnyOrder(
                        "feed.atom",
                        "feed.json",
                        "feed.rss",
                        "summit/feed.atom",
                        "summit/feed.json",
                        "summit/feed.rss",
                        "summit/tag-talks.atom",
                        "summit/tag-talks.json",
                        "summit/tag-talks.rss",
                        "summit/tag-even.atom",
                        "summit/tag-even.json",
                        "summit/tag-even.rss",
                        "summit/tag-odd.atom",
                        "summit/tag-odd.json",
                        "summit/tag-odd.rss",
                        "tags/talks.atom",
                        "tags/talks.json",
                        "tags/talks.rss",
                        "tags/even.atom",
                        "tags/even.json",
                        "tags/even.rss",
                        "tags/odd.atom",
                        "tags/odd.json",
                        "tags/odd.rss");
    }

    @Test
    void all_formats_tell_the_same_posts_with_the_same_ids_and_contents() throws Exception {
        WebArchive.withPosts(folder, 7).build();
        List<List<String>> told = new ArrayList<>();
        for (String path : List.of("summit/feed.atom", "summit/feed.rss")) {
            told.add(read(path).getEntries().stream()
                    .map(entry -> entry.getUri() + " " + entry.getLink() + " " + entry.getTitle() + " "
                            + entry.getContents().get(0).getValue() + " "
                            + entry.getPublishedDate().toInstant())
                    .toList());
        }
        var items = new ArrayList<String>();
        for (JsonNode item : json("summit/feed.json").get("items")) {
            items.add(item.get("id").stringValue() + " " + item.get("url").stringValue() + " "
                    + item.get("title").stringValue() + " "
                    + item.get("content_html").stringValue() + " "
                    + java.time.OffsetDateTime.parse(item.get("date_published").stringValue())
                            .toInstant());
        }
        told.add(items);
        assertThat(told.get(0)).hasSize(7).isEqualTo(told.get(1)).isEqualTo(told.get(2));
        assertThat(told.get(0).get(0))
                .startsWith("tag:live.example.net,2026:summit/p007 " + SUMMIT + "p007.html Post 7 <p>Text 7");
    }

    @Test
    void authors_tags_times_and_summaries_are_told() throws Exception {
        TestArchive archive = WebArchive.withPosts(folder, 1).file("summit/v.md", """
                ---
                title: V
                date: 2019-04-25T12:00
                updated: 2019-04-25T13:00
                authors: [anna]
                tags: [talks]
                image: {file: media/a.svg, alt: A, caption: A caption}
                video: {title: Clip, file: media/clip.mp4, length: "01:05"}
                corrections: [{date: 2019-04-25T14:00, text: It was noon.}]
                related: [{title: The first, link: p001.md}]
                ---
                The text.
                """);
        archive.build();
        for (String path : List.of("summit/feed.atom", "summit/feed.rss")) {
            SyndEntry entry = read(path).getEntries().get(0);
            assertThat(entry.getAuthor()).isEqualTo("Anna Berg");
            assertThat(entry.getCategories())
                    .extracting(category -> category.getName())
                    .containsExactly("talks");
            assertThat(entry.getDescription().getValue()).isEqualTo("The text.");
            assertThat(entry.getEnclosures().get(0).getUrl()).isEqualTo(SUMMIT + "media/clip.mp4");
            assertThat(entry.getEnclosures().get(0).getType()).isEqualTo("video/mp4");
            assertThat(entry.getEnclosures().get(0).getLength()).isEqualTo(23);
            assertThat(entry.getContents().get(0).getValue())
                    .contains("The text.", "It was noon.", SUMMIT + "p001.html", SUMMIT + "media/a.svg", "A caption");
        }
        assertThat(read("summit/feed.atom").getEntries().get(0).getUpdatedDate().toInstant())
                .isEqualTo("2019-04-25T14:00:00Z");
        assertThat(archive.page("summit/feed.rss")).contains("<atom:updated>2019-04-25T14:00:00+00:00</atom:updated>");
        JsonNode item = json("summit/feed.json").get("items").get(0);
        assertThat(item.get("image").stringValue()).isEqualTo(SUMMIT + "media/a.svg");
        assertThat(item.get("attachments")).hasSize(2);
        assertThat(item.get("authors").get(0).get("name").stringValue()).isEqualTo("Anna Berg");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 100, 101, 150, 151, 230})
    void from_the_current_document_all_posts_are_found_through_archived_ones(int posts) throws Exception {
        WebArchive.withPosts(folder, posts).build();
        var visited = new ArrayList<String>();
        String next = SUMMIT + "feed.atom";
        int documents = 0;
        while (!next.isEmpty()) {
            Document feed = xml(next);
            assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo(next);
            assertThat(feed.select("feed > link[rel=current]").attr("href"))
                    .isEqualTo(documents == 0 ? "" : SUMMIT + "feed.atom");
            assertThat(feed.select("feed > fh|archive")).hasSize(documents == 0 ? 0 : 1);
            assertThat(feed.select("entry")).hasSizeLessThanOrEqualTo(100);
            feed.select("entry > title").forEach(title -> visited.add(title.text()));
            next = feed.select("feed > link[rel=prev-archive]").attr("href");
            documents++;
        }
        assertThat(visited)
                .isEqualTo(IntStream.iterate(posts, i -> i > 0, i -> i - 1)
                        .mapToObj(i -> "Post " + i)
                        .toList());
        assertThat(documents > 1).isEqualTo(posts > 100);
        var newerFirst = new ArrayList<String>();
        for (String url = SUMMIT + "feed.json"; !url.isEmpty(); ) {
            JsonNode feed = json(url.substring(WebArchive.ADDRESS.length()));
            feed.get("items").forEach(item -> newerFirst.add(item.get("title").stringValue()));
            url = feed.has("next_url") ? feed.get("next_url").stringValue() : "";
        }
        assertThat(newerFirst).isEqualTo(visited);
    }

    @Test
    void archived_documents_never_change_but_for_the_link_to_the_next() {
        TestArchive archive = WebArchive.withPosts(folder, 99);
        Map<String, String> known = new HashMap<>();
        int written = 99;
        // Documents are cut after each fifty posts: there, beside it, and far from it.
        for (int posts : new int[] {99, 100, 101, 102, 125, 149, 150, 151, 152, 200, 201, 210}) {
            while (written < posts) {
                WebArchive.post(archive, ++written);
            }
            archive.build();
            for (String path : new TreeSet<>(archive.tree().keySet())) {
                if (path.matches("summit/feed-\\d+\\..*")) {
                    String bytes = archive.page(path).replaceAll("<(atom:)?link rel=\"next-archive\"[^>]*/>\n", "");
                    assertThat(bytes).as(path + " of " + posts).isEqualTo(known.getOrDefault(path, bytes));
                    known.put(path, bytes);
                }
            }
        }
        assertThat(known.keySet()).hasSize(9);
    }

    @Test
    void the_feed_of_the_archive_has_the_newest_posts_of_all_live_blogs() throws Exception {
        TestArchive archive =
                WebArchive.withPosts(folder, 40).file("other/liveblog.yaml", "title: Other\nlanguage: de\n");
        for (int i = 0; i < 40; i++) {
            String date = i % 2 == 0 ? "2019-04-25T01:%02d".formatted(i) : "2018-01-01T01:%02d".formatted(i);
            archive.file(
                    "other/o%02d.md".formatted(i), "---\ntitle: O\ntags: [Talks]\ndate: " + date + "\n---\nText.\n");
        }
        archive.build();
        for (String path : List.of("feed.atom", "tags/talks.atom")) {
            List<SyndEntry> entries = read(path).getEntries();
            assertThat(entries).hasSize(30);
            assertThat(entries.stream().map(SyndEntry::getPublishedDate))
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder());
            assertThat(FeedFiles.ids(archive().output(), path))
                    .anyMatch(id -> id.contains(":other/"))
                    .anyMatch(id -> id.contains(":summit/"));
        }
        assertThat(xml(WebArchive.ADDRESS + "feed.atom").select("entry[xml:lang=de]"))
                .isNotEmpty();
        assertThat(read("tags/talks.atom").getTitle()).isEqualTo("Posts on “Talks” – Test archive");
    }

    @Test
    void pages_tell_of_their_feeds() {
        WebArchive.withPosts(folder, 12).build();
        assertThat(feedLinks("index.html")).containsExactly("feed.atom", "feed.rss", "feed.json");
        for (String page : List.of("summit/index.html", "summit/page-1.html", "summit/p001.html")) {
            assertThat(feedLinks(page)).containsExactly("feed.atom", "feed.rss", "feed.json");
        }
        assertThat(feedLinks("summit/tag-odd.html")).contains("tag-odd.atom", "feed.atom");
        assertThat(feedLinks("tags/odd.html")).contains("../tags/odd.atom", "../feed.atom");
    }

    @Test
    void without_an_address_there_are_none_and_the_report_says_so_once() {
        TestArchive archive = WebArchive.withPosts(folder, 3).file("archive.yaml", "title: A\n");
        assertThat(archive.build().notes())
                .singleElement()
                .asString()
                .startsWith("The archive does not know its address: ");
        assertThat(archive.tree().keySet()).noneMatch(path -> path.matches(".*\\.(atom|rss|xml)"));
        assertThat(archive.page("summit/index.html")).doesNotContain("rel=\"alternate\"");
    }

    private TestArchive archive() {
        return new TestArchive(folder);
    }

    private List<String> feedLinks(String page) {
        return Jsoup.parse(archive().page(page))
                .select("head link[rel=alternate][type~=atom|rss|feed]")
                .eachAttr("href");
    }

    private SyndFeed read(String path) throws Exception {
        return FeedFiles.read(archive().output(), path);
    }

    private JsonNode json(String path) {
        return JsonMapper.shared().readTree(archive().page(path));
    }

    private Document xml(String address) {
        return Jsoup.parse(archive().page(address.substring(WebArchive.ADDRESS.length())), "", Parser.xmlParser());
    }
}
