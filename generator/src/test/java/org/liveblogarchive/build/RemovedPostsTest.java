package org.liveblogarchive.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.support.TestArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A post that was taken down keeps its place and says so; nothing else of it is published anywhere. */
class RemovedPostsTest {
    private static final String REMOVED = "removed: {date: 2019-04-26T09:00, reason: A source <withdrew> it.}\n";

    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder)
                .file(
                        "archive.yaml",
                        "title: A\nbaseUrl: https://a.example/live/\npageSize: 3\nfeeds: {formats: [atom, rss, json]}\n")
                .file("summit/media/secret.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>");
        for (int i = 1; i <= 7; i++) {
            archive.post("p" + i, 60 + i, "Text " + i + ".");
        }
        secret("");
    }

    /** Writes the fifth post, with all that a post can have. */
    private void secret(String removed) {
        archive.file(
                "summit/p5.md",
                "---\ntitle: Secret headline\ndate: 2019-04-25T01:05\nauthors: [boris]\ntags: [Hush]\nkey: true\n"
                        + "location: Hideout\nimage: media/secret.svg\ncorrections:\n- {date: 2019-04-25, text: Veiled}\n"
                        + "related: [{title: Concealed, link: 'https://b.example/'}]\naliases: [old]\n" + removed
                        + "---\nClandestine words, [one](p1.md).\n");
    }

    private ArchiveReport build() {
        return TestArchive.build(
                archive.settings().stateDirectory(folder.resolve("state")).build());
    }

    private Document html(String path) {
        return Jsoup.parse(archive.page(path));
    }

    @Test
    void nothing_of_it_is_published_but_its_place_its_date_and_the_reason() {
        build();
        assertThat(archive.tree().toString()).contains("Secret headline", "Clandestine");
        secret(REMOVED);
        ArchiveReport report = build();
        assertThat(report.notes()).isEmpty();
        assertThat(archive.tree().values())
                .noneMatch(text ->
                        text.matches("(?s).*(Secret headline|Boris|Hush|Hideout|Veiled|Concealed|Clandestine).*"));
        assertThat(archive.tree().keySet())
                .noneMatch(path -> path.contains("hush") || path.contains("boris") || path.contains("secret"))
                .contains("summit/p5.html", "summit/old.html", "summit/embed/p5.html")
                .doesNotContain("summit/embed/p5.json", "summit/previews/p5.png");
        assertThat(html("summit/index.html").select(".stream article").eachAttr("id"))
                .containsExactly("p7", "p6", "p5", "p4");
    }

    @Test
    void incremental_and_clean_builds_are_the_same() {
        build();
        secret(REMOVED);
        build();
        Path clean = folder.resolve("clean");
        TestArchive.build(archive.settings(clean).build());
        assertThat(archive.tree()).isEqualTo(TestArchive.tree(clean));
        secret("");
        build();
        Path again = folder.resolve("again");
        TestArchive.build(archive.settings(again).build());
        assertThat(archive.tree()).isEqualTo(TestArchive.tree(again));
    }

    @Test
    void pages_say_so() {
        secret(REMOVED);
        build();
        Document page = html("summit/p5.html");
        assertThat(page.select("h1").text()).isEqualTo("Post removed");
        assertThat(page.select(".removal").text()).isEqualTo("26 April 2019, 09:00: A source <withdrew> it.");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("script[type=application/ld+json], [property=og:image], .post-foot"))
                .isEmpty();
        for (String path : List.of("summit/index.html", "summit/page-2.html")) {
            Element post = html(path).expectFirst("#p5");
            assertThat(post.select("h2").text()).isEqualTo("Post removed");
            assertThat(post.select(".removal").text()).endsWith("A source <withdrew> it.");
            assertThat(html(path).select("script[type=application/ld+json]").html())
                    .doesNotContain("p5");
        }
        assertThat(html("summit/p4.html").select("a.later").text()).endsWith("Post removed");
        assertThat(html("summit/index.html").select(".key-events")).isEmpty();
        assertThat(archive.page("summit/embed/p5.html")).contains("Post removed", "A source");
    }

    @Test
    void programs_are_given_it() throws Exception {
        secret(REMOVED);
        build();
        for (String path : List.of("summit/feed.atom", "feed.atom")) {
            Document atom = Jsoup.parse(archive.page(path), "", Parser.xmlParser());
            assertThat(atom.select("entry")).as(path).hasSize(6);
            Element deleted = atom.expectFirst("feed > at|deleted-entry");
            assertThat(deleted.attr("ref")).startsWith("tag:a.example,2026:").endsWith("/old");
            assertThat(deleted.attr("when")).isEqualTo("2019-04-26T09:00:00+00:00");
            assertThat(deleted.expectFirst("at|comment").text()).isEqualTo("A source <withdrew> it.");
            assertThat(atom.expectFirst("feed > updated").text()).isEqualTo("2019-04-26T09:00:00+00:00");
        }
        JsonNode feed = JsonMapper.shared().readTree(archive.page("feed.json"));
        assertThat(feed.get("items")).hasSize(6);
        assertThat(feed.get("_removed").get("items").get(0).get("reason").stringValue())
                .isEqualTo("A source <withdrew> it.");
        assertThat(archive.page("feed.rss")).doesNotContain("p5");
        JsonNode post = JsonMapper.shared()
                .readTree(archive.page("summit/posts-2.json"))
                .get("posts")
                .get(1);
        assertThat(post.propertyNames()).containsExactly("number", "id", "slug", "page", "url", "date", "removed");
        assertThat(post.get("removed").get("reason").stringValue()).isEqualTo("A source <withdrew> it.");
        assertThat(archive.page("archive/sitemap-2019-1.xml"))
                .doesNotContain("p5.html")
                .contains("page-2.html</loc>\n<lastmod>2019-04-26T09:00:00+00:00");
    }

    @Test
    void a_removed_post_is_not_pinned_and_a_removal_is_not_before_the_post() {
        secret("removed: {date: 2019-04-24T09:00, reason: Gone}\n");
        archive.file("summit/liveblog.yaml", "title: S\npinned: p5.md\n");
        assertThat(archive.problems())
                .last()
                .asString()
                .contains("summit/p5.md:13:1: error: Removal before the post's date.");
        secret(REMOVED);
        assertThat(archive.warnings())
                .containsExactly(
                        "summit/liveblog.yaml:2:1: warning: Pinned post “p5.md” that is not pinned, as it was taken down."
                                + " Expected a published post of this live blog. Pin another post, or remove the line.");
        assertThat(archive.page("summit/index.html") + archive.page("summit/liveblog.json"))
                .doesNotContain("pinned");
        secret("removed: yes\n");
        assertThat(archive.problems()).anyMatch(problem -> problem.contains("summit/p5.md:13:"));
    }

    @Test
    void a_link_to_a_heading_in_it_leads_to_its_page() {
        secret(REMOVED);
        archive.post("p6", 66, "[own](p5.md#part)");
        archive.file("other/liveblog.yaml", "title: O\n")
                .file("other/a.md", "---\ntitle: A\ndate: 2019-04-25\n---\n[other](../summit/p5.md#part)\n");
        assertThat(archive.warnings()).isEmpty();
        assertThat(html("summit/p6.html").select(".post-body a").attr("href")).isEqualTo("p5.html");
        assertThat(html("other/a.html").select(".post-body a").attr("href")).isEqualTo("../summit/p5.html");
    }

    @Test
    void the_report_names_pages_that_are_deleted_without_it() {
        build();
        archive.remove("summit/p7.md");
        assertThat(build().notes())
                .containsExactly(
                        "Removed summit/p7.html, as no published post has this address any longer. To keep the page with the"
                                + " reason for the removal, add “removed” to the post. To redirect from it, add “aliases” to another"
                                + " post.");
        archive.file("summit/p6.md", "---\ntitle: P\ndate: 2019-04-25T01:06\nslug: new\naliases: [p6]\n---\nText.\n");
        assertThat(build().notes()).isEmpty();
        archive.file("other/liveblog.yaml", "title: Other\n")
                .file("other/a.md", "---\ntitle: A\ndate: 2019-04-25\n---\nT\n");
        build();
        archive.remove("other/a.md").remove("other/liveblog.yaml");
        assertThat(build().notes())
                .containsExactly(
                        "Removed all pages of live blogs that are no longer in the content folder: other. If you"
                                + " renamed a folder, add its old name to “aliases” in its liveblog.yaml.");
    }
}
