package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** Links that lead out of the archive, as browsers understand them. */
class LinksOnTheWebTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder);
    }

    private String link(String markdown) {
        archive.post("a", 60, markdown);
        archive.build();
        return Jsoup.parse(archive.page("summit/a.html")).select(".post-body a").attr("href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://m.example/#/#room:a.example",
                "https://a.example/?q=a&b=c#d?e",
                "http://a.example:8080/x;y=1",
                "tel:+4512345678",
                "sms:+4512345678",
                "geo:55.6,12.5",
                "ftp://a.example/x",
                "irc://a.example/room",
                "xmpp:a@a.example",
                "matrix:r/room:a.example",
                "magnet:?xt=urn:btih:abc",
                "news:comp.lang",
                "MAILTO:a@a.example"
            })
    void harmless_addresses_are_links(String address) {
        assertThat(link("[x](" + address + ")")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "blob:x",
                "java&#115;cript:x",
                "view-source:https://a.example"
            })
    void addresses_that_may_run_something_are_errors(String address) {
        archive.post("a", 60, "[x](" + address + ")");
        assertThat(archive.problems()).singleElement().asString().contains("error: Unknown scheme of a link");
    }

    @ParameterizedTest
    @CsvSource({
        "//a.example/x, https://a.example/x",
        "www.a.example, https://www.a.example",
        "www.a.example/x?y, https://www.a.example/x?y",
        "a@b.example, mailto:a@b.example"
    })
    void an_address_without_a_scheme_is_a_link_and_gets_advice(String written, String address) {
        assertThat(link("[x](" + written + ")")).isEqualTo(address);
        assertThat(archive.warnings())
                .singleElement()
                .asString()
                .startsWith("summit/a.md:6:1: warning: Missing scheme in the address “" + written + "”")
                .endsWith("Write " + address + ".");
    }

    @Test
    void a_link_from_the_hosts_root_leads_to_the_newsrooms_own_pages() {
        archive.file("archive.yaml", "title: A\nbaseUrl: https://news.example/live/\npreviews: none\n");
        assertThat(link("[x](/news/story?a=b#c)")).isEqualTo("https://news.example/news/story?a=b#c");
        assertThat(archive.build().warnings()).isEmpty();
    }

    @Test
    void without_an_address_such_a_link_is_a_warning() {
        assertThat(link("[x](/news/story)")).isEqualTo("/news/story");
        assertThat(archive.warnings())
                .singleElement()
                .asString()
                .startsWith("summit/a.md:6:1: warning: Link that starts at the host's root “/news/story”, which leads"
                        + " nowhere");
    }
}
