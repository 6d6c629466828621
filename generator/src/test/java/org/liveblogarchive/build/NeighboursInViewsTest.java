package org.liveblogarchive.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.TestFiles;
import org.liveblogarchive.support.WebArchive;

/** What a theme may show of other posts than a page's own, and the default theme does not, is not left old by later builds. */
class NeighboursInViewsTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @Test
    void a_page_and_a_feed_show_what_has_changed_of_other_posts() {
        archive = TestArchive.withSevenPosts(folder);
        archive.file("archive.yaml", "title: A\npreviews: none\nbaseUrl: https://a.example/\npageSize: 3\n");
        TestFiles.write(folder.resolve("theme/post.ftlh"), "<!DOCTYPE html><title>T</title>${(later.key?c)!'none'}");
        TestFiles.write(folder.resolve("theme/feed-post.ftlh"), "<p>Number ${post.number}</p>");
        String tagged = "---\ntitle: T\ndate: 2019-04-25T%s\nkey: %s\ntags: [one]\n---\n\nText.\n";
        archive.file("summit/x1.md", tagged.formatted("08:00", "false"));
        archive.file("summit/x2.md", tagged.formatted("08:01", "false"));
        assertAsClean();
        archive.file("summit/x2.md", tagged.formatted("08:01", "true"));
        assertAsClean();
        assertThat(archive.page("summit/x1.html")).endsWith("true");
        archive.file("summit/x0.md", "---\ntitle: T\ndate: 2019-04-25T00:30\n---\n\nText.\n");
        assertAsClean();
    }

    /** The time in a page betrays when it was made; pages with structured data were once all made again by every build. */
    @Test
    void a_page_that_shows_nothing_of_a_change_is_not_made_again() {
        archive = WebArchive.withPosts(folder, 25);
        String made = "<!DOCTYPE html><title>T</title>${.now?long}";
        for (String template : List.of("post.ftlh", "page.ftlh", "tag.ftlh", "embed.ftlh", "home.ftlh")) {
            TestFiles.write(folder.resolve("theme/" + template), made);
        }
        build();
        Map<String, String> before = archive.tree();
        archive.file("summit/p025.md", "---\ntitle: Other\ndate: 2019-04-25T01:25\n---\n\nOther text.\n");
        build();
        Map<String, String> after = archive.tree();
        var again = new TreeSet<>(after.keySet());
        again.removeIf(path -> !path.endsWith(".html") || after.get(path).equals(before.get(path)));
        assertThat(again)
                .containsExactlyInAnyOrder(
                        "summit/author-anna.html",
                        "summit/embed/p025.html",
                        "summit/index.html",
                        "summit/p024.html",
                        "summit/p025.html",
                        "summit/tag-odd.html",
                        "summit/tag-talks.html");
    }

    private void build() {
        TestArchive.build(archive.settings()
                .themeDirectory(folder.resolve("theme"))
                .stateDirectory(folder.resolve("state"))
                .build());
    }

    private void assertAsClean() {
        Path clean = folder.resolve("clean");
        build();
        TestArchive.build(
                archive.settings(clean).themeDirectory(folder.resolve("theme")).build());
        assertThat(archive.tree()).isEqualTo(TestArchive.tree(clean));
        TestFiles.deleteWhole(clean);
    }
}
