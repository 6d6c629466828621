package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A search is in the address: it can be shared, and browsers go back out of it and into it. */
class SearchAddressTest extends SearchedArchive {
    @Test
    void a_search_is_in_the_address_and_a_page_loaded_again_has_it() {
        openDialog("index.html", 1440);
        search("the talks");
        reader.choose(".search [name=year]", "2019");
        reader.awaits("location.hash.endsWith('&year=2019')");
        awaitEnd();
        assertThat(url()).endsWith("/index.html#search=the+talks&year=2019");
        List<String> titles = titles();
        assertThat(titles).isNotEmpty();
        reader.browser().navigate().refresh();
        reader.awaits("document.querySelectorAll('.search-title').length");
        awaitEnd();
        assertThat(titles()).isEqualTo(titles);
        assertThat(reader.one(".search input").getDomProperty("value")).isEqualTo("the talks");
        assertThat(reader.one(".search [name=year]").getDomProperty("value")).isEqualTo("2019");
    }

    @Test
    void back_closes_the_search_and_forward_opens_it() {
        openDialog(SUMMIT + "/index.html", 1440);
        search("talks");
        reader.browser().navigate().back();
        reader.awaits("!document.querySelector('.search').open");
        assertThat(url()).endsWith("/index.html");
        reader.browser().navigate().forward();
        reader.awaits("document.querySelector('.search').open");
        awaitEnd();
        assertThat(titles()).isNotEmpty();
        reader.one(".search-close").click();
        reader.awaits("!document.querySelector('.search').open && !location.hash");
    }

    @Test
    void closing_a_search_that_a_link_led_to_stays_on_the_page() {
        openSearched(SUMMIT + "/index.html#search=talks", 1440);
        reader.one(".search-close").click();
        reader.awaits("!document.querySelector('.search').open && !location.hash");
        assertThat(url()).endsWith(SUMMIT + "/index.html");
    }

    @Test
    void from_a_post_back_leads_to_the_search_and_the_post_in_it() {
        openDialog("index.html", 1440);
        search("votes item");
        for (int i = 0; i < 10; i++) {
            reader.press(Keys.PAGE_DOWN, Keys.ARROW_DOWN);
            reader.awaits("!document.querySelector('.search.is-running')");
        }
        Object title = chosen();
        reader.press(Keys.ENTER);
        reader.awaits("document.querySelector(':target .post-title')");
        assertThat(reader.text(":target .post-title")).isEqualTo(title);
        reader.browser().navigate().back();
        reader.awaits("document.querySelector('.search [aria-selected=true]')");
        awaitEnd();
        assertThat(chosen()).isEqualTo(title);
        assertThat(reader.number("document.querySelector('.search [aria-selected=true]').getBoundingClientRect().top"))
                .isBetween(100L, 1000L);
    }

    @Test
    @Tag("engines") // as they end what is being loaded at other times
    void texts_that_were_loading_as_a_page_was_left_have_not_failed() {
        openDialog("index.html", 1440);
        host.fails(SiteServer.Fault.SILENT, BUDGET + "/posts-9.json");
        search("votes item");
        reader.press(Keys.ARROW_DOWN);
        Object title = chosen();
        reader.press(Keys.ENTER);
        reader.awaits("document.querySelector(':target .post-title')");
        assertThat(reader.complaints()).isEmpty();
        host.fails(null);
        reader.browser().navigate().back();
        reader.awaits("document.querySelector('.search [aria-selected=true] .search-text').textContent");
        assertThat(chosen()).isEqualTo(title);
    }

    /** Browsers that are driven load it anew, so this one hears of leaving alone. */
    @Test
    void a_page_that_comes_back_as_it_was_loads_the_texts_that_were_missing() {
        openDialog("index.html", 1440);
        host.fails(SiteServer.Fault.AWAY, BUDGET + "/posts-9.json");
        reader.run("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
        search("votes item");
        reader.awaits("performance.getEntriesByType('resource')"
                + ".some(({ name, responseStatus }) => name.endsWith('/posts-9.json') && !responseStatus)");
        host.fails(null);
        assertThat(reader.run("return document.querySelector('.search-failure').textContent"))
                .isEqualTo("");
        reader.run("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
        reader.awaits("document.querySelector('.search-text').textContent");
        assertThat(reader.complaints()).allMatch(said -> said.contains("/posts-9.json")); // of the browser itself
    }

    @Test
    void a_page_at_any_address_stays_there() throws IOException {
        try (var root = new SiteServer(output, "/")) {
            reader.browser().get("about:blank"); // so that nothing is said of the page that is left
            reader.open(root.address("no/such/page.html"), 1440);
            reader.loadModules();
            reader.press("/");
            reader.awaits("document.activeElement.matches('.search [role=combobox]')");
            search("summit");
            assertThat(titles()).isNotEmpty();
            assertThat(url()).isEqualTo(root.address("no/such/page.html#search=summit"));
            reader.press(Keys.ESCAPE, Keys.ESCAPE);
            reader.awaits("!document.querySelector('.search').open && !location.hash");
            assertThat(reader.complaints()).hasSize(1); // that the page was not found
        }
    }

    @Test
    void a_topic_of_a_search_filters_nothing_on_the_page() {
        openSearched(SUMMIT + "/index.html#search=kim&blog=" + SUMMIT + "&tag=china", 1440);
        assertThat(titles()).isNotEmpty();
        assertThat(reader.postsShown()).hasSizeGreaterThan(titles().size());
        assertThat(reader.run("return document.getElementById('page--matches').hidden"))
                .isEqualTo(true);
    }
}
