package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.support.TestArchive;

/** Links to headings lead there from every page, and a warning says where a heading is missing. */
class LinksToHeadingsTest {
    private static final String TEXT =
            "## Set up\n\n<p id=raw>Raw</p>\n\nNote[^1].\n\n## Über uns {#über}\n\n[^1]: A note.\n";

    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder).post("guide", 60, TEXT);
        archive.file("other/liveblog.yaml", "title: Another\n");
        archive.file("other/guide.md", "---\ntitle: G\ndate: 2019-04-25T10:00\nslug: moved\n---\n" + TEXT);
    }

    private ArchiveReport build() {
        return TestArchive.build(
                archive.settings().stateDirectory(folder.resolve("state")).build());
    }

    private List<String> links(String page) {
        return Jsoup.parse(archive.page(page)).select("article a[href*=#]").eachAttr("href");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            guide.md#set-up                     | guide.html#guide---set-up
            guide.html#set-up                   | guide.html#guide---set-up
            guide.md?q=1#set-up                 | guide.html#guide---set-up
            guide.md#raw                        | guide.html#guide---raw
            guide.md#über                       | guide.html#guide---%C3%BCber
            guide.md#%C3%BCber                  | guide.html#guide---%C3%BCber
            guide.md#guide---set-up             | guide.html#guide---set-up
            guide.md#guide--note-1              | guide.html#guide--note-1
            guide.md#guide                      | guide.html#guide
            guide.md#top                        | guide.html#guide
            guide.md#:~:text=Raw                | guide.html#:~:text=Raw
            ../other/guide.md#set-up            | ../other/moved.html#moved---set-up
            ../other#moved                      | ../other/index.html#moved
            ../other/#moved                     | ../other/index.html#moved
            media/a.pdf#page=2                  | media/a.pdf#page=2
            """)
    void a_link_leads_to_the_place_that_is_meant(String link, String address) {
        archive.file("summit/media/a.pdf", "%PDF-1.7")
                .post("linking", 70, "[See](" + link + ")")
                .post("with-html", 80, "<i>See</i> <a href=\"" + link + "\">this</a>, [that](" + link + ")");
        assertThat(archive.warnings()).isEmpty();
        assertThat(links("summit/linking.html")).containsOnly(address);
        assertThat(links("summit/with-html.html")).containsOnly(address);
    }

    @Test
    void the_warning_names_the_link_and_the_nearest_heading() {
        archive.post("linking", 70, "Text.\n\nSee [it](guide.md#setup), [that](#here).");
        archive.post("other", 80, "[It](../other/guide.md#zzz)\n\n## Set up\n\n[x](#Set-up)");
        String expected = ". Expected the id of a heading, such as “#set-up” for “Set up”, or an id in braces. ";
        assertThat(archive.warnings())
                .containsExactly(
                        "summit/linking.md:8:5: warning: Unknown id in the link “guide.md#setup”" + expected
                                + "Did you mean “set-up”?",
                        "summit/linking.md:8:27: warning: Unknown id in the link “#here”" + expected
                                + "Write “{#here}” after the heading.",
                        "summit/other.md:6:1: warning: Unknown id in the link “../other/guide.md#zzz”" + expected
                                + "Write “{#zzz}” after the heading.",
                        "summit/other.md:10:1: warning: Unknown id in the link “#Set-up”" + expected
                                + "Did you mean “set-up”?");
        assertThat(Jsoup.parse(archive.page("summit/linking.html"))
                        .select("article a:contains(it)")
                        .attr("href"))
                .isEqualTo("guide.html");
    }

    @Test
    void warnings_in_a_text_with_html_point_to_their_own_lines() {
        archive.post("linking", 70, "<b>B</b>\n\n[x](#no)\n\n<a href=\"#no\">y</a>\n\n[z](#nor)");
        assertThat(archive.warnings())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("summit/linking.md:8:1: warning: Unknown id in the link “#no”"),
                        second -> assertThat(second)
                                .startsWith("summit/linking.md:8:5: warning: Unknown id in the link “#no”"),
                        third -> assertThat(third)
                                .startsWith("summit/linking.md:12:1: warning: Unknown id in the link “#nor”"));
    }

    @Test
    void stories_elsewhere_may_be_places_in_posts() {
        archive.file(
                "summit/related.md",
                "---\ntitle: R\ndate: 2019-04-25T12:00\nrelated: [{title: T, link: \"guide.md#set-up\"}, {title: U, link: \"guide.md#no\"}]\n---\n");
        assertThat(archive.warnings())
                .singleElement()
                .asString()
                .startsWith("summit/related.md:4:")
                .contains("the link “guide.md#no”");
        assertThat(links("summit/related.html")).contains("guide.html#guide---set-up");
    }

    @ParameterizedTest
    @CsvSource({"guide.md, summit/guide.md, guide", "../other/guide.md, other/guide.md, ../other/moved"})
    void a_heading_that_changes_changes_the_pages_that_link_to_it(String link, String file, String page) {
        archive.post("linking", 70, "[See](" + link + "#set-up) <b>now</b>").post("quiet", 80, "Text.");
        assertThat(build().warnings()).isEmpty();
        assertThat(links("summit/linking.html")).singleElement().asString().endsWith("---set-up");
        String text = "---\ntitle: Post guide\ndate: 2019-04-25T01:00\nslug: " + page.replaceFirst(".*/", "")
                + "\n---\n\n## %s\n";
        archive.file(file, text.formatted("Setting up"));
        assertThat(build().warnings()).hasSize(1);
        assertClean();
        assertThat(links("summit/linking.html")).isEmpty();
        assertThat(build().warnings()).hasSize(1);
        assertThat(build().written()).isZero();
        archive.file(file, text.formatted("Set up"));
        assertThat(build().warnings()).isEmpty();
        assertClean();
        assertThat(links("summit/linking.html")).hasSize(1);
    }

    private void assertClean() {
        Path clean = folder.resolve("clean-" + System.nanoTime());
        TestArchive.build(archive.settings(clean).build());
        assertThat(archive.tree()).isEqualTo(TestArchive.tree(clean));
    }

    @Test
    void an_own_link_with_encoded_letters_does_not_make_a_live_blog_again() {
        archive.post("linking", 70, "[See](guide.md#%C3%BCber)");
        build();
        assertThat(build().written()).isZero();
    }
}
