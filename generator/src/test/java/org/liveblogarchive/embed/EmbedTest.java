package org.liveblogarchive.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Posts can be embedded elsewhere, and live blogs name their translations. */
class EmbedTest {
    @TempDir
    Path folder;

    @Test
    void a_post_page_leads_to_its_card_as_oembed_has_it() {
        Document page = SampleArchive.page(SampleArchive.SUMMIT + "/talks-end.html");
        String discovered = page.select("link[type=application/json+oembed]").attr("href");
        JsonNode data = JsonMapper.shared()
                .readTree(SampleArchive.folder().resolve(path(discovered)).toFile());
        assertThat(data.get("type").stringValue()).isEqualTo("rich");
        assertThat(data.get("version").stringValue()).isEqualTo("1.0");
        assertThat(data.get("title").stringValue())
                .isEqualTo(page.selectFirst("h1").text());
        assertThat(SampleArchive.folder().resolve(path(data.get("thumbnail_url").stringValue())))
                .exists();
        Document html = Jsoup.parseBodyFragment(data.get("html").stringValue());
        assertThat(html.select("iframe").attr("width"))
                .isEqualTo(data.get("width").asString());
        Document card = SampleArchive.page(path(html.select("iframe").attr("src")));
        assertThat(card.selectFirst("h1").text())
                .isEqualTo(page.selectFirst("h1").text());
        assertThat(card.selectFirst("h1 a").attr("target")).isEqualTo("_top");
        assertThat(card.select("script, iframe, form")).isEmpty();
        assertThat(card.select("link[rel=canonical]").attr("href")).endsWith("/talks-end.html");
        assertThat(card.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void an_archive_can_do_without_cards() {
        TestArchive archive = WebArchive.withPosts(folder, 1)
                .file("archive.yaml", "title: A\npreviews: none\nbaseUrl: " + WebArchive.ADDRESS + "\nembeds: false\n");
        archive.build();
        assertThat(archive.tree().keySet()).noneMatch(path -> path.contains("embed/"));
        assertThat(archive.page("summit/p001.html")).doesNotContain("oembed");
    }

    @Test
    void a_live_blog_names_its_translations_and_itself() {
        TestArchive archive = WebArchive.withPosts(folder, 1)
                .file("summit/liveblog.yaml", """
                        title: The summit
                        translations:
                          - {language: fr, link: ../sommet}
                          - {language: ar, link: "https://ar.example/qimma/"}
                        """)
                .file("sommet/liveblog.yaml", """
                        title: Le sommet
                        language: fr
                        translations: [{language: en, link: ../summit}, {language: ar, link: "https://ar.example/qimma/"}]
                        """);
        assertThat(archive.warnings()).isEmpty();
        Document page = Jsoup.parse(archive.page("summit/index.html"));
        assertThat(page.select("head link[hreflang]").eachAttr("hreflang")).containsExactly("en", "fr", "ar");
        assertThat(page.select("head link[hreflang]").eachAttr("href"))
                .containsExactly(
                        WebArchive.ADDRESS + "summit/index.html",
                        WebArchive.ADDRESS + "sommet/index.html",
                        "https://ar.example/qimma/");
        assertThat(page.select(".translations a").eachText()).containsExactly("français", "العربية");
        assertThat(page.select(".translations a").eachAttr("href"))
                .containsExactly("../sommet/index.html", "https://ar.example/qimma/");
        assertThat(Jsoup.parse(archive.page("summit/p001.html")).select("link[hreflang]"))
                .isEmpty();
    }

    @Test
    void a_translation_that_does_not_name_the_live_blog_is_a_warning_in_every_build() {
        TestArchive archive = WebArchive.withPosts(folder, 1)
                .file("summit/liveblog.yaml", "title: S\ntranslations: [{language: fr, link: ../sommet}]\n")
                .file("sommet/liveblog.yaml", "title: Le sommet\nlanguage: fr\n");
        for (int build = 0; build < 2; build++) {
            var settings =
                    archive.settings().stateDirectory(folder.resolve("state")).build();
            assertThat(TestArchive.build(settings).warnings())
                    .singleElement()
                    .asString()
                    .contains(
                            "summit/liveblog.yaml:2:31: warning: One-way translation “sommet”, which does not name this live blog");
        }
    }

    @Test
    void a_translation_that_does_not_exist_is_an_error() {
        TestArchive archive = WebArchive.withPosts(folder, 1)
                .file("summit/liveblog.yaml", "title: S\ntranslations: [{language: fr, link: ../sommet}]\n");
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith("summit/liveblog.yaml:2:31: error: Missing file “../sommet”");
    }

    private static String path(String address) {
        return URI.create(address).getPath().substring(1);
    }
}
