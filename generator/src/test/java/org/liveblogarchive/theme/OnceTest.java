package org.liveblogarchive.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.TestArchive;

/** What a theme makes once for all pages of a live blog. */
class OnceTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder).post("a", 1, "A").post("b", 2, "B");
    }

    @Test
    void it_is_the_same_on_all_pages_of_a_live_blog_and_another_in_the_next() {
        theme("post.ftlh", "<@once>${liveBlog.title} from ${post.id}</@once>|${post.id}");
        archive.file("match/liveblog.yaml", "title: The match\n")
                .file("match/c.md", "---\ntitle: C\ndate: 2019-04-25\n---\n".replace("25\n", "25T10:00\n"));
        build();
        assertThat(archive.page("summit/a.html")).isEqualTo("The summit from a|a");
        assertThat(archive.page("summit/b.html")).isEqualTo("The summit from a|b");
        assertThat(archive.page("match/c.html")).isEqualTo("The match from c|c");
    }

    @Test
    void it_is_made_once_for_each_value_of_for() {
        theme("post.ftlh", "<@once for=post.id>${post.title}</@once><@once for=\"x\">${post.title}</@once>");
        build();
        assertThat(archive.page("summit/a.html")).isEqualTo("Post aPost a");
        assertThat(archive.page("summit/b.html")).isEqualTo("Post bPost a");
    }

    @Test
    void assets_that_it_uses_are_published_once_in_a_template_that_takes_it_over_too() {
        theme("post.ftlh", "<@once><@once>${assets[\"own.css\"]}</@once></@once>");
        theme("assets/own.css", "p { color: black }");
        build();
        assertThat(archive.output().resolve("summit").resolve(archive.page("summit/b.html")))
                .doesNotExist();
        assertThat(archive.output().resolve(archive.page("summit/b.html"))).exists();
    }

    @Test
    void it_may_stand_where_the_text_is_captured() {
        theme("post.ftlh", "<#assign part><@once>${liveBlog.title}</@once></#assign>[${part}]");
        build();
        assertThat(archive.page("summit/b.html")).isEqualTo("[The summit]");
    }

    @Test
    void another_parameter_is_an_error() {
        theme("post.ftlh", "<@once four=post.id>x</@once>");
        assertThat(archive.problems(archive.settings()
                        .themeDirectory(folder.resolve("theme"))
                        .build()))
                .first()
                .asString()
                .contains("The directive “once” has no parameter “four”, only “for”.");
    }

    private void theme(String name, String text) {
        archive.file("../theme/" + name, text);
    }

    private void build() {
        TestArchive.build(
                archive.settings().themeDirectory(folder.resolve("theme")).build());
    }
}
