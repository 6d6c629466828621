package org.liveblogarchive.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liveblogarchive.support.SampleArchive;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds the built pages of the summit against its fact sheet, item by item. */
class SeedFactsTest {
    private static final Path SHEET = Path.of("../seeds/putin-kim-summit-2019.yaml");

    private final Map<String, Object> sheet = read();
    private final Document summit = SampleArchive.summit();

    @Test
    void the_headline_and_the_summary() {
        assertSays(summit.select("h1"), "", words(sheet.get("headline")));
        assertSaysInOrder(summit.select(".summary li"), "summary", sheet.get("summary"));
    }

    @Test
    void the_lead_picture_with_its_caption_and_credit() {
        Element figure = summit.selectFirst(".live-blog-lead figure.figure");
        Map<String, Object> picture = map(sheet.get("lead picture"));
        map(picture.get("caption"))
                .forEach((fact, words) -> assertSays(figure.select("figcaption"), fact, words(words)));
        assertSays(figure.select(".credit"), "credit", words(picture.get("credit")));
        assertThat(figure.select("img").attr("src")).isNotEmpty();
    }

    @Test
    void the_lead_video_with_its_length_and_source() {
        Element video = summit.selectFirst(".live-blog-lead .video-line");
        Map<String, Object> expected = map(sheet.get("lead video"));
        assertSays(video.select(".video-title"), "title", words(expected.get("title")));
        assertSays(
                video.select(".video-label time"),
                "length",
                List.of(expected.get("length").toString()));
        assertSays(
                video.select(".credit"),
                "source",
                List.of(expected.get("source").toString()));
    }

    @Test
    void the_related_stories() {
        assertSaysInOrder(summit.select("#page--terms > .related li"), "related", sheet.get("related"));
    }

    @Test
    void the_footer_says_that_the_times_are_approximate() {
        assertThat(summit.select("footer.colophon").text())
                .contains("approximate")
                .contains("Vladivostok");
    }

    @TestFactory
    Stream<DynamicTest> each_post_in_its_order() {
        List<Object> expected = list(sheet.get("posts"));
        List<Element> posts = SampleArchive.summitPosts();
        assertThat(posts).hasSize(18).hasSameSizeAs(expected);
        return Stream.iterate(0, i -> i + 1).limit(posts.size()).map(i -> {
            Map<String, Object> facts = map(expected.get(i));
            return DynamicTest.dynamicTest(facts.get("subject").toString(), () -> assertTells(posts.get(i), facts));
        });
    }

    private static void assertTells(Element post, Map<String, Object> expected) {
        assertSays(post.select("h2"), "title", words(expected.get("title")));
        List<Element> body = post.select(".post-body");
        map(expected.get("facts")).forEach((fact, words) -> assertSays(body, fact, words(words)));
        for (String item : words(expected.getOrDefault("list", List.of()))) {
            assertThat(post.select(".post-body li").eachText())
                    .anySatisfy(text -> assertThat(text).contains(item));
        }
        for (Object quotation : list(expected.getOrDefault("quotations", List.of()))) {
            assertThat(post.select("figure.quotation")).anySatisfy(figure -> {
                assertSays(
                        figure.select("blockquote"),
                        "quotation",
                        List.of(map(quotation).get("text").toString()));
                assertSays(
                        figure.select("figcaption"),
                        "who said it",
                        List.of(map(quotation).get("by").toString()));
            });
        }
        for (Object picture : list(expected.getOrDefault("pictures", List.of()))) {
            assertThat(post.select("figure.figure")).anySatisfy(figure -> {
                assertSays(figure.select("figcaption"), "picture", words(picture));
                assertThat(figure.select(".credit").text()).startsWith("Illustration");
            });
        }
    }

    private static void assertSaysInOrder(List<Element> elements, String fact, Object expected) {
        List<Object> items = list(expected);
        assertThat(elements).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            assertSays(List.of(elements.get(i)), fact, words(items.get(i)));
        }
    }

    private static void assertSays(List<Element> elements, String fact, List<String> words) {
        String text = elements.stream().map(Element::text).reduce("", (all, more) -> all + " " + more);
        assertThat(words).as(fact).isNotEmpty();
        assertThat(text).as(fact).contains(words);
    }

    private static List<String> words(Object value) {
        return list(value).stream().map(Object::toString).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> read() {
        try (InputStream input = Files.newInputStream(SHEET)) {
            return map(new Load(LoadSettings.builder().build()).loadFromInputStream(input));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
