package org.liveblogarchive.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.paths.TermLetter;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.support.TestArchive;

/** The pages and lists of the archive's tags and authors. */
class ArchiveTermsTest {
    @TempDir
    Path folder;

    private TestArchive archive() {
        return new TestArchive(folder);
    }

    /** Adds a post to a live blog that begins on its first day; {@code day} counts from the first of 2019. */
    private TestArchive post(String liveBlog, int day, String slug, String tags) {
        return archive()
                .file("archive.yaml", "title: A\npageSize: 5\n")
                .file(liveBlog + "/liveblog.yaml", "title: About " + liveBlog + "\n")
                .file(
                        liveBlog + "/" + slug + ".md",
                        "---\ntitle: Post %s\ndate: %s\ntags: [%s]\n---\nText.\n"
                                .formatted(slug, LocalDate.of(2019, 1, 1).plusDays(day) + "T10:00", tags));
    }

    private Document page(String path) {
        return Jsoup.parse(archive().page(path));
    }

    private static List<String> titles(Document page) {
        return page.select(".card h2").eachText();
    }

    @Test
    void the_live_blogs_of_a_tag_are_on_numbered_pages_from_the_oldest() {
        for (int i = 1; i <= 17; i++) {
            post("b%02d".formatted(i), i, "p", "storm");
        }
        archive().build();
        Document newest = page("tags/storm.html");
        assertThat(newest.select(".facts").first().text()).isEqualTo("17 live blogs");
        assertThat(titles(newest)).hasSize(7).startsWith("About b17").endsWith("About b11");
        var all = new ArrayList<String>();
        for (String next = "storm.html"; !next.isEmpty(); ) {
            all.addAll(titles(page("tags/" + next)));
            next = page("tags/" + next).select("a.pager-older").attr("href");
        }
        assertThat(all).hasSize(17).endsWith("About b02", "About b01").doesNotHaveDuplicates();
        assertThat(page("tags/storm-page-3.html").select("a.pager-newer").attr("href"))
                .isEqualTo("storm.html");
        assertThat(page("tags/storm-page-1.html").title()).contains("page 1");
    }

    @Test
    void the_page_of_the_newest_leads_to_each_year() {
        for (int i = 1; i <= 17; i++) {
            post("b%02d".formatted(i), i * 100, "p", "storm");
        }
        archive().build();
        assertThat(page("tags/storm.html").select(".years li").eachText())
                .containsExactly("2023 (3)", "2022 (4)", "2021 (3)", "2020 (4)", "2019 (3)");
        assertThat(page("tags/storm.html").select(".years a").eachAttr("href"))
                .containsExactly(
                        "storm.html", "storm.html", "storm-page-2.html", "storm-page-2.html", "storm-page-1.html");
        assertThat(page("tags/storm-page-1.html").select(".years")).isEmpty();
        assertThat(page("tags/storm-page-1.html").select(".home-head .facts").text())
                .isEqualTo("Page 1 2019 – 2020");
    }

    @Test
    void a_live_blog_keeps_its_place_when_it_goes_on_or_gets_the_tag_later() {
        for (int i = 1; i <= 12; i++) {
            post("b%02d".formatted(i), i, "p", i == 1 ? "calm" : "storm");
        }
        archive().build();
        SortedMap<String, String> before = archive().tree();
        post("b03", 50, "later", "calm");
        post("b01", 51, "later", "storm");
        archive().build();
        String full = "tags/storm-page-1.html";
        assertThat(archive().tree().get(full)).isNotNull().isEqualTo(before.get(full));
        assertThat(titles(page("tags/storm.html"))).startsWith("About b01", "About b12");
    }

