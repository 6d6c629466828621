package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.openqa.selenium.Keys;

/** Every kind of page by the rules of axe-core (WCAG 2.2 AA and best practices), and by keyboard alone. */
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityTest {
    /** One page of each kind. The two pages of live blogs show all that posts can hold. */
    private static final List<String> KINDS = List.of(
            "index.html",
            "404.html",
            "archive/2019.html",
            "tags/index.html",
            "tags/results.html",
            "authors/ines-holt.html",
            "putin-kim-summit-2019/page-1.html",
            "putin-kim-summit-2019/tag-russia.html",
            "putin-kim-summit-2019/embed/talks-end.html",
            "nordhavn-election-night/index.html",
            "nordhavn-election-night/page-1.html",
            "nordhavn-election-night/arabic.html");

    private static final List<String> PAGES = Stream.concat(
                    KINDS.stream(),
                    Stream.of(
                            "authors/index.html",
                            "putin-kim-summit-2019/index.html",
                            "putin-kim-summit-2019/talks-end.html",
                            "nordhavn-election-night/embed/arabic.html",
                            "nordhavn-election-night/author-ines-holt.html",
                            "nordhavn-election-night/five-districts.html",
                            "nordhavn-election-night/video.html",
                            "nordhavn-election-night/audio.html"))
            .toList();

    /** One page of each layout that is another on a wide screen. */
    private static final Set<String> WIDE = Set.of(
            "index.html",
            "archive/2019.html",
            "tags/results.html",
            "putin-kim-summit-2019/page-1.html",
            "nordhavn-election-night/index.html",
            "nordhavn-election-night/arabic.html");

    private Reader reader;
    private SiteServer leftToRight;
    private SiteServer rightToLeft;

    @BeforeAll
    void start() throws IOException {
        reader = new Reader();
        leftToRight = new SiteServer(SampleArchive.folder(), "/");
        rightToLeft = new SiteServer(SampleArchive.fromRightToLeft(), "/");
    }

    @AfterAll
    void end() {
        if (reader != null) {
            reader.close();
        }
        Stream.of(leftToRight, rightToLeft).filter(Objects::nonNull).forEach(SiteServer::close);
    }

    static Stream<String> pages() {
        return (EveryPage.isWanted() ? PAGES : KINDS).stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing(String page) {
        reader.prefersColours("light");
        reader.open(leftToRight.address(page), WIDE.contains(page) ? 1440 : 360);
        openDetails();
        assertThat(Axe.violations(reader)).as(page).isEmpty();
        if (WIDE.contains(page)) {
            reader.resize(360);
            reader.awaits("innerWidth === 360");
            assertThat(Axe.violations(reader, Axe.Rules.BESIDE_COLOURS))
                    .as("%s at 360 pixels", page)
                    .isEmpty();
        }
        assertThat(reader.complaints()).isEmpty();
        reader.prefersColours("dark"); // which changes no more than colours, and those are the same at each width
        assertThat(Axe.violations(reader, Axe.Rules.COLOURS))
                .as("%s in the dark", page)
                .isEmpty();
    }

    private void openDetails() {
        reader.run("document.querySelectorAll('details').forEach(details => details.open = true)");
    }

    private static final Set<String> JUDGED_FROM_RIGHT_TO_LEFT =
            Set.of("index.html", "archive/2019.html", "tags/index.html", "nordhavn-election-night/index.html");

    @ParameterizedTest
    @MethodSource("pages")
    void from_right_to_left_no_page_is_too_wide_and_axe_finds_nothing(String page) {
        reader.prefersColours("light");
        reader.open(rightToLeft.address(page), 1440);
        assertThat(reader.run("return document.documentElement.dir")).isEqualTo("rtl");
        for (int width : new int[] {1440, 768, 320}) {
            reader.resize(width);
            assertThat(reader.number("document.documentElement.scrollWidth"))
                    .as("%d pixels", width)
                    .isLessThanOrEqualTo(width);
        }
        if (EveryPage.isWanted() || JUDGED_FROM_RIGHT_TO_LEFT.contains(page)) {
            reader.resize(360);
            openDetails();
            assertThat(Axe.violations(reader, Axe.Rules.BESIDE_COLOURS))
                    .isEmpty(); // which are the same as from left to right
        }
        assertThat(reader.complaints()).isEmpty();
    }

    @Test
    void from_right_to_left_the_layout_is_mirrored() {
        reader.open(rightToLeft.address("putin-kim-summit-2019/index.html"), 1440);
        assertThat(left(".live-blog-side")).isLessThan(left(".live-blog-main"));
        assertThat(left(".stream .post-time")).isGreaterThan(left(".stream .post-main"));
        reader.open(leftToRight.address("putin-kim-summit-2019/index.html"), 1440);
        assertThat(left(".live-blog-side")).isGreaterThan(left(".live-blog-main"));
    }

    @Test
    void the_skip_link_is_first_and_leads_past_the_masthead() {
        reader.open(leftToRight.address("putin-kim-summit-2019/index.html"), 1440);
        reader.tab();
        assertThat(focused("className")).isEqualTo("skip-link");
        assertThat(reader.one(".skip-link").getRect().getY()).isNotNegative();
        reader.press(Keys.ENTER);
        reader.tab();
        assertThat(reader.run("return document.querySelector('main').contains(document.activeElement)"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, 360",
        "putin-kim-summit-2019/index.html, 1440",
        "nordhavn-election-night/five-districts.html, 360",
    })
    void by_keyboard_every_stop_is_seen_and_its_focus_shown(String page, int width) {
        reader.open(leftToRight.address(page), width);
        var stops = new ArrayList<String>();
        for (String stop = nextStop(stops); !stop.startsWith("<body") && stops.size() < 500; stop = nextStop(stops)) {
            stops.add(stop);
        }
        assertThat(stops).hasSizeGreaterThan(8).hasSizeLessThan(500);
    }

    /** Goes to the next stop, and returns its beginning. */
    private String nextStop(List<String> before) {
        reader.tab();
        List<?> stop = (List<?>) reader.browser().executeAsyncScript(FOCUS);
        if (!stop.get(0).toString().startsWith("<body")) {
            assertThat(stop.get(1)).as("%s after %s", stop.get(0), before).isEqualTo("");
        }
        return stop.get(0).toString();
    }

    /** Returns the beginning of the element that has the focus, and what is wrong with it: no outline, out of view, or hidden. */
    private static final String FOCUS = """
            const element = document.activeElement;
            const fault = () => {
              const style = getComputedStyle(element);
              const box = element.getClientRects()[0];
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no outline';
              if (box.bottom < 0 || box.top > innerHeight) return 'out of view: ' + box.top;
              const x = Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(box.width, innerWidth) / 2));
              const y = Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2));
              const top = document.elementFromPoint(x, y);
              return element.contains(top) || top?.contains(element) ? '' : 'behind ' + top?.outerHTML;
            };
            // The next frame hides the bar where the focus has led back to the head.
            requestAnimationFrame(() => requestAnimationFrame(() =>
                arguments[0]([element.outerHTML.slice(0, 150), fault()])));
            """;

    @Test
    void by_keyboard_the_order_is_turned_and_the_posts_filtered() {
        reader.open(leftToRight.address("nordhavn-election-night/index.html"), 768);
        List<?> posts = reader.postsShown();
        tabTo("#page--tools summary");
        reader.press(Keys.ENTER);
        tabTo("input[name=key]");
        reader.press(Keys.SPACE);
        reader.awaits("document.querySelectorAll('.matches .post-list-item').length === 8");
        tabTo("[name=show-all]");
        reader.press(Keys.ENTER);
        assertThat(reader.postsShown()).isEqualTo(posts);
        assertThat(focused("tagName")).isEqualTo("SUMMARY");
        tabTo("[name=order][value=oldest]");
        reader.press(Keys.ENTER);
        reader.awaits("location.search === '?order=oldest' && document.querySelector('.is-ordered')");
        assertThat(reader.browser().getCurrentUrl()).endsWith("page-1.html?order=oldest");
    }

    private void tabTo(String selector) {
        for (int i = 0; i < 200; i++) {
            if (Boolean.TRUE.equals(reader.run("return document.activeElement.matches(arguments[0])", selector))) {
                return;
            }
            reader.tab();
        }
        throw new AssertionError("no way by keyboard to " + selector);
    }

    private Object focused(String property) {
        return reader.run("return document.activeElement[arguments[0]]", property);
    }

    private long left(String selector) {
        return reader.number("document.querySelector(arguments[0]).getBoundingClientRect().left", selector);
    }
}
