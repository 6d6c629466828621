package org.liveblogarchive.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}
