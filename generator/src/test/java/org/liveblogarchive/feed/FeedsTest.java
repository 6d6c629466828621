package org.liveblogarchive.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
    void the_archive_each_live_blog_and_tags_of_five_posts_have_feeds_in_all_formats_that_are_asked_for() {
        WebArchive.withPosts(folder, 9).build();
        assertThat(feeds())
                .containsExactlyInAnyOrder(
                        "feed.atom",
                        "feed.json",
                        "feed.rss",
                        "summit/feed.atom",
                        "summit/feed.json",
                        "summit/feed.rss",
                        "tags/talks.atom",
                        "tags/talks.json",
                        "tags/talks.rss",
                        "tags/odd.atom",
                        "tags/odd.json",
                        "tags/odd.rss");
    }

    private List<String> feeds() {
        return archive().tree().keySet().stream()
                .filter(path -> path.matches(".*(feed|tag-.*|tags/.*)\\.(atom|rss|json)"))
                .toList();
    }

    @Test
    void an_archive_says_which_feeds_it_has_and_a_live_blog_too() {
        TestArchive archive = WebArchive.withPosts(folder, 9);
        String title = "title: A\npreviews: none\nbaseUrl: " + WebArchive.ADDRESS + "\n";
        archive.file("archive.yaml", title).build();
        assertThat(feeds())
                .as("default")
                .containsExactly("feed.atom", "summit/feed.atom", "tags/odd.atom", "tags/talks.atom");
        archive.file("archive.yaml", title + "feeds:\n  formats: [json, atom]\n  kinds: [live-blogs, archive]\n");
        archive.build();
        assertThat(feeds()).containsExactly("feed.atom", "feed.json", "summit/feed.atom", "summit/feed.json");
        assertThat(feedLinks("summit/p001.html")).containsExactly("feed.atom", "feed.json");
        assertThat(feedLinks("tags/odd.html")).containsExactly("../feed.atom", "../feed.json");

        archive.file(
                "summit/liveblog.yaml", "title: S\nfeeds: {formats: [atom], kinds: [live-blogs, live-blog-tags]}\n");
        archive.build();
        assertThat(feeds())
                .containsExactly(
                        "feed.atom",
                        "feed.json",
                        "summit/feed.atom",
                        "summit/tag-even.atom",
                        "summit/tag-odd.atom",
                        "summit/tag-talks.atom");
        assertThat(feedLinks("summit/tag-odd.html")).containsExactly("tag-odd.atom", "feed.atom");

        archive.file("summit/liveblog.yaml", "title: S\nfeeds: {kinds: []}\n");
        archive.build();
        assertThat(feeds()).isEmpty();
        assertThat(feedLinks("index.html")).isEmpty();
    }

    @Test
    void feeds_that_cannot_be_made_are_errors() {
        TestArchive archive = WebArchive.withPosts(folder, 1)
                .file("archive.yaml", "title: A\nfeeds:\n  formats: [rss]\n  kinds: [tags]\n")
                .file("summit/liveblog.yaml", "title: S\nfeeds: {kinds: [archive]}\n");
        assertThat(archive.problems())
                .satisfiesExactly(
                        formats -> assertThat(formats)
                                .startsWith("archive.yaml:3:3: error: Feeds without Atom. Expected “atom” in the list"),
                        kinds -> assertThat(kinds)
                                .startsWith(
                                        "archive.yaml:4:3: error: Feeds of the archive without the feeds of live blogs."),
                        own -> assertThat(own)
                                .startsWith(
                                        "summit/liveblog.yaml:2:17: error: Invalid value “archive”. Expected one of:"
                                                + " live-blogs, live-blog-tags."));
    }

    @Test
    void all_formats_list_the_same_posts_with_the_same_ids_and_contents() throws Exception {
        WebArchive.withPosts(folder, 7).build();
        List<List<String>> feeds = new ArrayList<>();
        for (String path : List.of("summit/feed.atom", "summit/feed.rss")) {
            feeds.add(read(path).getEntries().stream()
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
        feeds.add(items);
        assertThat(feeds.get(0)).hasSize(7).isEqualTo(feeds.get(1)).isEqualTo(feeds.get(2));
        assertThat(feeds.get(0).get(0))
                .startsWith("tag:live.example.net,2026:summit/p007 " + SUMMIT + "p007.html Post 7 <p>Text 7");
    }

    @Test
    void authors_tags_times_and_summaries_are_included() throws Exception {
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
            assertThat(entries).hasSize(10);
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
    void pages_link_to_their_feeds() {
        WebArchive.withPosts(folder, 12).build();
        assertThat(feedLinks("index.html")).containsExactly("feed.atom", "feed.rss", "feed.json");
        for (String page : List.of("summit/index.html", "summit/page-1.html", "summit/p001.html")) {
            assertThat(feedLinks(page)).containsExactly("feed.atom", "feed.rss", "feed.json");
        }
        assertThat(feedLinks("summit/tag-odd.html")).containsExactly("feed.atom", "feed.rss", "feed.json");
        assertThat(feedLinks("tags/odd.html")).contains("../tags/odd.atom", "../feed.atom");
    }

    @Test
    void without_an_address_there_are_none_and_the_report_says_so_once() {
        TestArchive archive = WebArchive.withPosts(folder, 3).file("archive.yaml", "title: A\n");
        assertThat(archive.build().notes()).singleElement().asString().startsWith("The archive has no address, so ");
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