    @Test
    void full_pages_do_not_depend_on_spellings_announcements_and_the_end_of_events() {
        for (int i = 1; i <= 12; i++) {
            post("b%02d".formatted(i), i, "p", i == 1 ? "calm" : "Storm");
        }
        for (String coming : List.of("coming", "undated", "later")) {
            archive()
                    .file(
                            coming + "/liveblog.yaml",
                            "title: About %s\ntags: [Storm]\n%s"
                                    .formatted(coming, coming.equals("undated") ? "" : "start: 2030-01-01T00:00\n"));
        }
        archive().file("b03/liveblog.yaml", "title: About b03\nstatus: live\n").build();
        SortedMap<String, String> before = archive().tree();
        assertThat(titles(page("tags/storm.html")).subList(0, 3))
                .containsExactlyInAnyOrder("About coming", "About undated", "About later");
        assertThat(page("tags/storm.html").select(".facts").first().text()).isEqualTo("14 live blogs");
        assertThat(page("tags/storm-page-1.html").select(".home-head .facts").text())
                .isEqualTo("Page 1 2019");
        post("b01", 50, "later", "storm");
        post("undated", 51, "first", "calm").file("undated/liveblog.yaml", "title: U\ntags: [Storm]\n");
        archive().file("b03/liveblog.yaml", "title: About b03\nstatus: ended\n").build();
        for (String full : List.of("tags/storm-page-1.html", "tags/storm-page-2.html")) {
            assertThat(archive().tree().get(full)).as(full).isEqualTo(before.get(full));
        }
        assertThat(titles(page("tags/storm.html"))).startsWith("About later", "About coming", "U", "About b01");
    }

    @Test
    void what_one_post_alone_has_is_listed_and_has_no_page() {
        post("summit", 1, "a", "Talks, Once");
        post("summit", 2, "b", "Talks");
        post("other", 3, "c", "Only here");
        archive()
                .file("whole/liveblog.yaml", "title: Whole\nlanguage: fr\ntags: [Tout]\n")
                .build();
        assertThat(archive().tree().keySet())
                .contains("tags/talks.html", "summit/tag-talks.html")
                .doesNotContain("tags/once.html", "tags/only-here.html", "tags/tout.html", "summit/tag-once.html");
        Element once = page("tags/letter-o.html").getElementById("term--once");
        assertThat(once.text()).isEqualTo("Once Post a");
        assertThat(once.select("a").attr("href")).isEqualTo("../summit/a.html");
        Document letter = page("tags/letter-t.html");
        assertThat(letter.getElementById("term--talks").select("a").attr("href"))
                .isEqualTo("../tags/talks.html");
        assertThat(letter.getElementById("term--tout").select("a").attr("href")).isEqualTo("../whole/index.html");
        assertThat(letter.getElementById("term--tout").select("a").attr("lang")).isEqualTo("fr");
        assertThat(letter.select(".letters").text()).isEqualTo("O T");
        assertThat(page("tags/index.html").select(".all-terms a").eachAttr("href"))
                .containsExactly(
                        "../tags/letter-o.html#term--once",
                        "../tags/letter-o.html#term--only-here",
                        "../tags/talks.html",
                        "../tags/letter-t.html#term--tout");
    }

    @Test
    void the_only_post_is_named_where_its_live_blog_is_listed() {
        post("summit", 1, "a", "talks");
        post("other", 2, "b", "talks");
        post("other", 3, "c", "talks");
        archive().build();
        assertThat(page("tags/talks.html").select(".card p > a").eachAttr("href"))
                .containsExactly("../other/tag-talks.html", "../summit/a.html");
        assertThat(page("tags/talks.html").select(".card p > a").eachText())
                .containsExactly("All posts on “talks”", "Post a");
    }

    /** The first post with a tag leads to the archive's list, later ones to the pages of the live blog. */
    @Test
    void a_second_use_of_a_tag_changes_no_page_of_the_first() {
        for (int i = 1; i <= 12; i++) {
            post("summit", i, "p%02d".formatted(i), i == 2 ? "Rare" : "Common");
        }
        archive().build();
        SortedMap<String, String> before = archive().tree();
        assertThat(page("summit/p02.html").select(".tags a").attr("href"))
                .isEqualTo("../tags/letter-r.html#term--rare");
        assertThat(page("summit/p03.html").select(".tags a").attr("href")).isEqualTo("tag-common.html");
        post("summit", 20, "again", "Rare");
        post("other", 21, "again", "Rare");
        archive().build();
        assertThat(archive().tree()).containsKeys("summit/tag-rare.html", "tags/rare.html");
        for (String path : List.of("summit/p02.html", "summit/page-1.html")) {
            assertThat(archive().tree().get(path)).as(path).isEqualTo(before.get(path));
        }
        assertThat(page("summit/again.html").select(".tags a").attr("href")).isEqualTo("tag-rare.html");
    }

