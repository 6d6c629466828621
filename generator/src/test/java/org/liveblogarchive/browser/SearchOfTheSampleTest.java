package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.SampleArchive;
import org.openqa.selenium.Keys;

/** The search as readers have it: the dialog, what finds the words, and the index of the sample archive. */
class SearchOfTheSampleTest extends SampleInBrowser {
    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void words_of_a_post_lead_to_its_place_among_the_others(int width) {
        openWithScripts("index.html", width);
        reader.press("/");
        reader.awaits("document.activeElement.matches('.search [role=combobox]')");
        reader.press("borscht pel");
        reader.awaits("document.querySelectorAll('.search-title').length === 1");
        assertThat(reader.text(".search-title")).startsWith("Borscht, deer pelmeni");
        reader.awaits("document.querySelector('.search-results mark, .search mark')");
        reader.press(Keys.ARROW_DOWN, Keys.ENTER);
        reader.awaits("location.pathname.includes('/putin-kim-summit-2019/')");
        assertThat(reader.browser().getCurrentUrl()).matches(".*/putin-kim-summit-2019/(page-\\d+|index)\\.html#.+");
        reader.awaits("document.querySelector('.post:target')");
        assertThat(reader.text(".post:target h2")).startsWith("Borscht");
    }

    @Test
    void a_part_that_could_not_be_searched_is_said_beside_the_results() {
        host.fails(SiteServer.Fault.BROKEN, "search/2019.json");
        try {
            openWithScripts("index.html", 1440);
            reader.press("/");
            reader.awaits("document.activeElement.matches('.search [role=combobox]')");
            reader.press("the");
            reader.awaits("document.querySelector('.search-failure').textContent");
        } finally {
            host.fails(null);
        }
        assertThat(reader.text(".search-failure")).startsWith("Some posts could not be searched.");
        assertThat(reader.text(".search-status")).isEqualTo("20+ posts");
        assertThat(reader.all(".search-group")).hasSize(1);
        assertThat(reader.complaints()).isNotEmpty();
        reader.one(".search [name=again]").click();
        reader.awaits("document.querySelectorAll('.search-group').length === 2");
        assertThat(reader.text(".search-failure")).isEmpty();
    }

    @Test
    void a_topic_alone_finds_its_posts() {
        openWithScripts("index.html#search=&tag=china", 360);
        reader.awaits("document.querySelectorAll('.search-title').length > 0");
        assertThat(reader.text(".search-status")).matches("\\d+ posts?");
    }

    @Test
    void what_has_no_words_is_not_looked_for() {
        openWithScripts("index.html#search=%22%20%25", 360);
        reader.awaits("document.querySelector('dialog.search')?.open");
        assertThat(reader.one(".search-hint").isDisplayed()).isTrue();
        assertThat(reader.text(".search-status")).isEmpty();
    }

    @Test
    void a_search_that_takes_long_is_said_to_go_on() {
        reader.open("about:blank", 360); // so that nothing is loaded yet
        openWithScripts("index.html#search=", 360);
        reader.awaits("document.querySelector('dialog.search')?.open");
        host.fails(SiteServer.Fault.SILENT, ".json");
        try {
            reader.press("borscht");
            reader.awaits("document.querySelector('.search-status').textContent === 'Searching…'");
        } finally {
            host.fails(null);
        }
    }

    @Test
    void the_key_is_heard_before_what_opens_the_search_is_loaded() throws IOException {
        try (var slow = new SiteServer(SampleArchive.folder(), "/");
                var assets = Files.newDirectoryStream(SampleArchive.folder().resolve("assets"), "search.*.js")) {
            slow.fails(
                    SiteServer.Fault.SILENT,
                    assets.iterator().next().getFileName().toString());
            reader.open(slow.address("index.html"), 1440);
            reader.press("/");
            assertThat(reader.run("return document.documentElement.dataset.asked"))
                    .isEqualTo("key");
            reader.browser().get("about:blank");
        }
    }
}
