package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;
import org.openqa.selenium.WebElement;

/** A live blog of seven pages and four days: read from its start, in context, and filtered as a whole. */
class WholeLiveBlogTest extends ServedPages {
    private static final int POSTS = 67;
    private static final String INDEX = "summit/index.html";

    private Path output;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        TestArchive archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: News\npageSize: 10\n")
                .file("authors.yaml", "anna: {name: Anna}\nben: {name: Ben}\n")
                .file("summit/liveblog.yaml", "title: The summit\npinned: p7\nsummary: [It began.]\n");
        for (int i = 1; i <= POSTS; i++) {
            archive.file("summit/p" + i + ".md", post(i));
        }
        archive.build();
        output = archive.output();
        reader = new Reader();
        host = new SiteServer(output, "/");
    }

    /** Every seventh post is a key event, every third has a tag; there are 20 posts a day. */
    private static String post(int i) {
        LocalDateTime time =
                LocalDateTime.parse("2019-04-24T08:00").plusDays((i - 1) / 20).plusMinutes(30L * ((i - 1) % 20));
        return "---\ntitle: Post " + i + "\ndate: " + time + "\nauthors: [" + (i % 2 == 0 ? "anna" : "ben") + "]\n"
                + (i % 7 == 0 ? "key: true\n" : "") + (i % 3 == 0 ? "tags: [Talks]\n" : "") + "---\n"
                + "Text of the post, which goes on for a while.\n\n".repeat(4);
    }

    private void open(String page, int width) {
        reader.open("about:blank", width); // so that another place of the same page is opened anew
        reader.browser().get(host.address(page));
        reader.loadModules();
    }

    private String address() {
        return reader.browser().getCurrentUrl().substring(host.address("").length());
    }

    private void go(String selector) {
        String before = reader.browser().getCurrentUrl();
        reader.run("arguments[0].click()", reader.one(selector));
        reader.awaits("document.readyState === 'complete' && location.href !== arguments[0]", before);
        reader.loadModules();
    }

    private static List<String> posts(IntStream numbers) {
        return numbers.mapToObj(i -> "p" + i).toList();
    }

    private List<String> shown() {
        return reader.postsShown().stream().map(Object::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void the_pager_leads_to_the_first_the_last_and_the_pages_beside(int width) {
        open("summit/page-3.html", width);
        reader.awaits("document.querySelector('.pager-page').textContent === 'Page 3 of 7'");
        assertThat(reader.all("nav.pager > *").stream().map(WebElement::getText))
                .containsExactly("Latest", "Newer posts", "Page 3 of 7", "Older posts", "First");
        go("nav.pager .pager-first");
        assertThat(address()).isEqualTo("summit/page-1.html");
        assertThat(reader.all("nav.pager > a").stream().map(WebElement::getText))
                .containsExactly("Latest", "Newer posts");
        go("nav.pager .pager-latest");
        assertThat(address()).isEqualTo(INDEX);
        assertThat(reader.text("nav.pager")).isEqualToNormalizingWhitespace("Page 7 Older posts First");
        assertThat(reader.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }

    static IntStream widthsOfOrders() {
        return EveryPage.isWanted() ? IntStream.of(360, 1440) : IntStream.of(360);
    }

    @ParameterizedTest
    @MethodSource("widthsOfOrders")
    void oldest_first_begins_at_the_start_and_lasts_to_the_end(int width) {
        open(INDEX, width);
        reader.one("#page--tools summary").click();
        go("button[value=oldest]");
        assertThat(address()).isEqualTo("summit/page-1.html?order=oldest");
        var read = new ArrayList<String>();
        for (int page = 1; page < 7; page++) {
            assertThat(reader.one("#page--stream").getDomAttribute("aria-label"))
                    .isEqualTo("Posts, oldest first");
            assertThat(reader.one("button[value=oldest]").getDomAttribute("aria-pressed"))
                    .isEqualTo("true");
            read.addAll(shown());
            go("nav.pager .pager-newer");
        }
        assertThat(address()).isEqualTo("summit/index.html?order=oldest");
        read.addAll(shown());
        reader.openTools();
        go("button[value=newest]");
        assertThat(address()).isEqualTo(INDEX);
        assertThat(shown()).hasSize(17);
        open("summit/index.html?order=oldest", width);
        assertThat(read).isEqualTo(posts(IntStream.rangeClosed(1, POSTS)));
        go("nav.pager .pager-older");
        assertThat(address()).isEqualTo("summit/page-6.html?order=oldest");
        reader.one("#page--tools summary").click();
        go("button[value=newest]");
        assertThat(address()).isEqualTo(INDEX);
        assertThat(shown().get(0)).isEqualTo("p67");
        assertThat(reader.one("#page--stream").getDomAttribute("aria-label")).isEqualTo("Posts, newest first");
    }

    @Test
    void a_day_begins_where_its_order_begins() {
        open(INDEX, 1440);
        assertThat(reader.one(".days a[href$='04-25']").getDomAttribute("href"))
                .isEqualTo("page-4.html#day--2019-04-25");
        open("summit/index.html?order=oldest", 1440);
        go(".days a[href$='04-25']");
        assertThat(address()).isEqualTo("summit/page-3.html?order=oldest#day--2019-04-25");
        assertThat(reader.text("#day--2019-04-25 + article h2")).isEqualTo("Post 21");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void key_events_and_the_pinned_post_lead_to_their_places(int width) {
        for (String link : List.of(".key-events a[href$='p21']", ".pinned a", ".key-events a[href$='p63']")) {
            open(INDEX, width);
            go(link);
            String id = (String) reader.run("return location.hash.slice(1)");
            assertThat(address()).matches("summit/(page-\\d+|index)\\.html#p\\d+");
            assertThat(reader.one(":target").getDomAttribute("id")).isEqualTo(id);
            assertThat(reader.number("document.querySelector(':target').getBoundingClientRect().top"
                            + " - document.querySelector('.live-blog-bar-inner').getBoundingClientRect().height"))
                    .as(link)
                    .isBetween(0L, 950L);
            assertThat(reader.run("return getComputedStyle(document.querySelector(':target')).animationName"))
                    .isEqualTo("found");
        }
    }

    @Test
    void a_post_leads_to_its_place_and_lists_lead_there_too() {
        open("summit/p24.html", 1440);
        go(".in-context a");
        assertThat(address()).isEqualTo("summit/page-3.html#p24");
        open("summit/p66.html", 1440);
        go(".in-context a");
        assertThat(address()).isEqualTo("summit/index.html#p66");
        open("summit/page-3.html?order=oldest", 1440);
        go("#p24 .post-time a");
        assertThat(address()).isEqualTo("summit/p24.html");
        go(".in-context a");
        assertThat(address()).isEqualTo("summit/page-3.html?order=oldest#p24");
        open("summit/tag-talks.html", 1440);
        go(".post-list a[href$='p48']");
        assertThat(address()).isEqualTo("summit/page-5.html#p48");
    }

    private void awaitMatches(int count) {
        String text = count + (count == 1 ? " post" : " posts");
        reader.awaits("document.querySelector('.matches-count').textContent === arguments[0]", text);
        assertThat(reader.all("#page--matches .post-list-item")).hasSize(count);
        assertThat(reader.one("#page--stream").isDisplayed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void filters_find_posts_of_the_whole_live_blog(int width) {
        open(INDEX, width);
        reader.one("#page--tools summary").click();
        reader.one("[name=key]").click();
        awaitMatches(9);
        assertThat(address()).isEqualTo("summit/index.html#key=1");
        assertThat(reader.all("#page--matches .day").stream().map(WebElement::getText))
                .containsExactly(
                        "Saturday, 27 April 2019",
                        "Friday, 26 April 2019",
                        "Thursday, 25 April 2019",
                        "Wednesday, 24 April 2019");
        reader.choose("[name=tag]", "talks");
        awaitMatches(3);
        reader.one("[name=key]").click();
        awaitMatches(22);
        reader.choose("[name=author]", "anna");
        awaitMatches(11);
        reader.choose("[name=day]", "2019-04-25");
        awaitMatches(3);
        assertThat(address()).isEqualTo("summit/index.html#tag=talks&author=anna&day=2019-04-25");
        assertThat(reader.all("#page--matches a").stream().map(link -> link.getDomAttribute("href")))
                .containsExactly("page-4.html#p36", "page-3.html#p30", "page-3.html#p24");
        assertThat(reader.all("#page--matches time.clock").get(0).getText()).isEqualTo("15:30");
        reader.browser().navigate().back();
        awaitMatches(11);
        assertThat(reader.one("[name=day]").getDomProperty("value")).isEmpty();
        reader.one("#page--matches [name=show-all]").click();
        assertThat(shown()).hasSize(17);
        assertThat(address()).isEqualTo(INDEX);
        assertThat(reader.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }

    @Test
    void the_last_full_page_leads_to_no_newer_posts_if_there_are_none() throws IOException {
        Path away = output.resolve("summit/away.json");
        Path data = output.resolve("summit/liveblog.json");
        open("summit/page-6.html", 360);
        assertThat(reader.one("nav.pager .pager-newer").isDisplayed()).isTrue();
        Files.move(data, away);
        try {
            Files.writeString(data, Files.readString(away).replaceFirst("\"files\" : 7", "\"files\" : 6"));
            open("summit/page-6.html", 360);
            reader.awaits("document.querySelector('.pager-page').textContent === 'Page 6 of 6'");
            assertThat(reader.one("nav.pager .pager-newer").isDisplayed()).isFalse();
        } finally {
            Files.move(away, data, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void headlines_that_could_not_be_loaded_are_said_beside_the_others() throws IOException {
        Path data = output.resolve("summit/titles-2.json");
        assertThat(data).doesNotExist();
        open(INDEX, 360);
        reader.run("document.getElementById('page--matches').dataset.titles = 2");
        reader.one("#page--tools summary").click();
        reader.choose("[name=tag]", "talks");
        reader.awaits("document.querySelector('.matches-count').textContent"
                + " === '22+ posts. Some posts could not be loaded.'");
        assertThat(reader.all("#page--matches .post-list-item")).hasSize(22);
        reader.complaints();
        Files.writeString(data, "{\"posts\": []}");
        try {
            reader.one("#page--matches [name=again]").click();
            awaitMatches(22);
            assertThat(reader.one("#page--matches [name=again]").isDisplayed()).isFalse();
        } finally {
            Files.delete(data);
        }
    }

    @Test
    void on_a_phone_matches_come_into_view() {
        open(INDEX, 360);
        reader.one("#page--tools summary").click();
        reader.choose("[name=day]", "2019-04-25");
        awaitMatches(20);
        reader.awaits("document.querySelector('.matches-count').getBoundingClientRect().top < innerHeight * 0.7");
    }

    @Test
    void what_is_no_value_of_a_filter_filters_nothing() {
        open("summit/index.html#key=0", 360);
        assertThat(reader.one("#page--stream").isDisplayed()).isTrue();
        assertThat(shown()).hasSize(17);
    }

    @Test
    void a_filter_in_an_address_is_applied_and_a_place_in_it_ends_it() {
        open("summit/index.html#tag=talks", 1440);
        awaitMatches(22);
        assertThat(reader.one("[name=tag]").getDomProperty("value")).isEqualTo("talks");
        reader.run("location.hash = 'p63'");
        reader.awaits("document.querySelector('#page--stream').checkVisibility()");
        assertThat(reader.number("document.getElementById('p63').getBoundingClientRect().top"))
                .isBetween(0L, 500L);
        reader.browser().navigate().back();
        awaitMatches(22);
        open("summit/index.html#tag=nothing-like-it", 1440);
        awaitMatches(0);
        open("summit/page-2.html", 1440);
        reader.one("#page--tools summary").click();
        go("#page--tools a");
        assertThat(reader.one("[name=key]").isDisplayed()).isTrue();
    }

    @Test
    void a_filter_and_the_order_stay_when_one_of_them_changes() {
        open("summit/index.html#tag=talks", 1440);
        awaitMatches(22);
        reader.one("button[value=oldest]").click();
        reader.awaits("document.querySelector('#page--matches a')?.textContent === 'Post 3'");
        assertThat(address()).isEqualTo("summit/index.html?order=oldest#tag=talks");
        assertThat(reader.one("#page--matches a").getDomProperty("href"))
                .isEqualTo(host.address("summit/page-1.html?order=oldest#p3"));
        reader.one("button[value=newest]").click();
        reader.awaits("document.querySelector('#page--matches a')?.textContent === 'Post 66'");
        open("summit/page-2.html#tag=talks", 1440);
        reader.awaits("location.pathname.endsWith('/index.html')");
        reader.loadModules();
        awaitMatches(22);
    }

    @Test
    void an_address_whose_post_has_gone_to_a_page_since_leads_on_to_it() {
        open("summit/index.html#p13", 1440);
        reader.awaits("location.href.endsWith('/summit/page-2.html#p13')");
        open("summit/index.html?order=oldest#p55", 1440);
        reader.awaits("location.href.endsWith('/summit/page-6.html?order=oldest#p55')");
        open("summit/index.html?order=oldest#%E0%A4%A", 1440);
        assertThat(reader.one(".bar-order").getDomProperty("textContent")).isEqualTo("Newest first");
    }

    @Test
    void whole_posts_of_matches_are_shown_on_demand() {
        open("summit/index.html#tag=talks", 1440);
        awaitMatches(22);
        reader.one("#page--matches [name=whole]").click();
        reader.awaits("document.querySelectorAll('#page--matches article').length === 10");
        assertThat(reader.all("#page--matches .post-list-item")).isEmpty();
        assertThat(reader.all("#page--matches article").get(0).getDomAttribute("id"))
                .isEqualTo("p66");
        assertThat(reader.text("#page--matches #p39 .post-body")).contains("which goes on");
        reader.one("#page--matches [name=more]").click();
        reader.awaits("document.querySelectorAll('#page--matches article').length === 20");
        reader.one("#page--matches [name=more]").click();
        reader.awaits("document.querySelectorAll('#page--matches article').length === 22");
        assertThat(reader.one("#page--matches [name=more]").isDisplayed()).isFalse();
        reader.scrollTo(0);
        assertThat(reader.run("return new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"
                        + " === document.querySelectorAll('[id]').length"))
                .as("each id once")
                .isEqualTo(true);
        reader.one("#page--matches [name=whole]").click();
        assertThat(reader.all("#page--matches a").get(21).getDomProperty("href"))
                .isEqualTo(host.address("summit/page-1.html#p3"));
        reader.one("#page--matches [name=show-all]").click();
        assertThat(shown()).isEqualTo(posts(IntStream.iterate(67, i -> i > 50, i -> i - 1)));
    }

    @Test
    void what_cannot_be_loaded_is_said_and_can_be_tried_again() throws IOException {
        Path titles = output.resolve("summit/titles-1.json");
        Path away = output.resolve("away");
        Files.move(titles, away);
        open("summit/index.html#key=1", 360);
        reader.awaits("document.querySelector('.matches-count').textContent === 'The posts could not be loaded.'");
        Files.move(away, titles);
        reader.one("#page--matches [name=again]").click();
        awaitMatches(9);
        assertThat(reader.one("#page--matches [name=again]").isDisplayed()).isFalse();
    }
}
