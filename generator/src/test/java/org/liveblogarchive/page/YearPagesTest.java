package org.liveblogarchive.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** The ways to the live blogs of a year, and what of them lasts while the archive grows. */
class YearPagesTest {
    private static final String EARLIER = "2019-12-31";

    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void start() {
        archive = new TestArchive(folder).file("archive.yaml", """
                title: Newsroom
                baseUrl: https://live.example.org/
                previews: none
                embeds: false
                search: false
                feeds: {kinds: []}
                """);
    }

    @Test
    void a_year_lists_its_live_blogs_by_month_and_day() {
        liveBlog("cup", "2019-07-07", "location: Lyon\nstatus: live\n");
        liveBlog("summit", "2019-04-25", "location: Vladivostok\n");
        liveBlog("vote", "2019-04-25", "language: fr\n");
        liveBlog("storm", "2019-04-02", "");
        archive.build();
        Document year = page("archive/2019.html");
        assertThat(year.title()).isEqualTo("Live blogs from 2019 | Newsroom");
        assertThat(year.select("h2").eachText()).containsExactly("April 2019", "July 2019");
        assertThat(year.select(".year-days time").eachText()).containsExactly("2 April", "25 April", "7 July");
        assertThat(year.select(".year-days time").eachAttr("datetime"))
                .containsExactly("2019-04-02", "2019-04-25", "2019-07-07");
        assertThat(year.select(".year-days a").eachAttr("href"))
                .containsExactly(
                        "../storm/index.html", "../summit/index.html", "../vote/index.html", "../cup/index.html");
        assertThat(year.select(".place").eachText()).containsExactly("Vladivostok", "Lyon");
        assertThat(year.select("li[lang]").eachAttr("lang")).containsExactly("fr");
        assertThat(year.select(".years a").eachAttr("href"))
                .containsExactly("#month--2019-04", "#month--2019-07")
                .allMatch(place -> year.getElementById(place.substring(1)) != null);
        assertThat(year.select("meta[name=description]").attr("content")).isEqualTo("storm · summit · vote");
        assertThat(year.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://live.example.org/archive/2019.html");
        assertThat(year.select(".breadcrumb a").attr("href")).isEqualTo("../index.html#page--years");
        assertThat(page("index.html").getElementById("page--years")).isNotNull();
        assertThat(year.select("main").text()).contains("4 live blogs").doesNotContain("Live updates", "1 post");
    }

    @Test
    void a_year_with_many_live_blogs_leads_to_its_months() {
        liveBlog("old", "2018-05-05", "");
        liveBlog("new", "2021-05-05", "");
        liveBlogs(101, "2019-03-01");
        archive.build();
        Document year = page("archive/2019.html");
        assertThat(year.select(".years li").eachText())
                .containsExactly("March 2019 (31)", "April 2019 (30)", "May 2019 (31)", "June 2019 (9)");
        assertThat(year.select(".years a").eachAttr("href"))
                .containsExactly(
                        "../archive/2019-03.html",
                        "../archive/2019-04.html",
                        "../archive/2019-05.html",
                        "../archive/2019-06.html");
        assertThat(year.select(".year-days")).isEmpty();
        assertThat(around("2019")).containsExactly("2018.html", "2021.html");
        assertThat(around("2019-03")).containsExactly("2018.html", "2019-04.html");
        assertThat(around("2019-05")).containsExactly("2019-04.html", "2019-06.html");
        assertThat(around("2019-06")).containsExactly("2019-05.html", "2021.html");
        assertThat(around("2018")).containsExactly("2019.html");
        Document april = page("archive/2019-04.html");
        assertThat(april.select(".year-days a")).hasSize(30);
        assertThat(april.select("h1").text()).isEqualTo("Live blogs from April 2019");
        assertThat(april.select(".breadcrumb a").eachAttr("href"))
                .containsExactly("../index.html#page--years", "../archive/2019.html");
        assertThat(archive.tree().keySet()).noneMatch(path -> path.startsWith("archive/2018-"));
        assertThat(archive.page("sitemap-archive.xml"))
                .contains("<loc>https://live.example.org/archive/2018.html</loc>")
                .contains("<loc>https://live.example.org/archive/2019.html</loc>")
                .contains("<loc>https://live.example.org/archive/2019-04.html</loc>");
    }

    @Test
    void a_year_that_grows_out_of_its_page_keeps_its_address_and_builds_as_from_nothing() {
        liveBlogs(100, "2019-03-01");
        archive.build();
        assertThat(page("archive/2019.html").select(".year-days a")).hasSize(100);
        liveBlog("one-more", "2019-12-01", "");
        archive.build();
        assertThat(page("archive/2019.html").select(".years a")).hasSize(5);
        assertSameAsFromNothing();
        archive.remove("one-more/post.md").remove("one-more/liveblog.yaml").build();
        assertThat(page("archive/2019.html").select(".year-days a")).hasSize(100);
        assertThat(archive.tree().keySet()).noneMatch(path -> path.startsWith("archive/2019-"));
        assertSameAsFromNothing();
    }

    @Test
    void the_year_is_that_of_the_beginning_in_the_zone_of_the_live_blog() {
        archive.file("east/liveblog.yaml", "title: East\ntimezone: Pacific/Auckland\n")
                .file("east/p.md", "---\ntitle: P\ndate: 2020-01-01T00:30\n---\nText.\n")
                .file("west/liveblog.yaml", "title: West\ntimezone: America/New_York\nstart: 2019-12-31T20:00\n")
                .file("west/p.md", "---\ntitle: P\ndate: 2020-01-01T03:30\n---\nText.\n")
                .build();
        assertThat(page("archive/2019.html").select(".year-days a").eachText()).containsExactly("West");
        assertThat(page("archive/2020.html").select(".year-days a").eachText()).containsExactly("East");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 101})
    void a_new_post_changes_no_year_or_month(int count) {
        liveBlogs(count, "2019-03-01");
        liveBlog("running", "2019-12-30", "status: live\n");
        build();
        SortedMap<String, String> before = years();
        assertThat(before).isNotEmpty();
        archive.file("running/later.md", "---\ntitle: Later\ndate: 2020-02-01T12:00\ntags: [new]\n---\nText.\n")
                .file("blog-2019-001/later.md", "---\ntitle: Later\ndate: 2021-02-01T12:00\n---\nText.\n")
                .build();
        assertThat(years()).isEqualTo(before);
        archive.file("running/liveblog.yaml", "title: running\nstatus: ended\n").build();
        assertThat(years()).as("after the end").isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 101})
    void a_live_blog_in_a_later_year_adds_one_link_to_a_past_year(int count) {
        liveBlogs(count, "2019-03-01");
        liveBlog("last", EARLIER, "");
        build();
        SortedMap<String, String> past = years();
        for (String date : List.of("2021-01-01", "2021-06-01", "2022-01-01")) {
            SortedMap<String, String> before = years();
            liveBlog("of-" + date, date, "");
            build();
            SortedMap<String, String> after = years();
            for (String path : past.keySet()) {
                boolean linked = date.equals("2021-01-01")
                        && List.of("archive/2019.html", "archive/2019-12.html").contains(path);
                assertThat(after.get(path).equals(before.get(path))).as(path).isEqualTo(!linked);
                assertThat(withoutNeighbours(after.get(path))).isEqualTo(withoutNeighbours(past.get(path)));
            }
        }
        liveBlogs(120, "2021-06-02");
        SortedMap<String, String> before = years();
        build();
        past.keySet().forEach(path -> assertThat(years().get(path)).isEqualTo(before.get(path)));
    }

    @Test
    void the_home_stays_small_and_leads_to_all() {
        liveBlogs(101, "2017-01-01");
        for (int i = 0; i < 60; i++) {
            archive.file("plan-%02d/liveblog.yaml".formatted(i), "title: Plan\nstatus: ended\n");
            liveBlog("live-%02d".formatted(i), "2019-01-01", "status: live\n");
        }
        archive.build();
        Document home = page("index.html");
        assertThat(home.select("[aria-labelledby=page--live] .card")).hasSize(40);
        assertThat(home.select("[aria-labelledby=page--newest] .card")).hasSize(80);
        assertThat(home.select("[aria-labelledby=page--newest] .card a").eachAttr("href"))
                .startsWith("live-40/index.html")
                .endsWith("plan-39/index.html");
        assertThat(home.select(".years li").eachText()).containsExactly("2019 (60)", "2017 (101)");
        assertThat(home.select(".years a").eachAttr("href")).containsExactly("archive/2019.html", "archive/2017.html");
    }

    @Test
    void a_small_archive_shows_its_live_blogs_and_one_year() {
        liveBlogs(3, "2019-03-01");
        archive.build();
        Document home = page("index.html");
        assertThat(home.select(".card h2")).hasSize(3);
        assertThat(home.select("main h2").last().text()).isEqualTo("Archive");
        assertThat(home.select(".years li").eachText()).containsExactly("2019 (3)");
        assertThat(home.select(".ways")).isEmpty();
    }

    @Test
    void an_archive_without_dates_has_no_years() {
        archive.file("plan/liveblog.yaml", "title: Plan\n").build();
        assertThat(page("index.html").select(".card")).hasSize(1);
        assertThat(page("index.html").select(".years")).isEmpty();
        assertThat(years()).isEmpty();
    }

    @Test
    void no_old_address_takes_that_of_a_year() {
        liveBlogs(1, "2019-03-01");
        archive.file(
                "blog-2019-000/old.md",
                "---\ntitle: Old\ndate: 2019-03-02T12:00\naliases: [/archive/2019.html]\n---\nText.\n");
        assertThat(archive.problems()).singleElement().asString().contains("/archive/2019.html");
    }

    @Test
    void no_live_blog_lies_in_the_folder_of_years() {
        archive.file("archive/liveblog.yaml", "title: Archive\n");
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .contains("archive")
                .contains("eserved");
    }

    private void liveBlogs(int count, String from) {
        for (int i = 0; i < count; i++) {
            liveBlog(
                    "blog-%s-%03d".formatted(from.substring(0, 4), i),
                    LocalDate.parse(from).plusDays(i).toString(),
                    "");
        }
    }

    private void liveBlog(String slug, String date, String settings) {
        archive.file(slug + "/liveblog.yaml", "title: " + slug + "\n" + settings)
                .file(slug + "/post.md", "---\ntitle: P\ndate: " + date + "T12:00\n---\nText.\n");
    }

    /** Builds what has changed since the build before. */
    private void build() {
        TestArchive.build(
                archive.settings().stateDirectory(folder.resolve("state")).build());
    }

    private Document page(String path) {
        return Jsoup.parse(archive.page(path));
    }

    private List<String> around(String name) {
        return page("archive/" + name + ".html").select(".neighbours a").eachAttr("href").stream()
                .map(link -> link.replace("../archive/", ""))
                .toList();
    }

    private SortedMap<String, String> years() {
        var years = new TreeMap<>(archive.tree());
        years.keySet().removeIf(path -> !path.matches("archive/.*\\.html"));
        return years;
    }

    private static String withoutNeighbours(String page) {
        Document document = Jsoup.parse(page);
        document.select(".neighbours").remove();
        return document.html();
    }

    private void assertSameAsFromNothing() {
        Path clean = folder.resolve("clean-" + archive.tree().size());
        TestArchive.build(archive.settings(clean).build());
        assertThat(TestArchive.tree(clean)).isEqualTo(archive.tree());
    }
}
