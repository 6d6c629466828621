package org.liveblogarchive.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** Each kind of bad input, with the whole message that its author reads. */
class BadInputTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder);
    }

    @Test
    void a_post_without_a_title() {
        archive.file("summit/a.md", "---\ndate: 2019-04-25T14:05\n---\nText.\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:2:1: error: No “title”. Expected the key “title” of a post. Add a line “title: …”.");
    }

    @Test
    void an_invalid_date() {
        archive.file("summit/a.md", "---\ntitle: A\ndate: 25.4.2019 14:05\n---\nText.\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:3:7: error: Invalid date “25.4.2019 14:05”. Expected a date and time such as"
                                + " 2019-04-25T14:05, 2019-04-25 14:05:30 +1000 or 2019-04-25T04:05Z, or a day such as 2019-04-25. Write"
                                + " the date in one of these forms.");
    }

    @Test
    void a_day_that_is_not_in_the_calendar() {
        archive.file("summit/a.md", "---\ntitle: A\ndate: 2019-02-29T14:05\n---\nText.\n");
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith("summit/a.md:3:7: error: Invalid date “2019-02-29T14:05”");
    }

    @ParameterizedTest
    @CsvSource({
        "english, Write “en”.",
        "Deutsch, Write “de”.",
        "Norwegian, Write “no”.",
        "xx, Write a language tag.",
        "klingon, Write a language tag.",
        "en_GB, Write a language tag."
    })
    void an_invalid_language(String language, String fix) {
        archive.file("summit/a.md", "---\ntitle: A\ndate: 2019-04-25T14:05\nlanguage: " + language + "\n---\nText.\n");
        assertThat(archive.problems())
                .containsExactly("summit/a.md:4:11: error: Invalid language “" + language
                        + "”. Expected a language tag (BCP 47), such as en, de-AT or zh-Hant. " + fix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nds", "sr-Latn-RS", "zh-yue", "EN-gb", "he", "iw", "gsw-CH", "nb", "tlh"})
    void languages_of_two_and_three_letters(String language) {
        archive.file("summit/a.md", "---\ntitle: A\ndate: 2019-04-25T14:05\nlanguage: " + language + "\n---\nText.\n");
        assertThat(archive.problems()).isEmpty();
    }

    @Test
    void an_unknown_author() {
        archive.file("summit/a.md", "---\ntitle: A\ndate: 2019-04-25T14:05\nauthors: [anna, borsi]\n---\nText.\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:4:17: error: Unknown author “borsi”. Expected an author in authors.yaml: anna, boris. Did"
                                + " you mean “boris”?");
    }

    @Test
    void an_unknown_key() {
        archive.file("summit/a.md", "---\ntitel: A\ntitle: A\ndate: 2019-04-25T14:05\n---\nText.\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:2:1: error: Unknown key “titel”. Expected a key of a post: title, date, order, updated, authors,"
                                + " tags, key, location, image, video, corrections, removed, related, aliases, language, draft, slug, imported. Did you"
                                + " mean “title”?");
    }

    @Test
    void an_unknown_key_of_a_live_blog_and_of_the_archive() {
        archive.file("summit/liveblog.yaml", "title: The summit\nsumary: [One]\n")
                .file("archive.yaml", "title: A\nurl: x\n");
        assertThat(archive.problems())
                .containsExactly(
                        "archive.yaml:2:1: error: Unknown key “url”. Expected a key of archive.yaml: title, description,"
                                + " baseUrl, language, timezone, pageSize, taggingEntity, embeds, search, offline, feeds, previews, publisher, links, note,"
                                + " publish, pictureMetadata. Remove the line.",
                        "summit/liveblog.yaml:2:1: error: Unknown key “sumary”. Expected a key of liveblog.yaml: title,"
                                + " standfirst, summary, status, start, end, location, address, image, video, related, tags, timezone,"
                                + " language, pinned, note, feeds, translations, aliases, imported. Did you mean “summary”?");
    }

    @Test
    void a_key_twice() {
        archive.file("summit/a.md", "---\ntitle: A\ndate: 2019-04-25T14:05\ntitle: B\n---\nText.\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:4:1: error: Duplicate key “title”. Expected each key once (the first is in line 2). Remove"
                                + " one of the two.");
    }

    @Test
    void two_posts_with_one_slug() {
        archive.file("summit/2019-04-25-1405-a.md", "---\ntitle: A\ndate: 2019-04-25T14:05\n---\nText.\n")
                .file("summit/b.md", "---\ntitle: B\ndate: 2019-04-25T14:06\nslug: a\n---\nText.\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/b.md:4:1: error: Duplicate slug “a”. Expected each slug once in a live blog (the first"
                                + " one belongs to 2019-04-25-1405-a.md). Rename one of the files, or give it a line"
                                + " “slug: …”.");
    }

    @Test
    void a_reserved_slug() {
        archive.file("summit/page-2.md", "---\ntitle: A\ndate: 2019-04-25T14:05\n---\nText.\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/page-2.md:2:1: error: Reserved slug “page-2”. Expected any slug except index, page-1,"
                                + " page-2, …, key-events, tags, tags-letter-a, …, authors and authors-letter-a, …, which are pages of the live blog. Rename the file, or add a line “slug: …”.");
    }

    @Test
    void front_matter_that_never_closes() {
        archive.file("summit/a.md", "---\ntitle: A\ndate: 2019-04-25T14:05\n\nText.\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:1:1: error: Unclosed front matter. Expected a line “---” between the keys and the"
                                + " text. Add this line below the last key.");
    }

    @Test
    void a_post_without_front_matter() {
        archive.file("summit/a.md", "Text.\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:1:1: error: No front matter. Expected a line “---”, then keys such as title and"
                                + " date, then another line “---”. Add these lines above the text.");
    }

    @Test
    void a_file_that_is_not_utf_8() {
        archive.file("summit/a.md", "---\ntitle: Déjà vu\ndate: 2019-04-25T14:05\n---\nText.\n".getBytes(ISO_8859_1));
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:2:9: error: Byte that is not UTF-8: “0xE9”. Expected text in UTF-8. Save the file again"
                                + " with the encoding UTF-8.");
    }

    @Test
    void a_control_character() {
        archive.post("a", 60, "Text\u0008.");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:6:5: error: Control character “U+0008”. Expected printable text. Delete the"
                                + " character, which is often invisible in an editor.");
    }

    @Test
    void an_end_before_the_start() {
        archive.file("summit/liveblog.yaml", "title: S\nstart: 2019-04-25T14:00\nend: 2019-04-24T14:00\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/liveblog.yaml:3:1: error: End before the start “2019-04-24T14:00Z”. Expected a time after"
                                + " 2019-04-25T14:00Z. Fix “start” or “end”.");
    }

    @Test
    void yaml_that_cannot_be_read() {
        archive.file("summit/a.md", "---\ntitle: Putin: pleased\ndate: 2019-04-25T14:05\n---\nText.\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:2:13: error: Colon in a text without quotation marks. Expected quotation marks around a"
                                + " text that contains “: ”. Write “key: \"…\"”.");
    }

    @Test
    void an_unknown_time_zone() {
        archive.file("summit/liveblog.yaml", "title: S\ntimezone: Asia/Wladiwostok\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/liveblog.yaml:2:11: error: Unknown time zone “Asia/Wladiwostok”. Expected a name from"
                                + " the time zone database, such as Europe/Berlin. Did you mean “Asia/Vladivostok”?");
    }

    @Test
    void a_clock_time_that_was_skipped() {
        archive.file("summit/liveblog.yaml", "title: S\ntimezone: Europe/Berlin\n")
                .file("summit/a.md", "---\ntitle: A\ndate: 2019-03-31T02:30\n---\nText.\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:3:7: error: Nonexistent time “2019-03-31T02:30” in the time zone “Europe/Berlin”. Expected a time"
                                + " outside 2019-03-31T02:00 to 2019-03-31T03:00. Write the time with its offset, such as"
                                + " 2019-03-31T02:30+01:00.");
    }

    @Test
    void a_live_blog_folder_that_is_no_slug() {
        archive.file("The Summit/liveblog.yaml", "title: S\n");
        assertThat(archive.problems())
                .containsExactly(
                        "The Summit/liveblog.yaml:1:1: error: Invalid folder name of a live blog “The Summit”. Expected"
                                + " lower-case letters and digits with single hyphens between them. Rename the folder to “the-summit”.");
    }

    @Test
    void posts_without_a_live_blog() {
        archive.file("other/a.md", "---\ntitle: A\ndate: 2019-04-25T14:05\n---\nText.\n");
        assertThat(archive.problems())
                .containsExactly(
                        "other/liveblog.yaml:1:1: error: No liveblog.yaml in a folder with Markdown files. Expected a"
                                + " liveblog.yaml in each live blog's folder. Add the file with at least a line “title: …”, or begin the"
                                + " folder's name with “_” to leave it out.");
    }

    @Test
    void a_pinned_post_that_does_not_exist() {
        archive.file("summit/liveblog.yaml", "title: S\npinned: frist\n").post("first", 60, "Text.");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/liveblog.yaml:2:1: error: Unknown pinned post “frist”. Expected the file name or the slug of a"
                                + " published post of this live blog. Did you mean “first”?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://a.example/?q=1", "https://a.example/#x", "https://me@a.example/", "ftp://a.example/"})
    void an_address_of_the_archive_to_which_no_path_can_be_added(String address) {
        archive.file("archive.yaml", "title: A\nbaseUrl: " + address + "\n");
        assertThat(archive.problems())
                .containsExactly(
                        "archive.yaml:2:10: error: Invalid web address “" + address + "”. Expected an address such as"
                                + " https://example.org/live/, without “?” and “#”. Write the address of the folder where the"
                                + " archive is published.");
    }

    @Test
    void yaml_that_would_explode() {
        archive.file("summit/liveblog.yaml", "title: S\ntags: &a [x, x]\nsummary: [*a, *a]\n");
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith("summit/liveblog.yaml:1:1: error: YAML that cannot be read: “Number of aliases");
    }

    @Test
    void yaml_that_would_make_an_object() {
        archive.file("summit/liveblog.yaml", "title: !!java.net.URL [https://example.org]\n");
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith("summit/liveblog.yaml:1:8: error: Text that begins with “!” without quotation marks.");
    }

    @Test
    void all_problems_are_reported_together_by_file_and_line_and_nothing_is_published() {
        archive.file("summit/b.md", "---\ndate: yesterday\nauthor: anna\n---\n[x](none.md)\n")
                .file("summit/a.md", "Text.\n")
                .file("summit/c.md", "---\n\ttitle: C\n---\n\n![x](media/none.png)\n")
                .file("archive.yaml", "title: A\npageSize: many\n");
        assertThat(archive.problems().stream().map(problem -> problem.replaceFirst(" error:.*", "")))
                .containsExactly(
                        "archive.yaml:2:11:",
                        "summit/a.md:1:1:",
                        "summit/b.md:2:1:",
                        "summit/b.md:2:7:",
                        "summit/b.md:3:1:",
                        "summit/b.md:5:1:",
                        "summit/c.md:2:1:",
                        "summit/c.md:5:1:");
        assertThat(archive.output()).doesNotExist();
    }

    @Test
    void the_posts_of_a_live_blog_that_cannot_be_read_are_checked_too() {
        archive.file("summit/liveblog.yaml", "title: [\n").post("a", 60, "[x](none.md)");
        assertThat(archive.problems().stream().map(problem -> problem.replaceFirst(" error:.*", "")))
                .containsExactly("summit/a.md:6:1:", "summit/liveblog.yaml:1:8:");
    }
}
