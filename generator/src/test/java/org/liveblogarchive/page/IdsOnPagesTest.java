package org.liveblogarchive.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.FeedFiles;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;

/** Each id is on a page once, whatever posts share it, and each link to a place finds it. */
class IdsOnPagesTest {
    /** Names that are also the first words of the theme's own ids, and others. */
    private static final List<String> POSTS =
            List.of("page", "day", "year", "top", "a", "a-note", "note-1", "über", "选举", "first-words", "ref");

    private static final List<String> PARTS = List.of(
            "# Content",
            "## Top",
            "## 2019-04-25",
            "## Note 1",
            "## note-1 {#a}",
            "## A",
            "## A-1",
            "## Über **alles**",
            "## 选举（上）",
            "## 🎉",
            "## 🎉 Summary {#page--summary}",
            "## Key events",
            "<h2>Tags</h2>",
            "<h3 id=\"page--tags\">Tags</h3>",
            "<p id=\"page--content\">",
            "<a name=\"top\"></a> <span id=a>A</span>",
            "<div id=\"a--note-1\"><p id=\"a\"></div>",
            "Words[^1] and[^1] more[^2].",
            "[x](#a) [y](#top) [z](#note-1) [n](#no-such) [u](#über)",
            "<a href=\"#a\">x</a> <a href=\"#no-such\">n</a> <a href=\"a.md#a-1\">y</a>",
            "[x](a.md#a) [y](über.md#über-alles) [z](选举.md#选举上) [n](page.md#page--content)",
            "*x*{#x} [y]{#y}");

    @TempDir
    Path folder;

    private TestArchive archive;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void ids_are_unique_and_links_find_them(long seed) {
        var random = new Random(seed);
        archive = TestArchive.withSummit(folder).file("archive.yaml", """
                title: A
                baseUrl: https://a.example/
                previews: none
                pageSize: 4
                """);
        for (String name : POSTS) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(PARTS.get(random.nextInt(PARTS.size()))).append("\n\n");
            }
            text.append("[^1]: One.\n\n[^2]: Two, as[^1].\n");
            archive.post(name, random.nextInt(1440), text.toString());
        }
        archive.build();
        assertSound(archive.output());
    }

    @Test
    void ids_of_the_sample_are_unique_and_links_find_them() {
        assertSound(SampleArchive.folder());
    }

    private static void assertSound(Path output) {
        Map<String, Document> pages = new HashMap<>();
        Map<String, Set<String>> ids = new HashMap<>();
        TestArchive.tree(output).forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(new String(bytes.getBytes(ISO_8859_1), UTF_8));
                List<String> all = page.select("[id]").eachAttr("id");
                assertThat(all).as("ids of " + path).doesNotHaveDuplicates().noneMatch(String::isEmpty);
                pages.put(path, page);
                ids.put(path, new HashSet<>(all));
            }
        });
        pages.forEach((path, page) -> {
            for (Element link : page.select("a[href*=#]")) {
                assertFinds(path, link.attr("href"), ids);
            }
        });
    }

    private static void assertFinds(String page, String link, Map<String, Set<String>> ids) {
        int mark = link.indexOf('#');
        if (link.contains("://") || link.startsWith("mailto:")) {
            return;
        }
        String path = URLDecoder.decode(link.substring(0, mark), UTF_8);
        String target = path.isEmpty()
                ? page
                : Path.of(page).resolveSibling(path).normalize().toString();
        assertThat(ids.get(target))
                .as(page + " links to " + link)
                .contains(URLDecoder.decode(link.substring(mark + 1), UTF_8));
    }

    @Test
    void links_in_feeds_lead_to_the_page_of_the_post() throws Exception {
        archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: A\nbaseUrl: https://a.example/\npreviews: none\n")
                .post("über", 60, "[x](#größe) [y](#no)\n\n## Größe\n\n[z](#%C3%BCber)")
                .post("b", 70, "<b>B</b> [x](über.md#größe)");
        archive.build();
        var links = new ArrayList<String>();
        FeedFiles.read(archive.output(), "summit/feed.atom").getEntries().forEach(entry -> {
            Document html = Jsoup.parse(entry.getContents().get(0).getValue());
            assertThat(html.select("[id]")).isEmpty();
            links.addAll(html.select("a").eachAttr("href"));
        });
        String page = "https://a.example/summit/%C3%BCber.html#%C3%BCber";
        assertThat(links)
                .containsExactlyInAnyOrder(page + "---gr%C3%B6%C3%9Fe", page + "---gr%C3%B6%C3%9Fe", page, page);
    }
}
