package org.liveblogarchive.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.support.SampleArchive;

/** The pages of the sample archive, as files: complete, linked, valid, and without anything inline. */
class SampleArchiveTest {
    /** The checker does not know that the files of one folder are of one origin. */
    private static final String POLICY_OF_A_FILE = "warning: Resource violates Content Security Policy";

    private static final HtmlChecker CHECKER = new HtmlChecker();
    private static final Map<String, Set<String>> IDS = new HashMap<>();

    @AfterAll
    static void endChecker() {
        CHECKER.close();
    }

    static List<String> pages() {
        return SampleArchive.pages();
    }

    @Test
    void a_byline_names_the_author_and_the_role() {
        assertThat(SampleArchive.page("nordhavn-election-night/result.html")
                        .select(".byline .author")
                        .eachText())
                .containsExactly("Ines Holt, politics editor", "Freja Lund, data desk");
    }

    @Test
    void the_summit_says_how_many_posts_it_has_and_shows_the_newest_first() {
        Document summit = SampleArchive.summit();
        assertThat(summit.select(".post-count").text()).isEqualTo("18 posts");
        assertThat(summit.select(".stream article").first().select("h2").text())
                .isEqualTo("Putin is “pleased”, and will tell Washington about the talks");
    }

    @Test
    void following_older_from_the_summits_index_visits_18_posts_newest_first_and_each_has_its_page() {
        var posts = new Elements(SampleArchive.summitPosts());
        List<String> times = posts.select(".post-time time").eachAttr("datetime");
        List<String> addresses = posts.select("h2 a").eachAttr("href");
        assertThat(times).hasSize(18).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(addresses).hasSize(18).doesNotHaveDuplicates().allSatisfy(address -> {
            Document post = SampleArchive.page(SampleArchive.SUMMIT + "/" + address);
            assertThat(post.select("article h1")).hasSize(1);
        });
    }

    @Test
    void the_home_lists_both_live_blogs_newest_first() {
        Document home = SampleArchive.page("index.html");
        assertThat(home.select(".card .status").eachText()).containsExactly("Live updates", "As it happened");
        assertThat(home.select(".card .post-count").eachText()).containsExactly("22 posts", "18 posts");
        assertThat(home.select(".card img")).hasSize(2);
    }

    @Test
    void the_second_live_blog_uses_every_form_that_the_first_does_not() {
        var all = new ArrayList<Element>();
        for (String page : List.of("index.html", "page-1.html", "page-2.html")) {
            all.add(SampleArchive.page("nordhavn-election-night/" + page).body());
        }
        for (String form : List.of(
                ".status-live",
                ".key-events li",
                ".author ~ .author",
                ".correction",
                ".gallery img",
                "table",
                ".footnotes li",
                ".embed a",
                ".pinned",
                "[dir=rtl]",
                "audio",
                "video",
                "blockquote + figcaption")) {
            assertThat(all)
                    .as(form)
                    .anySatisfy(body -> assertThat(body.select(form)).isNotEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_internal_link_leads_to_a_file_and_every_fragment_to_an_element(String path) throws IOException {
        Document page = SampleArchive.page(path);
        if (path.equals("404.html")) {
            page.select("base").remove();
        }
        var references = new ArrayList<String>(page.select("[href]").eachAttr("href"));
        references.addAll(page.select("[src]").eachAttr("src"));
        references.addAll(page.select("[poster]").eachAttr("poster"));
        assertThat(references).isNotEmpty();
        for (String reference : references) {
            URI uri = URI.create(reference);
            if (uri.getScheme() != null) {
                assertThat(uri.getScheme()).isIn("https", "mailto");
                continue;
            }
            assertThat(reference).doesNotStartWith("/");
            String target = uri.getPath();
            Path file = target.isEmpty()
                    ? SampleArchive.folder().resolve(path)
                    : SampleArchive.folder()
                            .resolve(path)
                            .resolveSibling(target)
                            .normalize();
            assertThat(file).isRegularFile();
            assertThat(file.startsWith(SampleArchive.folder())).isTrue();
            if (uri.getFragment() != null) {
                String linked = SampleArchive.folder().relativize(file).toString();
                assertThat(IDS.computeIfAbsent(linked, SampleArchiveTest::ids))
                        .as(reference)
                        .contains(uri.getFragment());
            }
        }
    }

    private static Set<String> ids(String page) {
        return Set.copyOf(SampleArchive.page(page).select("[id]").eachAttr("id"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_nu_html_checker_reports_neither_error_nor_warning(String path) throws Exception {
        assertThat(CHECKER.messages(SampleArchive.folder().resolve(path)).stream()
                        .filter(message -> !message.contains(POLICY_OF_A_FILE)))
                .isEmpty();
    }

    @Test
    void the_nu_html_checker_would_report_an_error() throws Exception {
        Path broken = Files.writeString(
                Files.createTempFile("broken", ".html"), "<!DOCTYPE html><title>x</title><p><img src=x></p></b>");
        assertThat(CHECKER.messages(broken)).anyMatch(message -> message.contains(": error: "));
        Files.delete(broken);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_has_inline_script_or_style_and_each_has_a_strict_policy(String path) {
        Document page = SampleArchive.page(path);
        assertThat(page.select("script:not([src], [type=application/ld+json]), style, [style]"))
                .isEmpty();
        assertThat(page.select("*"))
                .allSatisfy(element -> assertThat(element.attributes())
                        .allSatisfy(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on")));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_picture_has_dimensions_and_an_alternative_text(String path) {
        assertThat(SampleArchive.page(path).select("img")).allSatisfy(picture -> {
            assertThat(picture.attr("width")).matches("\\d+");
            assertThat(picture.attr("height")).matches("\\d+");
            assertThat(picture.hasAttr("alt")).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_says_what_search_engines_ask_for(String path) {
        Document page = SampleArchive.page(path);
        assertThat(page.title()).isNotBlank();
        assertThat(page.selectFirst("html").attr("lang")).isNotBlank();
        assertThat(page.select("meta[name=viewport]").attr("content")).startsWith("width=device-width");
        assertThat(page.select("link[rel=canonical]").eachAttr("href"))
                .hasSize(path.equals("404.html") ? 0 : 1)
                .allMatch(address -> address.startsWith("https://live.example.org/"));
        if (path.matches("index.html|archive/.*|(?!tags/|authors/)[^/]+/(index|page-\\d+).html")) {
            assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        }
        assertThat(page.select("a")).allSatisfy(link -> {
            assertThat(link.attr("href")).isNotBlank();
            assertThat(link.text()
                            + link.attr("aria-label")
                            + link.select("img").attr("alt"))
                    .isNotBlank();
        });
    }
}
