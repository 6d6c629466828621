package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes on an open page that a reader is busy with. */
class UpdatesInUseTest extends RunningEvent {
    @AfterEach
    void nothing_was_complained_of() {
        assertThat(reader.complaints()).isEmpty();
    }

    @Test
    void the_button_leads_to_the_oldest_unread_post_of_several_publications() {
        open(INDEX, 1000);
        reader.scrollTo(3000);
        String first = post();
        post();
        publish();
        post();
        publish();
        assertThat(reader.text(".updates-new")).isEqualTo("3 new posts");
        reader.one(".updates-new").click();
        reader.awaits("document.activeElement.id === arguments[0] && document.title.startsWith('(2)')", first);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1000})
    void at_the_foot_of_the_page_and_in_a_paragraph_that_is_edited_nothing_moves(int width) {
        write(20, "Long", "A very long paragraph, of many words. ".repeat(120));
        archive.build();
        open(INDEX, width);
        reader.run("document.querySelector('#p020 .post-body').scrollIntoView()");
        reader.scrollTo(reader.number("scrollY") + 300);
        double before = top("p020");
        write(
                20,
                "Long",
                "A very long paragraph, of some words. " + "A very long paragraph, of many words. ".repeat(119));
        post();
        publish();
        assertThat(top("p020")).isCloseTo(before, within(1.0));
        reader.scrollTo(1_000_000);
        before = bottom();
        post();
        publish();
        assertThat(bottom()).isCloseTo(before, within(1.0));
    }

    private double bottom() {
        return ((Number) reader.run("return document.querySelector('.colophon').getBoundingClientRect().top"))
                .doubleValue();
    }

    @Test
    void more_new_posts_than_the_page_shows_are_counted_and_a_link_leads_to_those_between() {
        open(INDEX, 1000);
        reader.run("document.getElementById('p018').scrollIntoView()");
        double before = top("p018");
        for (int i = 0; i < 25; i++) {
            post();
        }
        publish();
        assertThat(top("p018")).isCloseTo(before, within(1.0));
        reader.awaits("document.querySelector('.updates [role=status]').textContent === '25 new posts'");
        assertThat(reader.one(".updates-gap a").getDomAttribute("href")).isEqualTo("page-4.html");
        assertThat(reader.run("return document.querySelector('.updates-gap').previousElementSibling.id"))
                .isEqualTo("p041");
        Object after = reader.run("return document.querySelector('.updates-gap').nextElementSibling.id");
        post();
        publish(); // so far the link leads on
        assertThat(reader.run("return document.querySelector('.updates-gap').nextElementSibling.id"))
                .isEqualTo(after);
        assertThat(reader.one(".updates-gap a").getDomAttribute("href")).isEqualTo("page-4.html");
        reader.scrollTo(0);
        reader.awaits("!document.querySelector('.updates-gap')");
        assertAsLoadedNow();
    }

    @Test
    void a_detail_without_a_summary_hinders_nothing() {
        write(
                22,
                "Details",
                "<details><p>No summary</p></details>\n\n<details><summary></summary><p>Empty</p></details>");
        archive.build();
        open(INDEX, 1000);
        write(22, "Details now", "<details><p>No summary</p></details>\n\nMore.");
        post();
        publish();
        assertAsLoadedNow();
    }

    @Test
    void a_deleted_post_stays_in_its_place_as_long_as_its_text_is_selected() {
        open(INDEX, 1000);
        reader.run("getSelection().selectAllChildren(document.querySelector('#p020 .post-body p'))");
        archive.remove("vote/" + slug(20) + ".md");
        write(19, "Changed", "Text.");
        publish();
        assertThat(reader.postsShown().subList(4, 7).toString()).isEqualTo("[p021, p020, p019]");
        post();
        publish();
        assertThat(reader.postsShown().subList(5, 8).toString()).isEqualTo("[p021, p020, p019]");
        reader.run("getSelection().removeAllRanges()");
        reader.awaits("!document.getElementById('p020')");
        assertAsLoadedNow();
    }

    @Test
    void focus_stays_on_what_it_was_on_or_goes_to_the_next_post() {
        open(INDEX, 1000);
        reader.run("document.querySelector('#p024 .share').focus()");
        write(24, "Changed", "Text with [a link](https://example.org/) more.");
        publish();
        assertThat(focused()).isEqualTo("BUTTON share p024");
        reader.run("const post = document.getElementById('p023'); post.tabIndex = -1; post.focus()");
        write(23, "Changed", "Text.");
        publish();
        assertThat(focused()).startsWith("ARTICLE post").endsWith("p023");
        archive.remove("vote/" + slug(23) + ".md");
        publish();
        assertThat(focused()).startsWith("ARTICLE post").endsWith("p022");
    }

    private String focused() {
        return (String) reader.run("const { tagName, className } = document.activeElement;"
                + "return `${tagName} ${className} ${document.activeElement.closest('article')?.id}`");
    }

    @Test
    void an_edit_that_was_asked_for_is_shown_and_waits_no_longer() {
        open(INDEX, 1000);
        reader.openTools();
        reader.one("[name=updates][value=asked]").click();
        write(
                24,
                "Changed",
                "Text.",
                "corrections: [{date: " + LocalDate.now(ZoneOffset.UTC) + ", text: It was 12.}]\n");
        publishUnseen();
        assertThat(reader.text(".updates-new")).isEqualTo("Show updates");
        reader.one(".updates-new").click();
        reader.awaits("document.querySelector('.updates-new').hidden");
        assertAsLoadedNow();
        reader.run("localStorage.clear()");
    }

    @Test
    void what_waits_when_the_event_ends_still_comes() {
        open(INDEX, 1000);
        reader.run("getSelection().selectAllChildren(document.querySelector('#p020 .post-body p'))");
        write(20, "Changed", "Text.");
        archive.file("vote/liveblog.yaml", liveBlog("ended"));
        publish();
        assertThat(reader.text("#p020 .post-title")).isEqualTo("Post number 20");
        reader.run("getSelection().removeAllRanges()");
        reader.awaits("document.querySelector('#p020 .post-title').textContent === 'Changed'");
        assertAsLoadedNow();
    }
}
