package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.support.TestArchive;

/** Tags and authors as readers find posts by them: each with a page of its own, and one spelling. */
class TagsTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: A\nbaseUrl: https://a.example/\npreviews: none\n");
    }

    /** Adds a post of an hour of the day to a live blog. */
    private TestArchive post(String path, int hour, String tags) {
        return post(path, hour, tags, "anna");
    }

    private TestArchive post(String path, int hour, String tags, String author) {
        return archive.file(
                path + ".md",
                "---\ntitle: Title of %s\ndate: 2019-04-25T%02d:00\ntags: [%s]\nauthors: [%s]\n---\nText.\n"
                        .formatted(path.replaceAll(".*/", ""), hour, tags, author));
    }

    @ParameterizedTest
    @CsvSource({
        "C, C++, c, c_plus_plus",
        "C++, C#, c_plus_plus, c_sharp",
        "C, C#, c, c_sharp",
        "A/B, A-B, a_slash_b, a--b",
        "A B, A-B, a-b, a--b",
        "'\"+1\"', '\"1\"', plus_1, 1",
        "🎉, 🎊, sign__6146299cd548, sign__5961e6df7600"
    })
    void distinct_tags_have_distinct_pages_and_feeds(String one, String other, String slug, String otherSlug) {
        archive.file("summit/liveblog.yaml", "title: S\nfeeds: {kinds: [live-blogs, live-blog-tags]}\n");
        post("summit/first", 8, one);
        post("summit/second", 9, other);
        post("summit/first-again", 10, one);
        post("summit/second-again", 11, other);
        assertThat(archive.warnings()).isEmpty();
        for (String path : List.of("summit/tag-%s.html", "summit/tag-%s.atom")) {
            assertThat(archive.page(path.formatted(slug)))
                    .contains("Title of first")
                    .doesNotContain("Title of second");
            assertThat(archive.page(path.formatted(otherSlug)))
                    .contains("Title of second")
                    .doesNotContain("Title of first");
        }
        assertThat(archive.tree()).containsKeys("tags/" + slug + ".html", "tags/" + otherSlug + ".html");
        assertThat(archive.page("tags/index.html")).contains("/" + slug + ".html\"", "/" + otherSlug + ".html\"");
    }

    /** An address must not move because somebody else uses another tag. */
    @Test
    void the_address_of_a_tag_depends_on_no_other_tag() {
        post("summit/first", 8, "C++");
        post("summit/first-again", 8, "C++");
        archive.build();
        SortedMap<String, String> before = archive.tree();
        post("summit/second", 9, "C, C#, A-B, A B");
        archive.build();
        assertThat(before).containsKey("summit/tag-c_plus_plus.html");
        assertThat(archive.tree().get("summit/tag-c_plus_plus.html"))
                .isEqualTo(before.get("summit/tag-c_plus_plus.html"));
    }

    @Test
    void the_oldest_post_decides_how_a_tag_is_spelt_in_a_live_blog() {
        post("summit/a", 10, "sanctions");
        post("summit/b", 9, "Sanctions, oil");
        post("summit/c", 11, "oil, SANCTIONS, sanctions");
        assertThat(archive.warnings())
                .containsExactly(
                        "summit/a.md:4:8: warning: Second spelling of the tag “sanctions”, which is spelt “Sanctions” in “summit/b.md:4”. Expected"
                                + " one spelling for each tag. Write “Sanctions”, the spelling that is shown.",
                        "summit/c.md:4:13: warning: Second spelling of the tag “SANCTIONS”, which is spelt “Sanctions” in “summit/b.md:4”. Expected"
                                + " one spelling for each tag. Write “Sanctions”, the spelling that is shown.");
        assertThat(archive.page("summit/a.html")).contains(">Sanctions</a>").doesNotContain(">sanctions</a>");
        assertThat(archive.page("summit/c.html"))
                .containsOnlyOnce(">Sanctions</a>")
                .doesNotContainIgnoringCase("SANCTIONS</a> ");
        assertThat(archive.page("summit/tag-sanctions.html"))
                .contains("Title of a", "Title of b", "Title of c", "Sanctions");
        assertThat(archive.page("summit/posts-1.json")).contains("Sanctions").doesNotContain("\"SANCTIONS\"");
    }

    @Test
    void the_live_blogs_own_tags_come_before_those_of_its_posts() {
        archive.file("summit/liveblog.yaml", "title: S\ntags: [North Korea]\n");
        post("summit/a", 10, "NORTH KOREA");
        assertThat(archive.warnings())
                .containsExactly(
                        "summit/a.md:4:8: warning: Second spelling of the tag “NORTH KOREA”, which is spelt “North Korea” in “summit/liveblog.yaml:2”."
                                + " Expected one spelling for each tag. Write “North Korea”, the spelling that is shown.");
        assertThat(archive.page("summit/a.html")).contains(">North Korea</a>").doesNotContain("NORTH KOREA");
    }

    @Test
    void the_live_blog_that_began_first_decides_how_the_archive_spells_a_tag() {
        archive.file("a-later/liveblog.yaml", "title: Later\nstart: 2019-04-26T00:00\ntags: [Oil]\n");
        for (int hour = 10; hour < 12; hour++) {
            archive.file(
                    "a-later/post-" + hour + ".md",
                    "---\ntitle: P\ndate: 2019-04-26T" + hour + ":00\ntags: [Oil]\n---\nText.\n");
        }
        archive.file("summit/liveblog.yaml", "title: S\ntags: [OIL]\n");
        for (int hour = 10; hour < 14; hour++) {
            post("summit/a" + hour, hour, "OIL");
        }
        assertThat(archive.warnings())
                .containsExactly(
                        "a-later/liveblog.yaml:3:8: warning: Second spelling of the tag “Oil”, which is spelt “OIL” in “summit/liveblog.yaml:2”."
                                + " Expected one spelling for each tag. Write “OIL”, the spelling that is shown.");
        assertThat(archive.page("tags/oil.html")).contains("Live blogs on “OIL”");
        assertThat(archive.page("tags/oil.atom")).contains("Posts on “OIL”");
        assertThat(archive.page("index.html"))
                .contains("tags/oil.html\">OIL</a>")
                .doesNotContain("Oil</a>");
        assertThat(archive.page("a-later/tag-oil.html")).contains("“Oil”").doesNotContain("“OIL”");
    }

    @Test
    void a_difference_that_no_reader_sees_is_no_warning() {
        post("summit/a", 10, "caf\u00e9");
        post("summit/b", 11, "cafe\u0301");
        assertThat(archive.warnings()).isEmpty();
        assertThat(archive.page("summit/tag-caf\u00e9.html")).contains("Title of a", "Title of b");
    }

    @Test
    void a_difference_in_white_space_is_a_warning() {
        post("summit/a", 10, "\"North Korea\"");
        post("summit/b", 11, "\"North  Korea\"");
        assertThat(archive.warnings())
                .singleElement()
                .asString()
                .contains("Second spelling of the tag “North  Korea”, which is spelt");
        assertThat(archive.page("summit/tag-north-korea.html")).contains("Title of a", "Title of b");
    }

    @Test
    void after_another_spelling_an_incremental_build_ends_as_a_clean_one() {
        for (int hour = 1; hour < 9; hour++) {
            post("summit/p" + hour, hour, "Oil, C++, a-b");
        }
        archive.file("other/liveblog.yaml", "title: O\n");
        post("other/a", 20, "oil", "boris");
        var settings =
                archive.settings().stateDirectory(folder.resolve("state")).build();
        TestArchive.build(settings);
        for (String tags : List.of("OIL, C#", "oil", "Oil, A B")) {
            post("summit/p0", 0, tags);
            assertBuiltAsClean(settings);
        }
        archive.file("earlier/liveblog.yaml", "title: E\ntags: [oIL]\n")
                .file("earlier/p.md", "---\ntitle: P\ndate: 2018-01-01T10:00\n---\nText.\n");
        assertBuiltAsClean(settings);
        assertThat(archive.page("tags/oil.html")).contains("“oIL”");
        archive.remove("earlier/p.md").remove("earlier/liveblog.yaml");
        assertBuiltAsClean(settings);
        assertThat(archive.page("tags/oil.html")).contains("“Oil”");
    }

    private void assertBuiltAsClean(ArchiveSettings settings) {
        var warnings = TestArchive.build(settings).warnings();
        var clean = TestArchive.build(archive.settings(folder.resolve("clean")).build());
        assertThat(warnings)
                .extracting(Object::toString)
                .isEqualTo(clean.warnings().stream().map(Object::toString).toList());
        assertThat(archive.tree()).isEqualTo(TestArchive.tree(folder.resolve("clean")));
    }

    @Test
    void authors_without_a_list_of_authors_are_one_in_one_spelling() {
        archive.remove("authors.yaml");
        post("summit/a", 10, "oil", "Anna Berg");
        post("summit/b", 11, "oil", "ANNA BERG, Anna-Berg");
        post("summit/c", 12, "oil", "Anna-Berg");
        assertThat(archive.warnings())
                .containsExactly(
                        "summit/b.md:5:11: warning: Second spelling of the author “ANNA BERG”, which is spelt “Anna Berg” in “summit/a.md:5”. Expected one"
                                + " spelling for each author. Write “Anna Berg”, the spelling that is shown.");
        assertThat(archive.page("summit/author-anna-berg.html")).contains("Title of a", "Title of b");
        assertThat(archive.page("summit/author-anna--berg.html"))
                .contains("Title of b")
                .doesNotContain("Title of a");
        assertThat(archive.page("summit/b.html")).doesNotContain("ANNA BERG");
    }

    @Test
    void authors_of_a_list_have_the_pages_of_their_keys() {
        archive.file("authors.yaml", "anna-berg:\n  name: A. Berg\nanna_berg:\n  name: Another\n");
        post("summit/a", 10, "oil", "anna-berg");
        post("summit/b", 11, "oil", "anna_berg");
        post("summit/c", 12, "oil", "anna-berg");
        post("summit/d", 13, "oil", "anna_berg");
        assertThat(archive.warnings()).isEmpty();
        assertThat(archive.page("summit/author-anna-berg.html"))
                .contains("Title of a")
                .doesNotContain("Title of b");
        assertThat(archive.page("summit/author-anna_underscore_berg.html")).contains("Title of b");
    }

    @Test
    void two_authors_in_a_list_cannot_have_one_page() {
        archive.file("authors.yaml", "anna:\n  name: Anna\nAnna:\n  name: Another\n");
        assertThat(archive.problems())
                .containsExactly(
                        "authors.yaml:3:1: error: Duplicate name “Anna”, which would have the same page as “anna”."
                                + " Expected each name once, regardless of case. Remove or rename one of the two.");
    }

    @ParameterizedTest
    @CsvSource({
        "Government, Goverment",
        "election night, election nght",
        "Colombia, Columbia",
        "sanctions, sanctoins",
        "sanctions, sanctiions",
        "Правительство, Правителство",
        "North Korea, North-Korea",
        "e-mail, email",
        "Donald Trump, Donald Tump"
    })
    void a_misspelt_tag_is_a_warning(String tag, String misspelt) {
        post("summit/a", 10, tag);
        post("summit/b", 11, tag);
        post("summit/c", 12, misspelt);
        assertThat(archive.warnings())
                .containsExactly(
                        "summit/c.md:4:8: warning: Similar tag “" + misspelt + "”, used once, which resembles “" + tag
                                + "”. Expected one spelling for each tag. Write “" + tag + "” if it means the same.");
    }

    @ParameterizedTest
    @CsvSource({
        "asus, SUSE",
        "OpenSSH, openssl",
        "iOS, iOS 17",
        "iOS 16, iOS 17",
        "C, C++",
        "C++, C#",
        "F, F#",
        "2018, 2019",
        "election 2018, election 2019",
        "Java, JavaScript",
        "Austria, Australia",
        "Iran, Iraq",
        "Kim, Kin",
        "Mali, Bali",
        "election, elections",
        "protest, protect",
        "Gambia, Zambia",
        "A/B, A-B",
        "US, U.S.",
        "MySQL, MSQL",
        "Windows 10, Windows 11",
        "平壤市, 平壤",
        "Covid-19, Covid-20"
    })
    void a_tag_that_is_another_one_is_no_warning(String tag, String other) {
        post("summit/a", 10, tag);
        post("summit/b", 11, tag);
        post("summit/c", 12, other);
        assertThat(archive.warnings()).isEmpty();
    }
}
