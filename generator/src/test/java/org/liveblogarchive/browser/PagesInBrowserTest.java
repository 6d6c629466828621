package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.support.SampleArchive;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The sample archive as readers meet it: from a disk and from a host, on a phone and on a desk. */
@TestInstance(Lifecycle.PER_CLASS)
class PagesInBrowserTest {
    private static final Path ARCHIVE = SampleArchive.folder();
    private static final String SUMMIT = "putin-kim-summit-2019/index.html";
    private static final String ELECTION = "nordhavn-election-night/index.html";
    private static final List<String> PAGES = List.of(
            "index.html",
            "archive/2019.html",
            SUMMIT,
            "putin-kim-summit-2019/page-1.html",
            "putin-kim-summit-2019/sixth-leader.html",
            ELECTION,
            "nordhavn-election-night/page-1.html",
            "nordhavn-election-night/arabic.html",
            "nordhavn-election-night/five-districts.html",
            "nordhavn-election-night/hall.html",
            "nordhavn-election-night/video.html");

    private Reader reader;

    @BeforeAll
    void startBrowser() {
        reader = new Reader();
    }

    @AfterAll
    void endBrowser() {
        if (reader != null) {
            reader.close();
        }
    }

    static Stream<String> pages() {
        return PAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void from_a_disk_every_page_shows_its_pictures_and_is_never_too_wide_and_the_console_stays_empty(String page) {
        reader.open(disk(page), 1440);
        assertThat(brokenPictures()).isEmpty();
        assertThat(reader.complaints()).isEmpty();
        assertThat(styled()).isTrue();
        for (int width : new int[] {1440, 768, 360, 320}) {
            reader.resize(width);
            assertThat(reader.number("document.documentElement.scrollWidth"))
                    .as("%s at %d pixels", page, width)
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void from_the_home_a_reader_reaches_a_post_and_its_neighbours_and_comes_back() {
        reader.open(disk("index.html"), 1280);
        reader.follow(reader.browser().findElement(By.partialLinkText("council election night")));
        assertThat(reader.browser().getCurrentUrl()).endsWith(ELECTION);
        reader.follow(reader.one(".pager-older"));
        assertThat(reader.all(".stream article")).hasSizeGreaterThan(0);
        reader.follow(reader.one(".stream article h2 a"));
        String post = reader.text("h1");
        reader.follow(reader.one(".neighbours .earlier"));
        assertThat(reader.text("h1")).isNotEqualTo(post);
        reader.follow(reader.one(".neighbours .later"));
        assertThat(reader.text("h1")).isEqualTo(post);
        reader.follow(reader.one(".masthead-title a"));
        assertThat(reader.browser().getCurrentUrl()).endsWith("/index.html");
    }

    @Test
    void key_events_lead_to_their_posts() {
        reader.open(disk(SUMMIT), 1280);
        int events = reader.all(".key-events a").size();
        assertThat(events).isGreaterThan(5);
        for (int i = 0; i < events; i += EveryPage.isWanted() ? 1 : 3) {
            WebElement link = reader.all(".key-events a").get(i);
            String title = link.getDomProperty("textContent");
            reader.followListed(link);
            assertThat(reader.one("body").getText()).contains(title);
            assertThat(reader.browser().getPageSource()).contains("Key event");
            reader.browser().navigate().back();
            reader.awaitPage(SUMMIT);
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 255", "dark, 20"})
    void a_page_follows_the_readers_colour_scheme(String scheme, int brightness) {
        reader.prefersColours(scheme);
        reader.open(disk(SUMMIT), 1280);
        String colour =
                (String) reader.browser().executeScript("return getComputedStyle(document.body).backgroundColor");
        assertThat(Math.abs(Integer.parseInt(colour.replaceAll("\\D*(\\d+).*", "$1")) - brightness))
                .as(colour)
                .isLessThan(20);
    }

    @Test
    void a_post_in_arabic_runs_from_right_to_left_while_the_page_does_not() {
        reader.open(disk("nordhavn-election-night/arabic.html"), 1280);
        assertThat(reader.browser()
                        .executeScript("return getComputedStyle(document.querySelector('.post-body')).direction"))
                .isEqualTo("rtl");
        assertThat(reader.browser().executeScript("return getComputedStyle(document.body).direction"))
                .isEqualTo("ltr");
    }

    @Test
    void a_page_that_does_not_exist_says_so_and_leads_home() throws IOException {
        try (var host = new SiteServer(ARCHIVE, "/")) {
            reader.open(host.address("nordhavn-election-night/no/such/page.html"), 1280);
            assertThat(reader.browser().findElement(By.tagName("h1")).getText()).isEqualTo("Page not found");
            assertThat(styled()).isTrue();
            reader.follow(reader.one("main a"));
            assertThat(reader.browser().getCurrentUrl()).isEqualTo(host.address("index.html"));
        }
    }

    private static String disk(String page) {
        return ARCHIVE.resolve(page).toUri().toString();
    }

    private List<?> brokenPictures() {
        return (List<?>) reader.browser().executeAsyncScript("""
                const done = arguments[0];
                const pictures = [...document.images];
                pictures.forEach(picture => picture.loading = 'eager');
                const settled = pictures.map(picture => picture.complete ? null
                    : new Promise(next => { picture.onload = picture.onerror = next; }));
                Promise.all(settled).then(() =>
                    done(pictures.filter(picture => !picture.naturalWidth).map(picture => picture.src)));
                """);
    }

    private boolean styled() {
        return "0px".equals(reader.browser().executeScript("return getComputedStyle(document.body).marginTop"));
    }
}