    @Test
    void very_many_tags_are_listed_by_letter() {
        for (int i = 0; i < 90; i++) {
            post(
                    "b%02d".formatted(i / 30),
                    i,
                    "p%02d".formatted(i),
                    "a%02d, b%02d, c%02d, 平%02d, often".formatted(i, i, i, i));
        }
        archive().build();
        Document all = page("tags/index.html");
        assertThat(all.select(".letters a").eachAttr("href"))
                .containsExactly("letter-a.html", "letter-b.html", "letter-c.html", "letter-o.html", "letter-5e.html");
        assertThat(all.select(".all-terms li")).hasSize(100);
        assertThat(all.select(".all-terms li").first().text()).isEqualTo("often 3");
        assertThat(page("tags/letter-b.html").select(".listed-terms li")).hasSize(90);
        assertThat(page("tags/letter-b.html").select(".letters [aria-current]").text())
                .isEqualTo("B");
    }

    @Test
    void very_many_tags_of_a_live_blog_are_listed_by_letter_too() {
        for (int i = 0; i < 70; i++) {
            post("summit", i, "p%02d".formatted(i), "a%02d, b%02d, 9%02d, often".formatted(i, i, i));
        }
        archive().build();
        Document all = page("summit/tags.html");
        assertThat(all.select(".letters a").eachAttr("href"))
                .containsExactly(
                        "tags-letter-0.html", "tags-letter-a.html", "tags-letter-b.html", "tags-letter-o.html");
        assertThat(all.select(".all-terms")).isEmpty();
        assertThat(page("summit/tags-letter-a.html").select(".all-terms a").eachAttr("href"))
                .hasSize(70)
                .startsWith("page-1.html#p00", "page-1.html#p01");
        assertThat(page("summit/tags-letter-o.html").select(".all-terms a").attr("href"))
                .isEqualTo("tag-often.html");
    }

    @ParameterizedTest
    @CsvSource({
        "Storm, s",
        "storm, s",
        "Ärger, a",
        "Ørsted, ø",
        "ﬁre, f",
        "'\"2019\"', 0",
        "١٢, 0",
        "🙂, 0",
        "'  “Quote”', q",
        "Владивосток, в",
        "Ελλάδα, ε",
        "서울, ᄉ",
        "カタカナ, カ",
        "ガス, カ",
        "東京, 67",
        "نجم, ن",
        "İzmir, i",
        "ｆｕｌｌ, f",
        "ǅ, d"
    })
    void the_letter_of_a_name_has_neither_case_nor_marks(String name, String letter) {
        assertThat(TermLetter.of(name)).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({"Letter A, letter-a", "Letter 0, letter-0", "Letter 67, letter-67", "Index, index"})
    void a_tag_that_is_named_as_a_list_has_another_address(String name, String slug) {
        post("summit", 1, "a", name + ", Apple, 67, 東");
        post("summit", 2, "b", name);
        archive().build();
        assertThat(page("tags/index.html").select(".all-terms a[href$=html]").eachAttr("href"))
                .hasSize(1)
                .doesNotContain("../tags/" + slug + ".html");
    }

    @Test
    void every_link_of_every_page_leads_somewhere() {
        post("summit", 1, "a", "Talks, Once, 東京, page-content, C++");
        post("summit", 2, "b", "Talks, 東京");
        post("other", 3, "c", "Talks, Ärger");
        archive().file("authors.yaml", "anna:\n  name: Ännä Berg\n");
        archive()
                .file(
                        "other/d.md",
                        "---\ntitle: D\ndate: 2019-02-01T10:00\nauthors: [anna]\ntags: [Talks]\n---\nText.\n")
                .build();
        var dead = new TreeSet<String>();
        for (String path : archive().tree().keySet()) {
            if (path.endsWith(".html") && !path.equals("404.html")) {
                for (Element link : page(path).select("a[href]")) {
                    String target = URI.create("https://a.example/" + encoded(path))
                            .resolve(link.attr("href"))
                            .getPath()
                            .substring(1);
                    String fragment = URI.create(link.attr("href")).getFragment();
                    boolean found = archive().tree().containsKey(target)
                            && (fragment == null || page(target).getElementById(fragment) != null);
                    if (!found) {
                        dead.add(path + " → " + link.attr("href"));
                    }
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    private static String encoded(String path) {
        return WebAddress.encodePath(path);
    }
}
