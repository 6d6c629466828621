package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.TestArchive;

/** How far readers scroll until the first post begins. */
class FirstScreensTest extends SampleInBrowser {
    private static final String FIRST_POST = "document.querySelector('.stream article')";
    private static final String FIRST_HEADLINE = "document.querySelector('.stream .post-title')";

    @Test
    void on_a_phone_the_first_post_begins_within_one_and_a_half_screens_below_a_lead_picture() {
        for (String page : new String[] {SUMMIT, ELECTION}) {
            openWithScripts(page, 360);
            assertThat(reader.number(FIRST_POST + ".getBoundingClientRect().top"))
                    .as(page)
                    .isLessThan(740 * 3 / 2);
        }
    }

    @Test
    void on_a_phone_the_first_post_begins_on_the_first_screen_without_a_lead_picture(@TempDir Path folder)
            throws IOException {
        TestArchive archive = TestArchive.withSummit(folder)
                .file("summit/liveblog.yaml", """
                        title: "Putin and Kim meet for the first time: the Vladivostok summit"
                        standfirst: The leaders held their first summit on an island off Vladivostok, two months after talks in Hanoi had broken off.
                        location: Vladivostok, Russia
                        summary: [They are meeting for the first time., Two months earlier talks had ended early.]
                        pinned: p1
                        """)
                .file(
                        "summit/p1.md",
                        "---\ntitle: The talks begin\nkey: true\ndate: 2019-04-24T12:00\n---\nText of a post.\n")
                .file("summit/p2.md", "---\ntitle: They end\ndate: 2019-04-25T12:00\n---\nText.\n");
        archive.build();
        try (var site = new SiteServer(archive.output(), "/")) {
            reader.open(site.address("summit/index.html"), 360);
            reader.loadModules();
            assertThat(reader.number(FIRST_POST + ".getBoundingClientRect().top"))
                    .isLessThan(740);
        }
    }

    @Test
    void on_a_desk_the_first_headline_is_on_the_first_screen() {
        for (String page : new String[] {SUMMIT, ELECTION}) {
            openWithScripts(page, 1440);
            assertThat(reader.number(FIRST_HEADLINE + ".getBoundingClientRect().bottom"))
                    .as(page)
                    .isLessThan(900);
        }
    }
}
