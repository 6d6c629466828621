package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.liveblogarchive.browser.engine.Engine;
import org.liveblogarchive.support.SampleArchive;

/**
 * Each kind of page in the engines that browsers are made of. What other tests say of pages, they say of Chromium here, and of
 * the other engines before a release.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EnginesTest {
    private static final String SUMMIT = SampleArchive.SUMMIT + "/index.html";

    /** Stands in for pages in any folder, so that its links begin at the root of the host. */
    private static final String NOT_FOUND = "404.html";

    /** All kinds of pages are laid out like one of these, and have no styles or scripts of their own. */
    private static final List<String> OF_EACH_LAYOUT = List.of(
            "index.html",
            NOT_FOUND,
            "archive/2019.html",
            "tags/index.html",
            "tags/results.html",
            "nordhavn-election-night/index.html",
            "nordhavn-election-night/five-districts.html",
            "putin-kim-summit-2019/page-1.html",
            "putin-kim-summit-2019/embed/talks-end.html");

    /** In CSS pixels, with a margin of two centimetres on each side. */
    private static final int WIDTH_OF_A4 = 642;

    private final Map<Engine, Reader> readers = new EnumMap<>(Engine.class);

    private Reader reader(Engine engine) {
        return readers.computeIfAbsent(engine, Reader::new);
    }

    @AfterAll
    void end() {
        readers.values().forEach(Reader::close);
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_of_page_is_whole_on_screens_and_on_paper(Engine engine) throws IOException {
        Reader reader = reader(engine);
        try (var root = new SiteServer(SampleArchive.folder(), "/");
                var host = new SiteServer(SampleArchive.folder(), "/some/where/")) {
            reader.watches(root);
            reader.watches(host);
            for (String page : engine == Engine.CHROMIUM || EveryPage.isWanted()
                    ? SampleArchive.pageOfEachKind()
                    : OF_EACH_LAYOUT) {
                open(page.equals(NOT_FOUND) ? root : host, page, reader);
                reader.prints();
                reader.resize(WIDTH_OF_A4);
                assertThat(reader.number("document.documentElement.scrollWidth"))
                        .as("%s on paper", page)
                        .isLessThanOrEqualTo(WIDTH_OF_A4);
                assertThat(reader.number("[...document.querySelectorAll('.masthead nav, .days, .terms, button, input')]"
                                + ".filter(part => part.checkVisibility()).length"))
                        .as("%s on paper", page)
                        .isZero();
                reader.printsNoLonger();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CHROMIUM") // which other tests look at
    void from_right_to_left_pages_are_mirrored(Engine engine) throws IOException {
        Reader reader = reader(engine);
        try (var host = new SiteServer(SampleArchive.fromRightToLeft(), "/")) {
            reader.watches(host);
            open(host, SUMMIT, reader);
            assertThat(reader.run("return getComputedStyle(document.body).direction"))
                    .isEqualTo("rtl");
            reader.resize(1440);
            assertThat(left(".live-blog-side", reader)).isLessThan(left(".live-blog-main", reader));
            assertThat(left(".stream .post-time", reader)).isGreaterThan(left(".stream .post-main", reader));
            open(host, "index.html", reader);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_headline_is_said_a_second_time_only_once_it_is_out_of_view(Engine engine) throws IOException {
        Reader reader = reader(engine);
        try (var host = new SiteServer(SampleArchive.folder(), "/")) {
            reader.open(host.address(SUMMIT), 360);
            reader.loadModules();
            assertThat(headlines(reader)).isEqualTo(1);
            reader.scrollTo(3000);
            assertThat(headlines(reader)).isEqualTo(1);
            reader.scrollTo(0);
            assertThat(headlines(reader)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_choice_is_about_stands_before_it_in_one_line(Engine engine) throws IOException {
        Reader reader = reader(engine);
        try (var host = new SiteServer(SampleArchive.folder(), "/")) {
            reader.open(host.address("index.html"), 360);
            reader.loadModules();
            assertThat(top("#page--colours legend", reader))
                    .isCloseTo(top("#page--colours label", reader), within(10L));
        }
    }

    /** Opens a page, and sees that nothing goes wrong on it, nothing of it is missing, and that it is never too wide. */
    private static void open(SiteServer host, String page, Reader reader) {
        reader.open(host.address(page), 1440);
        reader.loadModules();
        for (int width : new int[] {1440, 768, 360}) {
            reader.resize(width);
            reader.awaits("innerWidth === arguments[0]", width);
            assertThat(reader.number("document.documentElement.scrollWidth"))
                    .as("%s at %d pixels", page, width)
                    .isLessThanOrEqualTo(width);
        }
        if (reader.run("return document.querySelector('[data-modules]')") != null) {
            assertThat(reader.run("return document.documentElement.classList.contains('has-scripts')"))
                    .as(page)
                    .isEqualTo(true);
        }
        assertThat(reader.complaints()).as(page).isEmpty();
        assertThat(host.missing()).as(page).isEmpty();
    }

    /** Returns how many headlines of the live blog are in view. */
    private static long headlines(Reader reader) {
        return reader.number("[...document.querySelectorAll('h1, .live-blog-bar-title')].filter(headline => {"
                + " const { top, bottom, height } = headline.getBoundingClientRect();"
                + " return headline.checkVisibility({ visibilityProperty: true, opacityProperty: true })"
                + " && height > 0 && bottom > 0 && top < innerHeight; }).length");
    }

    private static long top(String selector, Reader reader) {
        return reader.number("document.querySelector(arguments[0]).getBoundingClientRect().top", selector);
    }

    private static long left(String selector, Reader reader) {
        return reader.number("document.querySelector(arguments[0]).getBoundingClientRect().left", selector);
    }
}
