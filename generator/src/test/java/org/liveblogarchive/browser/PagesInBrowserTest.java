package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
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
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The sample archive as readers meet it: from a disk and from a host, on a phone and on a desk. */
@TestInstance(Lifecycle.PER_CLASS)
class PagesInBrowserTest {
    private static final Path ARCHIVE = SampleArchive.folder();
    private static final String SUMMIT = "putin-kim-summit-2019/index.html";
    private static final String ELECTION = "nordhavn-election-night/index.html";
    private static final List<String> PAGES = List.of(
            "index.html",
            SUMMIT,
            "putin-kim-summit-2019/page-1.html",
            "putin-kim-summit-2019/sixth-leader.html",
            ELECTION,
            "nordhavn-election-night/page-1.html",
            "nordhavn-election-night/arabic.html",
            "nordhavn-election-night/five-districts.html",
            "nordhavn-election-night/hall.html",
            "nordhavn-election-night/video.html");

    private ChromeDriver browser;

    @BeforeAll
    void startBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    void endBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    static Stream<String> pages() {
        return PAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void from_a_disk_every_page_shows_its_pictures_and_the_console_stays_empty(String page) {
        open(disk(page), 1280);
        assertThat(brokenPictures()).isEmpty();
        assertThat(complaints()).isEmpty();
        assertThat(styled()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void under_a_path_of_a_host_every_page_shows_its_pictures(String page) throws IOException {
        try (var host = new SiteServer(ARCHIVE, "/some/where/")) {
            open(host.address(page), 1280);
            assertThat(brokenPictures()).isEmpty();
            assertThat(complaints()).isEmpty();
            assertThat(styled()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_is_wider_than_a_phone_or_a_desk(String page) {
        for (int width : new int[] {320, 360, 768, 1440}) {
            open(disk(page), width);
            assertThat(number("return document.documentElement.scrollWidth"))
                    .as("%s at %d pixels", page, width)
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void from_the_home_a_reader_reaches_a_post_and_its_neighbours_and_comes_back() {
        open(disk("index.html"), 1280);
        browser.findElement(By.partialLinkText("council election night")).click();
        assertThat(browser.getCurrentUrl()).endsWith(ELECTION);
        browser.findElement(By.cssSelector(".pager-older")).click();
        assertThat(browser.findElements(By.cssSelector(".stream article"))).hasSizeGreaterThan(0);
        browser.findElement(By.cssSelector(".stream article h2 a")).click();
        String post = browser.findElement(By.tagName("h1")).getText();
        browser.findElement(By.cssSelector(".neighbours .earlier")).click();
        assertThat(browser.findElement(By.tagName("h1")).getText()).isNotEqualTo(post);
        browser.findElement(By.cssSelector(".neighbours .later")).click();
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo(post);
        browser.findElement(By.cssSelector(".masthead-title a")).click();
        assertThat(browser.getCurrentUrl()).endsWith("/index.html");
    }

    @Test
    void key_events_lead_to_their_posts() {
        open(disk(SUMMIT), 1280);
        for (int i = 0;
                i < browser.findElements(By.cssSelector(".key-events a")).size();
                i++) {
            var link = browser.findElements(By.cssSelector(".key-events a")).get(i);
            String title = link.getText();
            link.click();
            assertThat(browser.findElement(By.tagName("body")).getText()).contains(title);
            assertThat(browser.getPageSource()).contains("Key event");
            browser.navigate().back();
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 255", "dark, 20"})
    void a_page_follows_the_readers_colour_scheme(String scheme, int brightness) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        open(disk(SUMMIT), 1280);
        String colour = (String) browser.executeScript("return getComputedStyle(document.body).backgroundColor");
        assertThat(Math.abs(Integer.parseInt(colour.replaceAll("\\D*(\\d+).*", "$1")) - brightness))
                .as(colour)
                .isLessThan(20);
    }

    @Test
    void a_post_in_arabic_runs_from_right_to_left_while_the_page_does_not() {
        open(disk("nordhavn-election-night/arabic.html"), 1280);
        assertThat(browser.executeScript("return getComputedStyle(document.querySelector('.post-body')).direction"))
                .isEqualTo("rtl");
        assertThat(browser.executeScript("return getComputedStyle(document.body).direction"))
                .isEqualTo("ltr");
    }

    @Test
    void a_page_that_does_not_exist_says_so_and_leads_home() throws IOException {
        try (var host = new SiteServer(ARCHIVE, "/")) {
            open(host.address("nordhavn-election-night/no/such/page.html"), 1280);
            assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Page not found");
            assertThat(styled()).isTrue();
            browser.findElement(By.cssSelector("main a")).click();
            assertThat(browser.getCurrentUrl()).isEqualTo(host.address("index.html"));
        }
    }

    private static String disk(String page) {
        return ARCHIVE.resolve(page).toUri().toString();
    }

    /** Opens a page at a width in CSS pixels; a window alone cannot be as narrow as a phone. */
    private void open(String address, int width) {
        browser.manage().logs().get(LogType.BROWSER);
        browser.manage().window().setSize(new Dimension(1440, 1000));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        browser.get(address);
    }

    private List<?> brokenPictures() {
        return (List<?>) browser.executeAsyncScript("""
                const done = arguments[0];
                const pictures = [...document.images];
                pictures.forEach(picture => picture.loading = 'eager');
                const settled = pictures.map(picture => picture.complete ? null
                    : new Promise(next => { picture.onload = picture.onerror = next; }));
                Promise.all(settled).then(() =>
                    done(pictures.filter(picture => !picture.naturalWidth).map(picture => picture.src)));
                """);
    }

    private List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    private boolean styled() {
        return "0px".equals(browser.executeScript("return getComputedStyle(document.body).marginTop"));
    }

    private long number(String script) {
        return (Long) browser.executeScript(script);
    }
}
