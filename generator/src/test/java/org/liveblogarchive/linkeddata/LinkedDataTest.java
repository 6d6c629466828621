package org.liveblogarchive.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;

/** What pages say in JSON-LD, read by an independent processor. */
class LinkedDataTest {
    private static final String SUMMIT = SampleArchive.SUMMIT + "/";
    private static final String ADDRESS = "https://live.example.org/" + SUMMIT;

    @TempDir
    Path folder;

    static Stream<String> pages() {
        return SampleArchive.pages().stream()
                .filter(page -> page.contains("/")
                        && !SampleArchive.page(page)
                                .select("script[type=application/ld+json]")
                                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_processor_expands_it_without_loss(String page) throws JsonLdError {
        JsonObject data = data(SampleArchive.page(page));
        JsonObject withVocabulary = Json.createObjectBuilder(data)
                .add("@context", Json.createObjectBuilder().add("@vocab", "https://schema.org/"))
                .build();
        JsonArray expanded = JsonLd.expand(JsonDocument.of(withVocabulary)).get();
        assertThat(leaves(expanded)).isEqualTo(leaves(data) - 1);
        assertThat(data.getString("@context")).isEqualTo("https://schema.org");
    }

    @Test
    void every_live_blog_page_and_post_page_has_it() {
        List<String> pages = pages().toList();
        assertThat(pages).contains(SUMMIT + "index.html", SUMMIT + "page-1.html", SUMMIT + "talks-end.html");
        assertThat(pages).hasSizeGreaterThan(40).noneMatch(page -> page.contains("/tag-"));
    }

    @Test
    void the_live_blog_has_what_search_engines_require_and_recommend() {
        JsonObject blog = data(SampleArchive.summit());
        assertThat(blog.getString("@type")).isEqualTo("LiveBlogPosting");
        assertThat(blog.getString("headline"))
                .isEqualTo(SampleArchive.summit().selectFirst("h1").text());
        assertThat(blog.getString("description")).isNotEmpty();
        assertThat(blog.getString("url")).isEqualTo(ADDRESS + "index.html");
        assertThat(blog.getString("mainEntityOfPage")).isEqualTo(ADDRESS + "index.html");
        assertThat(blog.getString("inLanguage")).isEqualTo("en");
        assertThat(texts(blog.getJsonArray("image")))
                .contains(ADDRESS + "index.png")
                .allSatisfy(image -> assertThat(image).startsWith(ADDRESS));
        assertThat(blog.getString("datePublished")).isEqualTo("2019-04-24T18:00:00+10:00");
        assertThat(blog.getString("dateModified")).isEqualTo("2019-04-25T20:15:00+10:00");
        assertThat(blog.getString("coverageStartTime")).isEqualTo("2019-04-24T18:00:00+10:00");
        assertThat(blog.getString("coverageEndTime")).startsWith("2019-04-25T");
        assertThat(texts(blog.getJsonArray("keywords"))).containsExactly("Russia", "North Korea", "diplomacy");
        assertThat(blog.getJsonObject("publisher").getString("name")).isNotEmpty();
        assertThat(blog.getJsonArray("author").getJsonObject(0).getString("name"))
                .isNotEmpty();
        JsonObject event = blog.getJsonObject("about");
        assertThat(event.getString("@type")).isEqualTo("Event");
        assertThat(event.getString("name")).isNotEmpty();
        assertThat(event.getString("startDate")).isEqualTo("2019-04-24T18:00:00+10:00");
        assertThat(event.getJsonObject("location").getString("name")).isEqualTo("Vladivostok, Russia");
        assertThat(event.getJsonObject("location").getString("address")).startsWith("Far Eastern Federal University");
        JsonObject video = blog.getJsonObject("video");
        assertThat(video.getString("name")).isEqualTo("Why the first meeting of Putin and Kim matters");
        assertThat(video.getString("thumbnailUrl")).startsWith(ADDRESS);
        assertThat(video.getString("uploadDate")).isNotEmpty();
        assertThat(video.getString("duration")).isEqualTo("PT2M9S");
        assertThat(crumbs(blog)).containsExactly("https://live.example.org/", ADDRESS + "index.html");
    }

    /** What Google's documentation requires or recommends of articles and live blogs, and schema.org of updates. */
    @ParameterizedTest
    @MethodSource("pages")
    void no_page_lacks_what_search_engines_require_or_recommend(String page) {
        JsonObject data = data(SampleArchive.page(page));
        if (page.contains("/page-")) {
            return; // a part of the live blog, of which the index says the rest
        }
        assertArticle(data);
        assertThat(data).containsKeys("publisher", "breadcrumb", "mainEntityOfPage");
        if (data.getString("@type").equals("LiveBlogPosting")) {
            assertThat(data)
                    .containsKeys("description", "coverageStartTime", "keywords", "inLanguage", "liveBlogUpdate");
            assertThat(data.containsKey("about")).isNotEqualTo(data.containsKey("contentLocation"));
            List<JsonObject> updates = data.getJsonArray("liveBlogUpdate").getValuesAs(JsonObject.class);
            assertThat(updates).isNotEmpty().allSatisfy(LinkedDataTest::assertArticle);
            assertThat(updates).allSatisfy(update -> assertThat(update).containsKey("articleBody"));
        }
    }

    static void assertArticle(JsonObject article) {
        assertThat(article).containsKeys("headline", "image", "author", "datePublished", "dateModified", "url");
        assertThat(texts(article.getJsonArray("image")))
                .isNotEmpty()
                .allSatisfy(image -> assertThat(URI.create(image).isAbsolute()).isTrue());
        if (article.get("author") instanceof JsonArray authors) {
            assertThat(authors.getValuesAs(JsonObject.class)).allSatisfy(author -> {
                assertThat(author.getString("name")).isNotEmpty();
                assertThat(author.getString("url")).startsWith("https://");
            });
        }
        if (article.containsKey("video")) {
            assertThat(article.getJsonObject("video")).containsKeys("name", "thumbnailUrl", "uploadDate");
        }
    }

    @Test
    void an_update_has_what_search_engines_take_from_it() {
        List<JsonObject> updates =
                data(SampleArchive.summit()).getJsonArray("liveBlogUpdate").getValuesAs(JsonObject.class);
        assertThat(updates).allSatisfy(update -> {
            assertThat(update.getString("@type")).isEqualTo("BlogPosting");
            assertThat(update.getString("articleBody")).isNotEmpty().doesNotContain("<", "](");
            assertThat(update.getString("url")).startsWith(ADDRESS).endsWith(".html");
            assertThat(update.getJsonArray("author")).isNotEmpty();
            assertThat(update.getString("datePublished")).contains("T");
            assertThat(update.getString("dateModified")).contains("T");
            assertThat(update.getJsonArray("image")).isNotEmpty();
        });
    }

    @Test
    void a_post_page_names_its_live_blog() {
        JsonObject post = data(SampleArchive.page(SUMMIT + "talks-end.html"));
        assertThat(post.getString("@type")).isEqualTo("BlogPosting");
        assertThat(post.getJsonObject("isPartOf").getString("@id")).isEqualTo(ADDRESS + "index.html");
        assertThat(post.getJsonObject("publisher").getString("name")).isNotEmpty();
        assertThat(crumbs(post))
                .containsExactly("https://live.example.org/", ADDRESS + "index.html", ADDRESS + "talks-end.html");
    }

    @Test
    void videos_corrections_and_the_publishers_logo_are_included() {
        TestArchive archive = archive()
                .file(
                        "archive.yaml",
                        "title: A\npreviews: none\nbaseUrl: https://a.example/b/\npublisher: {name: P, logo: media/logo.svg}\n")
                .file("media/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 20'/>")
                .file("summit/media/clip.mp4", "not a video")
                .file("summit/media/still.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>")
                .file("summit/v.md", """
                        ---
                        title: V
                        date: 2019-04-25T12:00
                        updated: 2019-04-25T13:00
                        video: {title: Clip, file: media/clip.mp4, poster: {file: media/still.svg, alt: S}, length: "01:05"}
                        corrections: [{date: 2019-04-25T14:00, text: It was noon.}]
                        ---
                        Text.
                        """);
        archive.build();
        JsonObject post = data(Jsoup.parse(archive.page("summit/v.html")));
        JsonObject video = post.getJsonObject("video");
        assertThat(video.getString("contentUrl")).isEqualTo("https://a.example/b/summit/media/clip.mp4");
        assertThat(video.getString("thumbnailUrl")).isEqualTo("https://a.example/b/summit/media/still.svg");
        assertThat(video.getString("duration")).isEqualTo("PT1M5S");
        assertThat(video.getString("uploadDate")).isEqualTo("2019-04-25T12:00:00+00:00");
        assertThat(post.getString("dateModified")).isEqualTo("2019-04-25T14:00:00+00:00");
        assertThat(post.getJsonArray("correction").getJsonObject(0).getString("text"))
                .isEqualTo("It was noon.");
        JsonObject logo = post.getJsonObject("publisher").getJsonObject("logo");
        assertThat(logo.getString("url")).isEqualTo("https://a.example/b/media/logo.svg");
        assertThat(logo.getInt("width")).isEqualTo(60);
        assertThat(archive.output().resolve("media/logo.svg")).exists();
    }

    @Test
    void without_an_address_on_the_web_there_is_none() {
        TestArchive archive = TestArchive.withSummit(folder).post("a", 60, "Text.");
        archive.build();
        assertThat(archive.page("summit/a.html")).doesNotContain("ld+json", "canonical");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_headline_and_text_survive(long seed) {
        var random = new Random(seed);
        TestArchive archive = archive();
        var parts = List.of(
                "</script>",
                "<!--",
                "]]>",
                "\"",
                "'",
                "\\",
                "&amp;",
                "😀",
                "\u200F",
                "\u2028",
                "é",
                "{{",
                "${x}",
                "a b");
        var titles = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            var title = new StringBuilder("t");
            for (int j = random.nextInt(6); j >= 0; j--) {
                title.append(parts.get(random.nextInt(parts.size())));
            }
            title.append('.'); // white space at the end of a text is no part of it
            String yaml = "'" + title.toString().replace("'", "''") + "'";
            archive.file("event-%02d/liveblog.yaml".formatted(i), "title: " + yaml + "\n");
            archive.file(
                    "event-%02d/p.md".formatted(i),
                    "---\ntitle: " + yaml + "\ndate: 2019-04-25T10:%02d\n---\n`%s`\n".formatted(i, title));
            titles.add(title.toString());
        }
        archive.build();
        for (int i = 0; i < titles.size(); i++) {
            JsonObject post = data(Jsoup.parse(archive.page("event-%02d/p.html".formatted(i))));
            assertThat(post.getString("headline")).isEqualTo(titles.get(i));
            assertThat(post).as("its own page is the text").doesNotContainKey("articleBody");
            JsonObject blog = data(Jsoup.parse(archive.page("event-%02d/index.html".formatted(i))));
            assertThat(blog.getString("headline")).isEqualTo(titles.get(i));
            assertThat(blog.getJsonArray("liveBlogUpdate").getJsonObject(0).getString("articleBody"))
                    .isEqualTo(titles.get(i));
        }
    }

    private TestArchive archive() {
        return TestArchive.withSummit(folder)
                .file("archive.yaml", "title: A\nbaseUrl: https://a.example/b/\npreviews: none\n");
    }

    static JsonObject data(Document page) {
        String json = page.selectFirst("script[type=application/ld+json]").data();
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static List<String> crumbs(JsonObject data) {
        return data.getJsonObject("breadcrumb").getJsonArray("itemListElement").getValuesAs(JsonObject.class).stream()
                .map(crumb -> URI.create(crumb.getString("item")).toString())
                .toList();
    }

    static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static int leaves(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT ->
                value.asJsonObject().values().stream()
                        .mapToInt(LinkedDataTest::leaves)
                        .sum();
            case ARRAY ->
                value.asJsonArray().stream().mapToInt(LinkedDataTest::leaves).sum();
            default -> 1;
        };
    }
}
