package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The search as it is seen and heard: on phones and desks, enlarged, in the dark, and in forced colours. */
class SearchLookTest extends SearchedArchive {
    private static final String FOUND = SUMMIT + "/index.html#search=kim&blog=" + SUMMIT;

    @AfterEach
    void withoutPreferences() {
        reader.forgetPreferences();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void axe_finds_nothing(int width) {
        for (String search : List.of(
                "index.html#search=",
                FOUND + "&order=time",
                FOUND + "&author=ines-holt",
                "index.html#search=council")) {
            reader.prefersColours("light");
            open(search, width);
            reader.awaits("document.querySelector('.search')?.open && !document.querySelector('.search.is-running')");
            reader.awaits("document.querySelector('.search [name=year]').options.length > 1");
            reader.press(Keys.ARROW_DOWN);
            Axe.Rules rules = width == 360 ? Axe.Rules.BESIDE_COLOURS : Axe.Rules.ALL; // as the same texts are on both
            assertThat(Axe.violationsIn(search.endsWith("=") ? "html" : ".search", reader, rules))
                    .as("%s at %d pixels", search, width)
                    .isEmpty();
        }
        reader.prefersColours("dark"); // which changes no more than colours
        assertThat(Axe.violations(reader, Axe.Rules.COLOURS)).isEmpty();
    }

    @Test
    void on_a_phone_it_is_the_page_and_nothing_is_wider() {
        openSearched(FOUND, 360);
        assertThat(reader.number("document.querySelector('.search').getBoundingClientRect().width"))
                .isEqualTo(360);
        assertThat(reader.number("document.querySelector('.search').getBoundingClientRect().height"))
                .isEqualTo(1000);
        assertThat(reader.number("document.querySelector('.search-body').scrollWidth"))
                .isEqualTo(360);
        assertThat(reader.number("document.querySelector('.search-head').getBoundingClientRect().height"))
                .isLessThan(130);
        assertThat(reader.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 768, 1440})
    void every_control_is_reached_by_tab_and_seen(int width) {
        openSearched(FOUND, width);
        for (String stop : List.of("search-clear", "search-close", "is-set", "", "", "", "", "search-body", "")) {
            reader.tab();
            assertThat(reader.run("return document.activeElement.className")).isEqualTo(stop);
            assertThat(reader.run("""
                    const box = document.activeElement.getBoundingClientRect();
                    const isSeen = box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
                    return isSeen ? '' : document.activeElement.outerHTML + JSON.stringify(box);
                    """)).isEqualTo("");
        }
    }

    @Test
    void enlarged_four_times_all_of_it_is_reached() {
        openSearched(FOUND, 320);
        reader.command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 256, "deviceScaleFactor", 1, "mobile", false));
        reader.press(Keys.ARROW_DOWN, Keys.END);
        assertThat(reader.run("""
                const box = document.querySelector('.search [aria-selected=true] .search-title').getBoundingClientRect();
                return box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
                """)).isEqualTo(true);
    }

    @Test
    void times_are_those_of_the_pages() {
        openSearched(FOUND + "&order=time", 360);
        String title = titles().get(0);
        String time = reader.one(".search-option time").getText();
        String full = reader.one(".search-option time").getDomAttribute("title");
        reader.press(Keys.ARROW_DOWN, Keys.ENTER);
        reader.awaits("document.querySelector(':target')");
        assertThat(reader.text(":target .post-title")).isEqualTo(title);
        assertThat(full).isEqualTo(reader.one(":target .post-time time").getDomAttribute("title"));
        assertThat(time).isEqualTo("20:15"); // below the day
    }

    @Test
    void a_reader_who_wants_the_times_of_the_own_zone_has_them_here_too() {
        reader.livesIn("America/New_York");
        open(FOUND.substring(0, FOUND.indexOf('#')), 1440);
        reader.run("document.querySelector('[name=own-times]').click()");
        reader.press("/");
        reader.awaits("document.querySelector('.search')?.open");
        search("pleased");
        assertThat(reader.one(".search-option time").getText()).isEqualTo("25 April 2019\n06:15");
        reader.livesIn("UTC");
    }

    @Test
    void titles_and_texts_are_in_the_language_and_direction_of_their_live_blog() {
        openSearched("index.html#search=المجلس", 1440);
        for (String part : List.of(".search-group span", ".search-title", ".search-text")) {
            assertThat(reader.one(part).getDomAttribute("lang")).isEqualTo("ar");
            assertThat(reader.one(part).getDomAttribute("dir")).isEqualTo("rtl");
        }
        assertThat(reader.one(".search-title mark").getText()).isEqualTo("المجلس");
    }

    @Test
    void in_forced_colours_a_line_says_which_post_is_chosen() {
        reader.prefers("forced-colors", "active");
        openSearched(FOUND, 1440);
        reader.press(Keys.ARROW_DOWN);
        assertThat(reader.run(
                        "return getComputedStyle(document.querySelector('.search [aria-selected=true]')).outlineStyle"))
                .isEqualTo("solid");
    }

    @ParameterizedTest
    @CsvSource({"reduce, none", "no-preference, search-appears"})
    void it_comes_into_view_without_motion_where_less_is_wanted(String motion, String animation) {
        reader.prefers("prefers-reduced-motion", motion);
        openSearched(FOUND, 1440);
        assertThat(reader.run("return getComputedStyle(document.querySelector('.search')).animationName"))
                .isEqualTo(animation);
    }

    @Test
    void a_click_beside_the_search_closes_it() {
        openSearched(FOUND, 1440);
        reader.run("document.querySelector('.search').dispatchEvent(new MouseEvent('click', { bubbles: true }))");
        reader.awaits("!document.querySelector('.search').open");
    }

    @Test
    void from_a_disk_and_without_scripts_there_is_no_button() {
        reader.open(output.resolve("index.html").toUri().toString(), 1440);
        assertThat(reader.one(".search-open").isDisplayed()).isFalse();
        reader.allowsScripts(false);
        reader.open(host.address("index.html"), 1440);
        assertThat(reader.one(".search-open").isDisplayed()).isFalse();
        reader.allowsScripts(true);
    }
}
