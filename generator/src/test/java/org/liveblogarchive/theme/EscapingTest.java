package org.liveblogarchive.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What authors write comes out of every format as they wrote it. */
class EscapingTest {
    private static final List<String> PIECES = List.of(
            "</script>",
            "<script>alert(1)</script>",
            "<!--",
            "-->",
            "]]>",
            "<![CDATA[",
            "\"",
            "'",
            "`",
            "&",
            "&amp;",
            "&lt;",
            "&#38;",
            "<b>",
            "</title>",
            "%3C",
            "\\",
            "\\u003c",
            "{{",
            "${x}",
            "<#if x>",
            "{0}",
            "😀",
            "👩‍👩‍👧",
            "\u200F",
            "\u202E",
            "\u2067",
            "\u2069",
            "\u2028",
            "\u00A0",
            "\uFEFF",
            "é",
            "e\u0301",
            "日本",
            "العربية",
            "a",
            "word",
            " ",
            "/",
            "?",
            "#",
            ":",
            "- ",
            ">",
            "=");

    @TempDir
    Path folder;

    private TestArchive archive;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void texts_survive_in_every_format(long seed) throws Exception {
        var random = new Random(seed);
        String blog = text(random);
        archive = WebArchive.withPosts(folder, 0)
                .file(
                        "archive.yaml",
                        "title: " + yaml(text(random)) + "\nbaseUrl: " + WebArchive.ADDRESS
                                + "\npreviews: none\nfeeds: {formats: [atom, rss, json]}\n")
                .file("summit/liveblog.yaml", "title: " + yaml(blog) + "\nstatus: live\nstart: 2019-04-25T00:00\n");
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String title = text(random);
            titles.add(0, title);
            archive.file(
                    "summit/p%02d.md".formatted(i),
                    "---\ntitle: %s\ndate: 2019-04-25T01:%02d\nauthors: [anna]\ntags: [%s]\n---\nText.\n"
                            .formatted(yaml(title), i, yaml("t" + title)));
        }
        TestArchive.build(
                archive.settings().buildDate(LocalDate.parse("2019-04-25")).build());
        for (String path : List.of("summit/feed.atom", "summit/feed.rss", "feed.atom", "feed.rss")) {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(archive.page(path)));
            assertThat(feed.getEntries().stream().map(SyndEntry::getTitle))
                    .as(path)
                    .isEqualTo(titles);
            assertThat(feed.getEntries().get(0).getCategories().get(0).getName())
                    .isEqualTo("t" + titles.get(0));
        }
        assertThat(texts(json("summit/feed.json").get("items"), "title")).isEqualTo(titles);
        assertThat(texts(json("summit/posts-1.json").get("posts"), "title").get(0))
                .isEqualTo(titles.get(9));
        assertThat(json("summit/liveblog.json").get("title").stringValue()).isEqualTo(blog);
        assertThat(json("archive.json").get("recent").get(0).get("title").stringValue())
                .isEqualTo(blog);
        assertThat(news()).contains(blog).containsAll(titles);
        for (int i = 0; i < 10; i++) {
            check("p%02d".formatted(i), titles.get(9 - i));
        }
    }

    private void check(String slug, String title) {
        JsonNode embed = json("summit/embed/" + slug + ".json");
        assertThat(embed.get("title").stringValue()).isEqualTo(title);
        assertThat(Jsoup.parseBodyFragment(embed.get("html").stringValue())
                        .select("iframe")
                        .attr("title"))
                .isEqualTo(title);
        Document page = Jsoup.parse(archive.page("summit/" + slug + ".html"));
        assertThat(page.selectFirst("h1").wholeText()).isEqualTo(title);
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(title);
        String data = page.selectFirst("script[type=application/ld+json]").data();
        assertThat(JsonMapper.shared().readTree(data).get("headline").stringValue())
                .isEqualTo(title);
        Document card = Jsoup.parse(archive.page("summit/embed/" + slug + ".html"));
        assertThat(card.selectFirst("h1").wholeText()).isEqualTo(title);
    }

    private List<String> news() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var nodes = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        archive.page("archive/sitemap-2019-1.xml").getBytes(UTF_8)))
                .getElementsByTagNameNS("http://www.google.com/schemas/sitemap-news/0.9", "title");
        var titles = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            titles.add(nodes.item(i).getTextContent());
        }
        return titles;
    }

    @Test
    void control_characters_are_refused_where_they_are_written() {
        archive = WebArchive.withPosts(folder, 0);
        for (String escape : List.of("\\u0007", "\\e", "\\0", "\\x9f", "\\uFFFE", "\\uD83D")) {
            archive.file("summit/a.md", "---\ntitle: \"a" + escape + "b\"\ndate: 2019-04-25T01:00\n---\nText.\n");
            assertThat(archive.problems())
                    .as(escape)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem).startsWith("summit/a.md:2:"));
        }
    }

    @Test
    void control_characters_that_a_text_refers_to_break_no_format() throws Exception {
        archive = WebArchive.withPosts(folder, 0)
                .file("summit/a.md", "---\ntitle: A\ndate: 2019-04-25T01:00\n---\nBell &#0; and &#xD800; too.\n");
        archive.build();
        for (String path : List.of("summit/feed.atom", "summit/feed.rss")) {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(archive.page(path)));
            assertThat(feed.getEntries().get(0).getContents().get(0).getValue()).contains("Bell ", " too.");
        }
        assertThat(json("summit/feed.json")
                        .get("items")
                        .get(0)
                        .get("content_html")
                        .stringValue())
                .contains("Bell ", " too.");
        assertThat(json("summit/posts-1.json").get("posts").get(0).get("html").stringValue())
                .contains("Bell ", " too.");
    }

    private static String text(Random random) {
        var text = new StringBuilder("x");
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.append('x').toString();
    }

    private static String yaml(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    private static List<String> texts(JsonNode array, String name) {
        var texts = new ArrayList<String>();
        array.forEach(item -> texts.add(item.get(name).stringValue()));
        return texts;
    }

    private JsonNode json(String path) {
        return JsonMapper.shared().readTree(archive.page(path));
    }
}
