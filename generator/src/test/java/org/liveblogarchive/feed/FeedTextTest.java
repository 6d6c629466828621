package org.liveblogarchive.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.FeedFiles;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;

/** The texts of posts as feed readers show them, which know neither our scripts nor our style sheets. */
class FeedTextTest {
    @TempDir
    Path folder;

    @Test
    void tasks_code_and_tables_are_readable_without_forms_and_scripts() throws Exception {
        TestArchive archive = WebArchive.withPosts(folder, 1).file("summit/v.md", """
                ---
                title: V
                date: 2019-04-25T12:00
                ---
                - [ ] Count *all* votes
                - [x] Open the hall

                ```
                a long line of code that scrolls
                ```

                | Party | Votes |
                |---|---|
                | Nordhavn Alternative | 12 |
                """);
        archive.build();
        String content = FeedFiles.read(archive.output(), "summit/feed.atom")
                .getEntries()
                .get(0)
                .getContents()
                .get(0)
                .getValue();
        assertThat(content)
                .contains(
                        "<li class=\"task\">☐ Count <em>all</em> votes</li>", "<li class=\"task\">☑ Open the hall</li>")
                .contains("<pre><code>", "<div class=\"table\"><table>")
                .doesNotContain("<input", "<label", "tabindex", "aria-label");
    }

    @Test
    void sounds_and_videos_of_a_text_are_attachments() throws Exception {
        TestArchive archive = WebArchive.withPosts(folder, 1)
                .file("summit/media/bell.mp3", "not a sound, but a file")
                .file("summit/media/an interview.m4a", "nor is this")
                .file("summit/v.md", """
                        ---
                        title: V
                        date: 2019-04-25T12:00
                        image: {file: media/a.svg, alt: A}
                        ---
                        The bell:

                        [media/bell.mp3](media/bell.mp3)

                        media/bell.mp3

                        ![](<media/an interview.m4a>) Ended.

                        ## media/bell.mp3

                        https://b.example/other.mp3
                        """);
        archive.build();
        SyndEntry entry = FeedFiles.read(archive.output(), "summit/feed.atom")
                .getEntries()
                .get(0);
        assertThat(entry.getEnclosures())
                .extracting(SyndEnclosure::getUrl, SyndEnclosure::getType, SyndEnclosure::getLength)
                .containsExactly(
                        tuple(WebArchive.ADDRESS + "summit/media/bell.mp3", "audio/mpeg", 23L),
                        tuple(WebArchive.ADDRESS + "summit/media/an%20interview.m4a", "audio/mp4", 11L),
                        tuple(WebArchive.ADDRESS + "summit/media/a.svg", "image/svg+xml", 60L));
        assertThat(archive.page("summit/feed.json")).contains("\"mime_type\" : \"audio/mpeg\"");
        Document page = Jsoup.parse(archive.page("summit/v.html"));
        assertThat(page.select("audio").eachAttr("aria-label"))
                .containsExactly("bell.mp3", "bell.mp3", "an interview.m4a", "other.mp3");
        assertThat(Jsoup.parse(archive.page("summit/index.html"))
                        .selectFirst("script[type=application/ld+json]")
                        .data())
                .contains("\"articleBody\":\"The bell:\\n\\nEnded.\\n\\nmedia/bell.mp3\"");
    }

    @Test
    void footnotes_lead_from_place_to_place_in_their_entry() throws Exception {
        TestArchive archive = WebArchive.withPosts(folder, 1)
                .file(
                        "summit/v.md",
                        "---\ntitle: V\ndate: 2019-04-25T12:00\n---\nA[^1] [b](#c)\n\n## C\n\n[^1]: Note.\n");
        archive.build();
        Document content = Jsoup.parse(FeedFiles.read(archive.output(), "summit/feed.atom")
                .getEntries()
                .get(0)
                .getContents()
                .get(0)
                .getValue());
        for (String role : List.of("doc-noteref", "doc-backlink")) {
            String place = content.selectFirst("a[role=" + role + "]").attr("href");
            assertThat(place).startsWith("#");
            assertThat(content.getElementById(place.substring(1))).isNotNull();
        }
        assertThat(content.select("h2[id], h3[id]")).isEmpty();
        assertThat(content.select("p > a").not("[role]").attr("href"))
                .startsWith(WebArchive.ADDRESS + "summit/v.html#");
    }
}
