package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveblogarchive.browser.engine.Engine;
import org.liveblogarchive.support.TestFiles;
import org.openqa.selenium.WindowType;

/** An open page whose host or network does not do what it should, and how often a page asks. */
class UpdatesInTroubleTest extends RunningEvent {
    @ParameterizedTest
    @EnumSource(
            value = SiteServer.Fault.class,
            names = {"BROKEN", "HALF", "LOGIN"})
    void what_cannot_be_had_is_said_and_made_up_for_later(SiteServer.Fault fault) {
        open(INDEX, 1000);
        List<?> before = reader.postsShown();
        String slug = post();
        archive.build();
        host.fails(fault);
        for (int i = 0; i < 2; i++) {
            ask();
            reader.browser().executeAsyncScript("setTimeout(arguments[0], 300)");
        }
        reader.awaits(
                "document.querySelector('.updates-state').textContent.startsWith('No connection. Last checked at ')");
        assertThat(reader.postsShown()).isEqualTo(before);
        host.fails(null);
        publish();
        assertThat(reader.postsShown().get(0)).isEqualTo(slug);
        assertAsLoadedNow();
        reader.awaits("document.querySelector('.updates-state').textContent === ''");
    }

    /** As on a host that has copies in several places: what is asked first is newer than the page. */
    @Test
    void a_page_that_is_older_than_its_state_is_not_taken_over() throws IOException {
        open(INDEX, 1000);
        List<?> before = reader.postsShown();
        Path index = archive.output().resolve(INDEX);
        byte[] old = Files.readAllBytes(index);
        post();
        archive.build();
        byte[] now = Files.readAllBytes(index);
        Files.write(index, old);
        host.asked();
        ask();
        for (int i = 0; i < 100 && host.asked().stream().noneMatch(path -> path.endsWith("index.html")); i++) {
            reader.browser().executeAsyncScript("setTimeout(arguments[0], 50)");
        }
        assertThat(reader.postsShown()).isEqualTo(before);
        Files.write(index, now);
        reader.awaits("document.querySelectorAll('.stream article').length === 16");
        assertAsLoadedNow();
    }

    @Test
    void a_page_that_nobody_sees_asks_nothing_and_one_that_is_shown_again_asks_at_once() {
        assumeTrue(Engine.chosen() == Engine.CHROMIUM, "no other is driven with two windows");
        open(INDEX, 1000);
        String own = reader.browser().getWindowHandle();
        reader.browser().switchTo().newWindow(WindowType.TAB);
        String slug = post();
        archive.build();
        host.asked();
        reader.browser().executeAsyncScript("setTimeout(arguments[0], 500)");
        assertThat(host.asked()).isEmpty();
        reader.browser().close();
        reader.browser().switchTo().window(own);
        ask();
        reader.awaits("document.getElementById(arguments[0])", slug);
    }

    @Test
    void numbered_pages_and_posts_ask_once_and_say_that_the_event_is_over() {
        for (String page : List.of("vote/page-1.html", "vote/p024.html")) {
            show(page);
            assertThat(host.asked())
                    .filteredOn(path -> path.endsWith("live.json"))
                    .hasSize(1);
            assertThat(reader.text(".live-blog-head .status")).isEqualTo("Live updates");
        }
        String old = archive.page("vote/page-1.html");
        archive.file("vote/liveblog.yaml", liveBlog("ended")).build();
        TestFiles.write(archive.output().resolve("vote/page-1.html"), old); // as a cache has it
        show("vote/page-1.html");
        reader.awaits("document.querySelector('.live-blog-head .status').textContent === 'As it happened'");
    }

    private void show(String page) {
        host.asked();
        reader.open(host.address(page), 1000);
        reader.loadModules();
    }
}
