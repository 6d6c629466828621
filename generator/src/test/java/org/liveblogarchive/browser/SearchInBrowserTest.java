package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What a reader does with the search, by keyboard and by its filters. */
class SearchInBrowserTest extends SearchedArchive {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "archive/2019.html",
                "tags/index.html",
                SUMMIT + "/index.html",
                SUMMIT + "/talks-end.html"
            })
    void a_slash_opens_the_search_on_every_page_and_nothing_is_loaded_before(String page) {
        open(page, 1440);
        assertThat(reader.one(".search-open").isDisplayed()).isTrue();
        assertThat(loaded()).noneMatch(name -> name.contains("dialog") || name.contains("/search." + "css"));
        reader.press("/");
        reader.awaits("document.activeElement.matches('.search [role=combobox]')");
        assertThat(reader.one(".search input").getDomProperty("value")).isEmpty();
        assertThat(url()).contains("#search=");
    }

    @Test
    void what_is_typed_before_the_dialog_is_there_is_not_lost() {
        open(SUMMIT + "/index.html", 1440);
        search("/talks");
        assertThat(reader.one(".search input").getDomProperty("value")).isEqualTo("talks");
        assertThat(titles()).isNotEmpty();
    }

    @Test
    void a_slash_in_a_field_is_a_slash() {
        open("index.html", 1440);
        reader.run(
                "document.body.insertAdjacentHTML('beforeend', '<input id=field>'); document.getElementById('field').focus()");
        reader.press("/");
        assertThat(reader.one("#field").getDomProperty("value")).isEqualTo("/");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void the_slash_can_be_switched_off_and_stays_so() {
        openDialog("index.html", 1440);
        reader.one(".search-key").click();
        reader.one(".search input").click();
        search("talks");
        assertThat(reader.one(".search-key").isDisplayed()).isFalse();
        open(SUMMIT + "/index.html", 1440);
        reader.press("/");
        assertThat(isOpen()).isFalse();
        assertThat(reader.text(".search-open")).isEqualTo("Search");
        assertThat(reader.one(".search-open").getDomAttribute("aria-keyshortcuts"))
                .isNull();
        openDialog(SUMMIT + "/index.html", 1440);
        reader.one(".search-key").click();
        assertThat(reader.one(".search-open").getDomAttribute("aria-keyshortcuts"))
                .isEqualTo("/");
        open("index.html", 1440);
        reader.press("/");
        reader.awaits("document.activeElement.matches('.search [role=combobox]')");
    }

    @Test
    void by_keyboard_alone_a_post_is_found_and_opened() {
        open(SUMMIT + "/index.html", 1440);
        reader.press("/");
        reader.awaits("document.activeElement.matches('.search [role=combobox]')");
        assertThat(expanded()).isEqualTo("false");
        search("talks");
        assertThat(expanded()).isEqualTo("true");
        List<String> titles = titles();
        assertThat(titles).hasSizeGreaterThan(3);
        assertThat(status()).isEqualTo(titles.size() + " posts");
        assertThat(chosen()).isNull();
        reader.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(chosen()).isEqualTo(titles.get(1));
        reader.press(Keys.END);
        assertThat(chosen()).isEqualTo(titles.get(titles.size() - 1));
        reader.press(Keys.ARROW_DOWN);
        assertThat(chosen()).isNull();
        reader.press(Keys.ARROW_UP);
        assertThat(chosen()).isEqualTo(titles.get(titles.size() - 1));
        reader.press(Keys.HOME);
        assertThat(chosen()).isEqualTo(titles.get(0));
        String address = reader.one(".search [aria-selected=true]").getDomProperty("href");
        reader.press(Keys.ENTER);
        reader.awaits("!document.querySelector('.search')?.open");
        reader.awaitPage(address);
        assertThat(reader.text(":target .post-title")).isEqualTo(titles.get(0));
    }

    @Test
    void without_a_choice_enter_chooses_the_first_post() {
        openDialog("index.html", 1440);
        search("budget");
        reader.press(Keys.ENTER);
        assertThat(chosen()).isEqualTo(titles().get(0));
    }

    @Test
    void escape_clears_the_words_and_then_closes_the_search_and_the_focus_returns() {
        openDialog(SUMMIT + "/index.html", 1440);
        search("talks");
        reader.press(Keys.ESCAPE);
        assertThat(isOpen()).isTrue();
        assertThat(reader.one(".search input").getDomProperty("value")).isEmpty();
        assertThat(titles()).isEmpty();
        assertThat(expanded()).isEqualTo("false");
        reader.press(Keys.ESCAPE);
        reader.awaits("!document.querySelector('.search').open && !location.hash");
        assertThat(reader.run("return document.activeElement.className"))
                .asString()
                .contains("search-open");
    }

    @Test
    void nothing_of_an_earlier_search_comes_back() {
        openDialog("index.html", 1440);
        search("votes item");
        assertThat(status()).isEqualTo("90 posts");
        reader.press(Keys.ESCAPE);
        reader.browser().executeAsyncScript("setTimeout(arguments[0], 300)");
        assertThat(titles()).isEmpty();
        assertThat(status()).isEmpty();
    }

    @Test
    void the_count_is_said_once() {
        openDialog("index.html", 1440);
        reader.run("""
                window.said = [];
                new MutationObserver(() => said.push(document.querySelector('.search-status').textContent))
                    .observe(document.querySelector('.search-status'), { childList: true, characterData: true, subtree: true });
                document.querySelector('.search input').value = 'summit';
                document.querySelector('.search input').dispatchEvent(new Event('input'));
                """); // of the years that are read one after the other, the last alone has such posts
        awaitEnd();
        assertThat(reader.run("return said")).isEqualTo(List.of(titles().size() + " posts"));
    }

    @Test
    void in_a_live_blog_its_own_posts_are_found_first_and_then_all() {
        openDialog(BUDGET + "/index.html", 1440);
        search("summit");
        assertThat(status()).isEqualTo("No posts found for “summit”.");
        assertThat(url()).endsWith("#search=summit&blog=" + BUDGET);
        reader.one(".search [name=without]").click();
        reader.awaits("document.querySelectorAll('.search-title').length");
        awaitEnd();
        assertThat(url()).endsWith("#search=summit");
        assertThat(reader.all(".search-group").stream().map(group -> group.getText()))
                .containsExactly("Putin and Kim meet for the first time: the Vladivostok summit");
    }

    @Test
    void posts_are_filtered_by_topic_and_author_and_each_filter_can_be_dropped() {
        openSearched(SUMMIT + "/index.html#search=kim&blog=" + SUMMIT, 1440);
        int all = titles().size();
        reader.choose(".search [name=tag]", "china");
        reader.awaits("location.hash.includes('tag=china')");
        awaitEnd();
        reader.awaits("document.querySelectorAll('.search-title').length < " + all);
        assertThat(titles()).isNotEmpty();
        reader.choose(".search [name=author]", "ines-holt");
        reader.awaits("document.querySelector('.search-status').textContent.startsWith('No')");
        assertThat(reader.all(".search-ways button").stream().map(button -> button.getText()))
                .containsExactly("Search all live blogs", "Without “China”", "Without “Ines Holt”");
        reader.all(".search-ways button").get(2).click();
        reader.awaits("document.querySelectorAll('.search-title').length");
        assertThat(url()).endsWith("#search=kim&blog=" + SUMMIT + "&tag=china");
    }

    @Test
    void the_newest_come_first_on_request_by_day_in_one_live_blog() {
        openSearched(SUMMIT + "/index.html#search=kim&blog=" + SUMMIT + "&order=time", 1440);
        List<String> times = reader.all(".search-option time").stream()
                .map(time -> time.getDomAttribute("datetime"))
                .toList();
        assertThat(times).hasSizeGreaterThan(3).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(reader.all(".search-group").stream().map(group -> group.getText()))
                .containsExactly("Thursday, 25 April 2019", "Wednesday, 24 April 2019");
    }

    @Test
    void older_years_are_searched_on_request() {
        openSearched("index.html#search=three", 1440);
        assertThat(reader.all(".search-group")).hasSize(1);
        reader.one(".search [name=older]").click();
        reader.awaits("!document.querySelector('.search [name=older]')");
        assertThat(reader.all(".search-group").stream().map(group -> group.getText()))
                .containsExactly(
                        "Nordhavn counts: council election night",
                        "Putin and Kim meet for the first time: the Vladivostok summit");
        assertThat(status()).isEqualTo(titles().size() + " posts");
    }

    @Test
    void the_words_are_marked_and_texts_are_loaded_for_what_is_in_view() {
        openSearched("index.html#search=votes+item", 1440);
        reader.awaits("document.querySelector('.search-text mark')");
        assertThat(status()).isEqualTo("90 posts");
        assertThat(reader.all(".search-text mark").get(0).getText()).isEqualTo("votes");
        assertThat(titles()).hasSize(40);
        assertThat(filled()).isBetween(4L, 15L);
        for (int shown : List.of(50, 80, 90)) { // those that were found, and then those that are asked for at the end
            reader.run("document.querySelector('.search-end').scrollIntoView()");
            reader.awaits("document.querySelectorAll('.search-title').length >= " + shown);
        }
        assertThat(titles()).hasSize(90);
        reader.run("document.querySelector('.search-end').scrollIntoView()");
        assertThat(reader.all(".search [name=older]")).isEmpty();
        reader.awaits("document.querySelectorAll('.search-option')[89].querySelector('mark')");
        assertThat(filled()).isLessThan(45);
    }

    @Test
    void what_could_not_be_loaded_is_said_and_tried_again() throws IOException {
        without("archive.json", () -> {
            open("index.html#search=council", 1440);
            reader.awaits(
                    "document.querySelector('.search-failure')?.textContent.startsWith('The search could not be loaded.')"
                            + " && !document.querySelector('.search.is-running')");
        });
        assertThat(reader.complaints()).isNotEmpty();
        reader.one(".search [name=again]").click();
        awaitEnd();
        assertThat(titles()).isNotEmpty();
        assertThat(reader.text(".search-failure")).isEmpty();
    }

    @Test
    void excerpts_that_could_not_be_loaded_are_said_and_tried_again() throws IOException {
        openDialog("index.html", 1440);
        search("nuclear");
        reader.awaits("document.querySelector('.search-text mark')");
        without(SUMMIT + "/posts-2.json", () -> {
            search(" options");
            reader.awaits("document.querySelector('.search-failure').textContent");
        });
        assertThat(reader.text(".search-failure")).startsWith("The excerpts could not be loaded.");
        assertThat(reader.complaints()).isNotEmpty();
        reader.one(".search [name=again]").click();
        reader.awaits("[...document.querySelectorAll('.search-text')].every(text => text.textContent)");
    }

    /** Does something while a file of the archive is missing. */
    private void without(String file, Runnable act) throws IOException {
        Path away = Files.move(output.resolve(file), output.resolve("away"));
        try {
            act.run();
        } finally {
            Files.move(away, output.resolve(file));
        }
    }

    private Object expanded() {
        return reader.one(".search [role=combobox]").getDomAttribute("aria-expanded");
    }

    private long filled() {
        return reader.number("[...document.querySelectorAll('.search-text')].filter(text => text.textContent).length");
    }

    private List<String> loaded() {
        return ((List<?>) reader.run("return performance.getEntriesByType('resource').map(({ name }) => name)"))
                .stream().map(Object::toString).toList();
    }
}
