package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** What an open page shows while the event goes on, and how little the reader is disturbed by it. */
class LiveUpdatesTest extends RunningEvent {
    @AfterEach
    void nothing_was_complained_of() {
        assertThat(reader.complaints()).isEmpty();
    }

    @Test
    void a_reader_at_the_top_sees_new_posts_at_once() {
        open(INDEX, 1000);
        String slug = post();
        publish();
        assertThat(reader.postsShown().get(0)).isEqualTo(slug);
        assertAsLoadedNow();
        awaitSaid("1 new post");
        assertThat(reader.one("#" + slug + " .share").isDisplayed()).isTrue();
        assertThat(reader.one(".updates-new").isDisplayed()).isFalse();
        assertThat(reader.browser().getTitle()).isEqualTo("The vote | Test archive");
        assertThat(animation(slug)).as("less motion is wanted").isEqualTo("none");
        reader.prefers("prefers-reduced-motion", "no-preference");
        assertThat(animation(slug)).isEqualTo("come");
    }

    private Object animation(String slug) {
        return reader.run("return getComputedStyle(document.getElementById(arguments[0])).animationName", slug);
    }

    @Test
    void an_event_without_posts_gets_its_first_and_a_reader_can_turn_them() {
        for (int i = 1; i <= 25; i++) {
            archive.remove("vote/" + slug(i) + ".md");
        }
        archive.build();
        open(INDEX, 1000);
        assertThat(reader.all(".bar-order:not([hidden])")).isEmpty();
        String first = post();
        String second = post();
        publish();
        assertAsLoadedNow();
        reader.run("document.querySelector('.bar-order').click()");
        assertThat(reader.all(".bar-order:not([hidden])")).hasSize(1);
        assertThat(reader.postsShown()).isEqualTo(List.of(first, second));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                        arguments(1000, 0.1),
                        arguments(360, 0.5),
                        arguments(1440, 0.9),
                        arguments(1000, 0.5),
                        arguments(1000, 0.9),
                        arguments(1440, 0.5))
                .limit(EveryPage.isWanted() ? Long.MAX_VALUE : 3);
    }

    @ParameterizedTest
    @MethodSource("places")
    void further_down_nothing_moves_and_a_button_leads_to_the_first_unread_post(int width, double place) {
        open(INDEX, width);
        long height = reader.number("document.body.scrollHeight");
        reader.scrollTo(Math.max(1500, Math.round(place * height)));
        watchShifts();
        String seen = (String)
                reader.run(
                        "return [...document.querySelectorAll('.stream article')].find((post) => post.getBoundingClientRect().bottom > 100).id");
        double before = top(seen);
        String first = post();
        post();
        post();
        publish();
        assertThat(top(seen)).isCloseTo(before, within(1.0));
        assertThat(shifts()).isZero();
        assertThat(reader.text(".updates-new")).isEqualTo("3 new posts");
        assertThat(reader.browser().getTitle()).isEqualTo("(3) The vote | Test archive");
        awaitSaid("3 new posts");
        assertAsLoadedNow();
        reader.one(".updates-new").click();
        reader.awaits("document.activeElement.id === arguments[0]", first);
        reader.awaits("Math.abs(document.getElementById(arguments[0]).getBoundingClientRect().top - 64) < 20", first);
        reader.awaits("document.title.startsWith('(2)')");
        for (int number = 27; number <= 28; number++) {
            reader.run("document.getElementById(arguments[0]).scrollIntoView()", slug(number));
            reader.awaits("!document.title.startsWith(arguments[0])", "(" + (29 - number) + ")");
        }
        reader.awaits("document.querySelector('.updates-new').hidden");
        assertThat(reader.browser().getTitle()).isEqualTo("The vote | Test archive");
    }

    @Test
    void through_a_whole_event_the_page_is_as_if_it_was_loaded_now() {
        open(INDEX, 1000);
        reader.scrollTo(1200);
        for (int step = 0; step < 10; step++) {
            for (int i = 0; i < 5; i++) {
                post();
            }
            write(30 + step, "Changed " + step, "Other text.");
            publish();
            reader.scrollTo(step % 2 == 0 ? 0 : 900 + 100L * step);
            ask();
            reader.awaits("document.querySelectorAll('.stream article').length < 20");
            assertAsLoadedNow();
        }
        write(
                74,
                "Corrected",
                "Text.",
                "corrections: [{date: " + LocalDate.now(ZoneOffset.UTC) + ", text: It was 12.}]\n");
        write(73, "Gone", "Text.", "removed: {date: " + LocalDate.now(ZoneOffset.UTC) + ", reason: It was wrong.}\n");
        archive.remove("vote/" + slug(72) + ".md");
        publish();
        assertAsLoadedNow();
        assertThat(reader.text("#" + slug(74))).contains("It was 12.");
        archive.file("vote/liveblog.yaml", liveBlog("live") + "pinned: " + slug(75) + "\nstandfirst: It is decided.\n");
        publish();
        assertAsLoadedNow();
        assertThat(reader.text(".pinned")).contains("Post number 75");
        assertThat(reader.text(".standfirst")).isEqualTo("It is decided.");
        archive.file("vote/liveblog.yaml", liveBlog("ended"));
        publish();
        assertAsLoadedNow();
        assertThat(reader.text(".live-blog-head .status")).isEqualTo("As it happened");
        assertThat(reader.all(".status-live, .ago, .is-live")).isEmpty();
        host.asked();
        ask();
        reader.browser().executeAsyncScript("setTimeout(arguments[0], 500)");
        assertThat(host.asked()).as("no question after the end").isEmpty();
    }

    @Test
    void what_the_reader_has_opened_selected_and_focused_stays() {
        open(INDEX, 360);
        reader.one(".key-events summary").click();
        reader.run("getSelection().selectAllChildren(document.querySelector('#p023 .post-body p'))");
        write(23, "Changed", "Other text.");
        write(22, "Changed too", "Other text.");
        post();
        publish();
        assertThat(reader.run("return String(getSelection())")).asString().contains("The hall waits");
        assertThat(reader.text("#p022 .post-title")).isEqualTo("Changed too");
        assertThat(reader.text("#p023 .post-title")).isEqualTo("Post number 23");
        assertThat(reader.one(".key-events details").getDomAttribute("open")).isNotNull();
        reader.run("getSelection().removeAllRanges(); document.querySelector('#p021 .post-title a').focus()");
        write(21, "Changed three", "Other text.");
        publish();
        assertAsLoadedNow();
        assertThat(reader.run("return document.activeElement.closest('article').id"))
                .isEqualTo("p021");
    }

    @Test
    void the_oldest_first_stay_so() {
        open(INDEX + "?order=oldest", 1000);
        List<?> before = reader.postsShown();
        String slug = post();
        publish();
        assertThat(reader.postsShown().subList(0, before.size())).isEqualTo(before);
        assertThat(reader.postsShown().get(before.size())).isEqualTo(slug);
        reader.one(".updates-new").click();
        reader.awaits("document.activeElement.id === arguments[0]", slug);
        for (int i = 0; i < 6; i++) {
            post();
        }
        double place = top("p022");
        publish(); // which completes a page
        assertThat(top("p022")).as("what is read").isCloseTo(place, within(1.0));
        assertThat(reader.postsShown().subList(0, before.size())).isEqualTo(before);
    }

    @Test
    void a_filter_stays_and_knows_the_new_posts() {
        open(INDEX + "#tag=odd", 1000);
        reader.awaits("document.querySelector('.matches-count').textContent === '13 posts'");
        post();
        post();
        publish();
        assertThat(reader.one("#page--matches").isDisplayed()).isTrue();
        assertThat(reader.one("#page--stream").isDisplayed()).isFalse();
        assertThat(reader.one("#page--older .pager").isDisplayed()).isFalse();
        reader.awaits("document.querySelector('.matches-count').textContent === '14 posts'");
        reader.one("#page--matches [name=whole]").click();
        reader.awaits("document.querySelectorAll('#page--matches article').length === 10");
        post();
        archive.build();
        ask();
        reader.browser().executeAsyncScript("setTimeout(arguments[0], 500)");
        reader.one("#page--matches [name=whole]").click(); // until then the posts are borrowed
        reader.awaits("document.querySelector('#page--stream #p028')");
        reader.choose("#page--tools [name=tag]", "");
        reader.awaits("!document.getElementById('page--stream').hidden");
        assertAsLoadedNow();
    }

    @Test
    void updates_come_when_they_are_asked_for_or_not_at_all_and_the_choice_is_kept() {
        open(INDEX, 1000);
        reader.openTools();
        reader.one("[name=updates][value=asked]").click();
        String slug = post();
        publishUnseen();
        assertThat(reader.text(".updates-new")).endsWith("1 new post");
        assertThat(reader.postsShown().contains(slug)).isFalse();
        reader.one(".updates-new").click();
        reader.awaits("document.activeElement.id === arguments[0]", slug);
        assertAsLoadedNow();
        reader.scrollTo(0);
        reader.one("[name=updates][value=off]").click();
        open(INDEX, 1000);
        post();
        archive.build();
        host.asked();
        ask();
        reader.browser().executeAsyncScript("setTimeout(arguments[0], 500)");
        assertThat(host.asked()).isEmpty();
        assertThat(reader.text(".updates-state")).startsWith("Last checked at ");
        reader.one("[name=check]").click();
        reader.awaits("document.querySelectorAll('.stream article').length === 17");
        assertAsLoadedNow();
        reader.run("localStorage.clear()");
    }

    @Test
    void what_is_new_since_the_last_visit_is_marked_by_a_line() {
        open(INDEX, 1000);
        assertThat(reader.all(".post[data-since]")).isEmpty();
        reader.open("about:blank", 1000);
        post();
        post();
        archive.build();
        open(INDEX, 1000);
        assertThat(reader.run("return [...document.querySelectorAll('.post[data-since]')].map((post) => post.id)"))
                .isEqualTo(List.of("p025"));
        reader.run("localStorage.clear()");
    }

    @Test
    void the_button_is_used_by_keyboard() {
        open(INDEX, 1000);
        reader.scrollTo(1500);
        String slug = post();
        publish();
        reader.run("document.querySelector('.updates-new').focus({ preventScroll: true })");
        reader.press(Keys.ENTER);
        reader.awaits("document.activeElement.id === arguments[0]", slug);
    }

    private void awaitSaid(String words) {
        reader.awaits("document.querySelector('.updates [role=status]').textContent === arguments[0]", words);
    }

    /** Watches what moves without the reader's doing (Layout Instability API). */
    private void watchShifts() {
        reader.run("""
                window.shifts = 0;
                new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { shifts += value; }))
                    .observe({ type: 'layout-shift', buffered: false });
                """);
    }

    private double shifts() {
        reader.browser()
                .executeAsyncScript(
                        "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(arguments[0], 50)))");
        return ((Number) reader.run("return shifts")).doubleValue();
    }
}
