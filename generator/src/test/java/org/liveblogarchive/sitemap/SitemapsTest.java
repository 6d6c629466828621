package org.liveblogarchive.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;

/** Sitemaps, held against the published schemas of sitemaps.org, and against schemas of the extensions as documented. */
class SitemapsTest {
    /** The one sitemap of live blogs of few posts that began in 2019. */
    private static final String SHARED = "archive/sitemap-2019-1.xml";

    private static final String BUNDLED = "/com/redfin/sitemapgenerator/";

    @TempDir
    Path folder;

    static Stream<String> sampleSitemaps() {
        return TestArchive.tree(SampleArchive.folder()).keySet().stream().filter(path -> path.endsWith(".xml"));
    }

    @ParameterizedTest
    @MethodSource("sampleSitemaps")
    void each_sitemap_of_the_sample_is_valid(String path) throws Exception {
        validate(TestArchive.tree(SampleArchive.folder())
                .get(path)
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    void robots_txt_leads_to_all_pages_that_search_engines_should_know() {
        WebArchive.withPosts(folder, 23).build();
        assertThat(archive().page("robots.txt"))
                .isEqualTo("User-agent: *\nDisallow:\nSitemap: " + WebArchive.ADDRESS + "sitemap.xml\n");
        var addresses = new ArrayList<String>();
        for (String sitemap : xml("sitemap.xml").select("sitemap > loc").eachText()) {
            addresses.addAll(xml(path(sitemap)).select("url > loc").eachText());
        }
        assertThat(addresses).doesNotHaveDuplicates();
        List<String> pages = archive().tree().keySet().stream()
                .filter(page -> page.endsWith(".html") && !page.contains("/embed/") && !page.equals("404.html"))
                .filter(page -> !page.matches("summit/(tag|author)-.*"))
                .map(page -> WebArchive.ADDRESS + (page.equals("index.html") ? "" : page))
                .toList();
        assertThat(addresses).containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    void lastmod_is_the_last_change_of_what_a_page_shows() {
        TestArchive archive = WebArchive.withPosts(folder, 23);
        archive.file(
                "summit/p003.md",
                "---\ntitle: P\ndate: 2019-04-25T01:03\nupdated: 2019-04-26T10:00+03:00\n---\nText.\n");
        archive.build();
        assertThat(lastmod("summit/p003.html")).isEqualTo("2019-04-26T07:00:00+00:00");
        assertThat(lastmod("summit/page-1.html")).isEqualTo("2019-04-26T07:00:00+00:00");
        assertThat(lastmod("summit/page-2.html")).isEqualTo("2019-04-25T01:20:00+00:00");
        assertThat(lastmod("summit/index.html")).isEqualTo("2019-04-26T07:00:00+00:00");
        assertThat(xml("sitemap.xml")
                        .select("sitemap:has(loc:contains(2019)) lastmod")
                        .text())
                .isEqualTo("2019-04-26T07:00:00+00:00");
    }

    @Test
    void pictures_and_videos_are_listed() throws Exception {
        TestArchive archive = WebArchive.withPosts(folder, 1).file("summit/v.md", """
                ---
                title: V
                date: 2019-04-25T12:00
                video: {title: Clip, file: media/clip.mp4, poster: {file: media/a.svg, alt: A}, length: "01:05", caption: It}
                ---
                Text.
                """);
        archive.build();
        Document sitemap = xml(SHARED);
        String media = WebArchive.ADDRESS + "summit/media/";
        assertThat(url(sitemap, "p001.html").select("image|loc").eachText()).containsExactly(media + "a.svg");
        var video = url(sitemap, "v.html").select("video|video");
        assertThat(video.select("video|content_loc").text()).isEqualTo(media + "clip.mp4");
        assertThat(video.select("video|thumbnail_loc").text()).isEqualTo(media + "a.svg");
        assertThat(video.select("video|duration").text()).isEqualTo("65");
        assertThat(video.select("video|description").text()).isEqualTo("It");
        validate(archive.page(SHARED).getBytes(UTF_8));
    }

    @Test
    void news_are_the_posts_of_running_events_within_two_days_of_the_build_date() throws Exception {
        TestArchive archive = WebArchive.withPosts(folder, 2)
                .file("summit/liveblog.yaml", "title: The <summit>\nstatus: live\nstart: 2019-04-20T10:00\n")
                .file("summit/old.md", "---\ntitle: Old\ndate: 2019-04-21T12:00\n---\nText.\n");
        archive.build();
        assertThat(archive.page(SHARED)).doesNotContain("news:news>");
        for (String day : List.of("2019-04-25", "2019-04-27")) {
            build(day);
            assertThat(newsOf(archive)).as(day).containsExactly("Post 1", "Post 2");
        }
        validate(archive.page(SHARED).getBytes(UTF_8));
        assertThat(xml(SHARED).select("news|name").eachText()).containsOnly("The Paper");
        assertThat(xml(SHARED).select("news|language").eachText()).containsOnly("en");
        build("2019-04-21");
        assertThat(newsOf(archive)).containsExactly("The <summit>", "Old");
        archive.file("summit/liveblog.yaml", "title: The summit\nstatus: ended\n");
        build("2019-04-25");
        assertThat(newsOf(archive)).isEmpty();
    }

    private void build(String day) {
        TestArchive.build(archive()
                .settings()
                .stateDirectory(folder.resolve("state"))
                .buildDate(LocalDate.parse(day))
                .build());
    }

    /** Builds what has changed since the build before. */
    private void build() {
        TestArchive.build(
                archive().settings().stateDirectory(folder.resolve("state")).build());
    }

    private List<String> newsOf(TestArchive archive) {
        return Jsoup.parse(archive.page(SHARED), "", Parser.xmlParser())
                .select("news|title")
                .eachText();
    }

    @Test
    void a_long_live_blog_has_several_and_a_new_post_changes_only_the_last() throws Exception {
        TestArchive archive = webArchive();
        for (int i = 0; i < 801; i++) {
            post(archive, "summit", i);
        }
        archive.build();
        String second = archive.page("summit/sitemap-2.xml");
        assertThat(xml("summit/sitemap-1.xml").select("url")).hasSize(420);
        assertThat(xml("summit/sitemap-3.xml").select("url")).hasSize(2);
        archive.file("summit/new.md", "---\ntitle: P\ndate: 2019-04-26T12:00\n---\nT\n")
                .build();
        assertThat(archive.page("summit/sitemap-2.xml")).isEqualTo(second);
        assertThat(xml("summit/sitemap-3.xml").select("url")).hasSize(3);
        assertThat(archive.tree()).doesNotContainKey(SHARED);
        validate(archive.page("summit/sitemap-3.xml").getBytes(UTF_8));
    }

    @Test
    void live_blogs_of_few_posts_share_sitemaps_and_a_post_changes_one_of_them() throws Exception {
        TestArchive archive = webArchive();
        for (int blog = 0; blog < 70; blog++) {
            for (int i = 0; i < 10; i++) {
                post(archive, "blog-%02d".formatted(blog), blog * 10 + i);
            }
        }
        build();
        SortedMap<String, String> before = sitemaps(archive);
        assertThat(before.keySet())
                .containsExactlyInAnyOrder(
                        "archive/sitemap-2019-1.xml",
                        "archive/sitemap-2019-33.xml",
                        "archive/sitemap-2019-65.xml",
                        "sitemap-archive.xml",
                        "sitemap.xml");
        assertThat(xml("archive/sitemap-2019-1.xml").select("url")).hasSize(32 * 11);
        SortedMap<String, String> known = before;
        int second = 1000;
        for (String blog : List.of("blog-00", "blog-40", "blog-69", "blog-40")) {
            post(archive, blog, second++);
            build();
            SortedMap<String, String> earlier = known;
            SortedMap<String, String> after = sitemaps(archive);
            assertThat(after.keySet()).isEqualTo(before.keySet());
            assertThat(after.keySet().stream()
                            .filter(path -> path.startsWith("archive/"))
                            .filter(path -> !after.get(path).equals(earlier.get(path))))
                    .as(blog)
                    .hasSize(1);
            known = after;
        }
        for (String path : before.keySet()) {
            validate(archive.page(path).getBytes(UTF_8));
        }
    }

    @Test
    void a_sitemap_that_becomes_too_long_is_divided_and_no_other_changes() {
        TestArchive archive = webArchive();
        for (int blog = 0; blog < 64; blog++) {
            for (int i = 0; i < 14; i++) {
                post(archive, "blog-%02d".formatted(blog), blog * 14 + i);
            }
        }
        build();
        SortedMap<String, String> before = sitemaps(archive);
        for (int i = 1000; i < 1016; i++) {
            post(archive, "blog-40", i);
            post(archive, "blog-50", i);
        }
        build();
        SortedMap<String, String> after = sitemaps(archive);
        assertThat(before).containsKey("archive/sitemap-2019-33.xml").doesNotContainKey("archive/sitemap-2019-49.xml");
        assertThat(after).containsKey("archive/sitemap-2019-49.xml");
        assertThat(after.get("archive/sitemap-2019-1.xml")).isEqualTo(before.get("archive/sitemap-2019-1.xml"));
        // With 31 posts a live blog has sitemaps of its own.
        post(archive, "blog-40", 1016);
        build();
        assertThat(xml("blog-40/sitemap-1.xml").select("url")).hasSize(33);
        assertThat(archive.page("archive/sitemap-2019-33.xml")).doesNotContain("blog-40/");
    }

    private TestArchive webArchive() {
        return archive()
                .file(
                        "archive.yaml",
                        "title: A\nbaseUrl: " + WebArchive.ADDRESS
                                + "\npreviews: none\nembeds: false\nsearch: false\nfeeds: {kinds: []}\n");
    }

    private static void post(TestArchive archive, String blog, int second) {
        archive.file(blog + "/liveblog.yaml", "title: S\n")
                .file(
                        blog + "/p%04d.md".formatted(second),
                        "---\ntitle: P\ndate: 2019-04-25T%02d:%02d:%02d\n---\nT\n"
                                .formatted(second / 3600, second / 60 % 60, second % 60));
    }

    private static SortedMap<String, String> sitemaps(TestArchive archive) {
        var sitemaps = new TreeMap<>(archive.tree());
        sitemaps.keySet().removeIf(path -> !path.endsWith(".xml"));
        return sitemaps;
    }

    @Test
    void an_index_of_more_sitemaps_than_it_can_name_is_split() throws Exception {
        var entries = new ArrayList<SitemapIndex.Entry>();
        for (int i = 0; i < SitemapIndex.MOST; i++) {
            entries.add(new SitemapIndex.Entry("https://a.example/" + i + "/sitemap-1.xml", null));
        }
        validate(SitemapIndex.of(entries));
    }

    private TestArchive archive() {
        return new TestArchive(folder);
    }

    private String lastmod(String page) {
        return url(xml(SHARED), page.substring("summit/".length()))
                .select("lastmod")
                .text();
    }

    private static org.jsoup.nodes.Element url(Document sitemap, String page) {
        return sitemap.select("url").stream()
                .filter(url -> url.select("> loc").text().equals(WebArchive.ADDRESS + "summit/" + page))
                .findFirst()
                .orElseThrow();
    }

    private Document xml(String path) {
        return Jsoup.parse(archive().page(path), "", Parser.xmlParser());
    }

    private static String path(String address) {
        assertThat(address).startsWith(WebArchive.ADDRESS);
        return address.substring(WebArchive.ADDRESS.length());
    }

    private static void validate(byte[] sitemap) throws Exception {
        boolean index = new String(sitemap, UTF_8).contains("<sitemapindex");
        List<String> names = index
                ? List.of(BUNDLED + "siteindex.xsd")
                : List.of("/sitemap-image.xsd", "/sitemap-video.xsd", "/sitemap-news.xsd", BUNDLED + "sitemap.xsd");
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(names.stream()
                        .map(name -> (Source) new StreamSource(SitemapsTest.class.getResourceAsStream(name)))
                        .toArray(Source[]::new));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(sitemap)));
    }
}
