package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** All can be read and reached by readers whose browsers run no scripts. */
@Tag("engines")
class WithoutScriptsTest extends SampleInBrowser {
    @BeforeAll
    void switchScriptsOff() {
        reader.allowsScripts(false);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void no_control_is_shown_that_would_do_nothing(int width) {
        for (String page : List.of("index.html", SUMMIT, "putin-kim-summit-2019/page-1.html")) {
            reader.open(host.address(page), width);
            assertThat(reader.number("document.querySelectorAll('input, select, button').length"))
                    .as(page)
                    .isPositive();
            assertThat(reader.number("[...document.querySelectorAll('input, select, button, [role=status]')]"
                            + ".filter(control => control.checkVisibility()).length"))
                    .as(page)
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void every_post_is_shown_and_key_events_lead_to_theirs(int width) {
        reader.open(host.address(SUMMIT), width);
        assertThat(reader.postsShown()).hasSize(18);
        if (width < 1024) {
            reader.one(".key-events summary").sendKeys(Keys.ENTER);
        }
        assertThat(reader.number("document.querySelector('.key-events ol').getBoundingClientRect().height"))
                .isPositive();
        assertThat(reader.run("return document.querySelector('.key-events ol').checkVisibility()"))
                .isEqualTo(true);
        reader.followListed(reader.one(".key-events a[href='#talks-end']"));
        assertThat(reader.number("document.getElementById('talks-end').getBoundingClientRect().top"))
                .isBetween(0L, 200L);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void the_posts_of_a_topic_and_of_an_author_are_pages(int width) {
        reader.open(host.address("nordhavn-election-night/index.html"), width);
        reader.follow(reader.one(".terms a[href='tag-results.html']"));
        assertThat(reader.text("h1")).isEqualTo("Posts on “results”");
        assertThat(reader.all(".post-list-item")).isNotEmpty();
        reader.follow(reader.one(".list-head a"));
        assertThat(reader.text("h1")).isEqualTo("Live blogs on “results”");
        reader.follow(reader.one(".breadcrumb a"));
        assertThat(reader.text("h1")).isEqualTo("Topics");
        reader.open(host.address("nordhavn-election-night/index.html"), width);
        reader.follow(reader.one(".byline a[rel=author]"));
        assertThat(reader.text("h1")).startsWith("Posts by ");
        reader.follow(reader.one(".list-head p > a[href^='../authors/']"));
        assertThat(reader.text("h1")).startsWith("Live blogs with posts by ");
        reader.follow(reader.one(".breadcrumb a"));
        assertThat(reader.text("h1")).isEqualTo("Authors");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void the_first_post_on_a_topic_leads_to_the_list_of_all_topics(int width) {
        reader.open(host.address("nordhavn-election-night/first-figures.html"), width);
        reader.follow(reader.one(".tags a"));
        assertThat(reader.text("h1")).isEqualTo("Topics: R");
        assertThat(reader.run("return document.querySelector(':target').innerText"))
                .asString()
                .startsWith("results");
        assertThat(reader.number("document.querySelector(':target').getBoundingClientRect().top"))
                .isBetween(0L, 1000L);
        reader.follow(reader.one(":target a"));
        assertThat(reader.text("h1")).isEqualTo("Live blogs on “results”");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void days_years_and_the_top_of_the_page_are_links_or_headings(int width) {
        reader.open(host.address(SUMMIT), width);
        if (width < 1024) {
            reader.one(".days summary").sendKeys(Keys.ENTER);
        }
        assertThat(reader.run("return document.querySelector('.days ul').checkVisibility()"))
                .isEqualTo(true);
        reader.followListed(reader.one(".days a[href$='#day--2019-04-24']"));
        assertThat(reader.number("document.getElementById('day--2019-04-24').getBoundingClientRect().top"))
                .isBetween(0L, 500L);
        if (Boolean.TRUE.equals(
                reader.run("return CSS.supports('timeline-scope: --any')"))) { // or there is no bar to press
            reader.follow(reader.one(".to-top"));
            assertThat(reader.number("scrollY")).isZero();
        }
        reader.open(host.address("index.html"), width);
        assertThat(reader.all(".years li").stream().map(year -> year.getText()))
                .containsExactly("2026 (1)", "2019 (1)");
        reader.follow(reader.one(".years a[href$='2019.html']"));
        assertThat(reader.text("h1")).isEqualTo("Live blogs from 2019");
        assertThat(reader.text(".year-days")).contains("24 April", "Putin and Kim", "Vladivostok");
        reader.follow(reader.one(".neighbours a"));
        assertThat(reader.text("h1")).isEqualTo("Live blogs from 2026");
        reader.follow(reader.one(".breadcrumb a"));
        assertThat(reader.browser().getCurrentUrl()).endsWith("index.html#page--years");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void the_days_of_a_long_live_blog_are_found_by_month_by_keyboard(int width, @TempDir Path folder)
            throws IOException {
        TestArchive archive = TestArchive.withSummit(folder);
        for (int day = 0; day < 40; day++) {
            archive.file(
                    "summit/p" + day + ".md",
                    "---\ntitle: P\ndate: " + LocalDate.parse("2019-03-01").plusDays(day) + "T12:00\n---\nText.\n");
        }
        archive.build();
        try (var site = new SiteServer(archive.output(), "/")) {
            reader.open(site.address("summit/index.html"), width);
            assertThat(reader.one(".months").isDisplayed()).isFalse();
            reader.one(".days > details > summary").sendKeys(Keys.ENTER);
            WebElement march = reader.one(".months > li:last-child summary");
            assertThat(march.getText()).matches("March 2019\\s31");
            march.sendKeys(Keys.ENTER);
            reader.one(".months a[href$='#day--2019-03-02']").sendKeys(Keys.ENTER);
            reader.awaitPage("summit/page-1.html#day--2019-03-02");
        }
    }
}
