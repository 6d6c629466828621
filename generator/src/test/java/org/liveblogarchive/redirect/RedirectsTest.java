package org.liveblogarchive.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;

/** Old addresses lead to the pages that had them. */
class RedirectsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "old.html, summit/old.html",
        "old.htm, summit/old.htm",
        "old/, summit/old/index.html",
        "old, summit/old/index.html",
        "2019/04/first, summit/2019/04/first/index.html",
        "/elsewhere/first.html, elsewhere/first.html",
        "/a/b/c/, a/b/c/index.html",
        "caf%C3%A9.html, summit/café.html",
        "with space.html, summit/with space.html",
    })
    void an_old_address_of_a_post_leads_to_it(String alias, String file) {
        archive(alias).build();
        Document page = Jsoup.parse(archive().page(file));
        String refresh = page.select("meta[http-equiv=refresh]").attr("content");
        assertThat(refresh).startsWith("0; url=");
        URI target = URI.create("https://x.example/" + WebAddress.encodePath(file))
                .resolve(refresh.substring("0; url=".length()));
        assertThat(target).hasPath("/summit/p001.html");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(WebArchive.ADDRESS + "summit/p001.html");
        assertThat(page.select("a").attr("href")).isEqualTo(refresh.substring("0; url=".length()));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void without_an_address_of_the_archive_it_has_no_canonical_address_and_still_leads_there() {
        archive("old.html").file("archive.yaml", "title: A\n").build();
        assertThat(archive().page("summit/old.html"))
                .contains("0; url=../summit/p001.html")
                .doesNotContain("canonical");
    }

    @ParameterizedTest
    @CsvSource({
        "../../outside.html, 'which is not a path in the archive'",
        "https://old.example/a.html, 'which is not a path in the archive'",
        "a.html?x=1, 'which is not a path in the archive'",
        "old.php, 'which cannot be the address of a static page'",
        "/index.html, 'which is reserved for the archive'",
        "/assets/a.html, 'which is reserved for the archive'",
        "/ASSETS/a.html, 'which is reserved for the archive'",
        "manifest/a.html, 'which is reserved for the archive'",
        "/manifest/a.html, 'which is reserved for the archive'",
        "ownership/a.html, 'which is reserved for the archive'",
        "con.html, 'which Windows does not allow'",
        "x., 'which Windows does not allow'",
        "/.well-known/a.html, 'which is not a path in the archive'",
        "p002.html, 'which is the address of an existing page'",
        "index.html, 'which is the address of an existing page'",
        "page-7.html, 'which is the address of an existing page'",
        "tag-talks.html, 'which is the address of an existing page'",
        "embed/a.html, 'which is the address of an existing page'",
        "/other/index.html, 'which is the address of an existing page'",
        "/other/, 'which is the address of an existing page'",
        "taken.html, 'which “summit/p001.md” names too'",
        "/shared/, 'which “other/o.md” names too'",
    })
    void an_address_that_cannot_be_an_old_one_is_an_error_with_its_place(String alias, String why) {
        archive(alias)
                .file("summit/p003.md", "---\ntitle: P\ndate: 2019-04-25T03:00\naliases: [taken.html]\n---\nT\n")
                .file("other/liveblog.yaml", "title: Other\n")
                .file("other/o.md", "---\ntitle: O\ndate: 2019-04-25T03:00\naliases: [/shared/]\n---\nT\n");
        assertThat(archive().problems())
                .singleElement()
                .asString()
                .contains(why)
                .containsPattern(
                        "(summit/p00[13]|other/o)\\.md:4:11: error: (Invalid old address|Old address that is already in use) “");
    }

    @Test
    void an_old_slug_leads_on_from_both_forms_of_its_address() {
        archive("old").build();
        assertThat(archive().page("summit/old.html")).contains("0; url=../summit/p001.html\"");
        assertThat(archive().page("summit/old/index.html")).contains("0; url=../../summit/p001.html\"");
        archive("/2019/old").build();
        assertThat(archive().page("2019/old.html")).contains("0; url=../summit/p001.html\"");
        assertThat(archive().page("2019/old/index.html")).contains("0; url=../../summit/p001.html\"");
        assertThat(archive().output().resolve("summit/old.html")).doesNotExist();
        archive("/2019/old/").build();
        assertThat(archive().page("2019/old/index.html")).contains("0; url=../../summit/p001.html\"");
        assertThat(archive().output().resolve("2019/old.html")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"old-name", "old-name/", "/old-name", "/old-name/"})
    void the_old_name_of_a_live_blog_is_that_of_its_folder(String alias) {
        TestArchive archive = WebArchive.withPosts(folder, 2)
                .file("summit/liveblog.yaml", "title: The summit\naliases: [" + alias + "]\n");
        archive.build();
        assertThat(archive.page("old-name/index.html")).contains("0; url=../summit/index.html\"");
        assertThat(archive.page("old-name/p001.html")).contains("0; url=../summit/p001.html\"");
        assertThat(archive.output().resolve("summit/old-name")).doesNotExist();
    }

    @Test
    void a_live_blog_that_moved_took_its_pages_along() {
        TestArchive archive = WebArchive.withPosts(folder, 12)
                .file("summit/liveblog.yaml", "title: The summit\naliases: [/2019/summit/, /2018/]\n");
        archive.build();
        for (String name : new String[] {"index", "p001", "p012", "page-1"}) {
            assertThat(archive.page("2019/summit/" + name + ".html"))
                    .contains("0; url=../../summit/" + name + ".html\"");
            assertThat(archive.page("2018/" + name + ".html")).contains("0; url=../summit/" + name + ".html\"");
        }
    }

    @Test
    void a_live_blog_can_take_a_new_name_and_the_old_one_back() throws IOException {
        TestArchive archive = WebArchive.withPosts(folder, 3);
        archive.build();
        rename("summit", "vladivostok", "aliases: [/summit/]\n");
        archive.build();
        assertThat(archive.page("summit/p001.html")).contains("0; url=../vladivostok/p001.html");
        assertThat(archive.page("vladivostok/p001.html")).contains("<article");
        rename("vladivostok", "summit", "aliases: [/vladivostok/]\n");
        ArchiveReport report = archive.build();
        assertThat(report.notes()).isEmpty();
        assertThat(archive.page("summit/p001.html")).contains("<article");
        assertThat(archive.page("vladivostok/p001.html")).contains("0; url=../summit/p001.html");
        ArchiveReport again = archive.build();
        assertThat(again.written() + again.removed()).isZero();
    }

    private void rename(String from, String to, String key) throws IOException {
        Files.move(archive().content().resolve(from), archive().content().resolve(to));
        archive().file(to + "/liveblog.yaml", "title: The summit\n" + key);
    }

    private TestArchive archive() {
        return new TestArchive(folder);
    }

    private TestArchive archive(String alias) {
        return WebArchive.withPosts(folder, 2)
                .file(
                        "summit/p001.md",
                        "---\ntitle: P\ndate: 2019-04-25T01:01\naliases: [\"" + alias + "\"]\n---\nT\n");
    }
}
