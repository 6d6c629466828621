package org.liveblogarchive.imports.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.imports.ImportFixture;
import org.liveblogarchive.support.TestArchive;

/** What feeds of an archive keep of posts with all that they can have, and what they lose: the table on the site's page on imports. */
class OwnFeedTest {
    @TempDir
    Path folder;

    private Path published() {
        TestArchive archive = TestArchive.withSummit(folder.resolve("a"))
                .file("archive.yaml", """
                        title: Archive
                        baseUrl: https://live.example/
                        previews: none
                        feeds: {formats: [atom, rss, json]}
                        """)
                .file("authors.yaml", """
                        anna:
                          name: Anna Berg
                          role: reporter
                        boris:
                          name: Boris Lang
                          link: https://people.example/boris
                        """)
                .file("summit/liveblog.yaml", """
                        title: The summit
                        standfirst: Two days.
                        summary: [They met.]
                        status: live
                        location: Oslo
                        """)
                .file("summit/media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>")
                .file("summit/a.md", """
                        ---
                        title: A
                        date: 2019-04-25T10:00
                        authors: [anna, boris]
                        key: true
                        location: Quay
                        image: {file: media/a.svg, alt: A boat, caption: The boat, credit: Anna Berg}
                        corrections: [{date: 2019-04-25T12:00, text: It was blue}]
                        related: [{title: Before, link: 'https://other.example/before'}]
                        ---

                        Text.
                        """)
                .file("summit/b.md", "---\ntitle: B\ndate: 2019-04-25T11:00\n---\n\nSee [A](a.md).\n")
                .file("summit/c.md", """
                        ---
                        title: C
                        date: 2019-04-25T11:30
                        removed: {date: 2019-04-26T09:00, reason: Wrong}
                        ---

                        Text.
                        """);
        archive.build();
        return archive.output().resolve("summit");
    }

    @Test
    void posts_of_atom_keep_what_readers_of_feeds_see() {
        var fixture = new ImportFixture(folder);
        ImportReport report = fixture.run(published().resolve("feed.atom"));
        assertThat(report.written()).isEqualTo(3);
        assertThat(fixture.values("summit", "slug")).containsOnly("");
        assertThat(fixture.values("summit", "title")).containsExactly("A", "B", "2019-04-26 11:00");
        assertThat(fixture.posts("summit"))
                .containsExactly("2019-04-25-1200-a.md", "2019-04-25-1300-b.md", "2019-04-26-1100-c.md");
        assertThat(fixture.text("summit/2019-04-25-1200-a.md"))
                .contains("image:\n  file: media/a-", "  alt: A boat\n  caption: The boat Anna Berg\n")
                .contains("updated: 2019-04-25T14:00\n", "authors: [anna-berg, boris-lang]\n")
                .doesNotContain("key:", "location:", "related:", "corrections:");
        assertThat(fixture.body("summit/2019-04-25-1200-a.md"))
                .isEqualTo("Text.\n\n**Correction**, 25 April 2019: It was blue\n\nRead more\n\n"
                        + "- [Before](https://other.example/before)");
        assertThat(fixture.values("summit", "authors")).containsExactly("[anna-berg, boris-lang]", "", "");
        assertThat(fixture.body("summit/2019-04-25-1300-b.md")).isEqualTo("See [A](2019-04-25-1200-a.md).");
        assertThat(fixture.text("summit/2019-04-26-1100-c.md"))
                .contains("removed:\n  date: 2019-04-26T11:00\n  reason: Wrong\n", "time: approximate\n");
        assertThat(fixture.text("authors.yaml"))
                .contains("  name: Boris Lang\n  link: https://people.example/boris\n")
                .doesNotContain("live.example", "reporter");
        assertThat(fixture.text("summit/liveblog.yaml"))
                .contains("title: The summit\n", "standfirst: Two days.\n")
                .doesNotContain("summary:", "status:", "location:");
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void rss_and_json_feed_bring_the_same_posts() {
        Path summit = published();
        for (String ending : new String[] {"rss", "json"}) {
            var fixture = new ImportFixture(folder.resolve(ending));
            fixture.run(summit.resolve("feed." + ending));
            assertThat(fixture.posts("summit")).contains("2019-04-25-1200-a.md", "2019-04-25-1300-b.md");
            assertThat(fixture.body("summit/2019-04-25-1300-b.md")).isEqualTo("See [A](2019-04-25-1200-a.md).");
            assertThat(fixture.text("summit/2019-04-25-1200-a.md"))
                    .contains("file: media/a-", "updated: 2019-04-25T14:00\n");
            assertThat(fixture.errors()).isEmpty();
        }
    }
}
