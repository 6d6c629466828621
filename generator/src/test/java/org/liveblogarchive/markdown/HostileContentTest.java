package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** Content is not trusted: what posts hold never runs, never styles and never reaches beyond the archive. */
class HostileContentTest {
    private static final Set<String> DANGEROUS = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "form",
            "input",
            "base",
            "meta",
            "link",
            "svg",
            "math",
            "template",
            "noscript",
            "button",
            "textarea",
            "select");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt src=//e.org/x.js></sCrIpT>",
                "<img src=x onerror=alert(1)>",
                "text <b onclick=alert(1) style=\"position:fixed\">bold</b>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"jAvA&#x09;script:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<iframe src=https://e.org></iframe>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<template><script>alert(1)</script></template>",
                "<form action=https://e.org><input name=a><button>b</button></form>",
                "<base href=https://e.org/><meta http-equiv=refresh content=0><link rel=stylesheet href=x>",
                "<object data=x></object><embed src=x>",
                "<p id=page--content class=masthead>x</p>",
                "</article></main><p>out of the post</p>",
                "<div><!-- --!><script>alert(1)</script> --></div>",
                "<table><td background=javascript:alert(1)>x",
                "`code`<img src=\"javascript:alert(1)\">",
                "![x](media/a.jpg \"\\\"><script>alert(1)</script>\"){credit=\"<script>alert(1)</script>\"}",
                "[x](https://e.org/\"onmouseover=\"alert(1))",
                "> q\n>\n> — <script>alert(1)</script>",
                "a{onclick=alert(1) style=\"color:red\" id=page--content .masthead}",
                "https://vimeo.com/<script>alert(1)</script>",
                "| <script>alert(1)</script> | b |\n|---|---|\n| <img src=x onerror=alert(1)> | d |"
            })
    void nothing_runs_or_styles(String markdown) {
        Element body = Jsoup.parseBodyFragment(Written.of(markdown).html()).body();
        for (Element element : body.select("*")) {
            assertThat(DANGEROUS).doesNotContain(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .doesNotStartWith("on")
                        .isNotIn("style", "background", "srcdoc", "action");
                assertThat(attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("\\s", ""))
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("data:");
                if (attribute.getKey().equals("id")) {
                    assertThat(attribute.getValue()).startsWith("a---");
                }
                if (attribute.getKey().equals("class")) {
                    assertThat(attribute.getValue()).doesNotContain("masthead");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd"
            })
    void a_link_with_a_scheme_that_runs_or_reads_is_an_error(String address) {
        TestArchive archive = TestArchive.withSummit(folder).post("a", 60, "[x](" + address + ")");
        assertThat(archive.problems()).singleElement().asString().startsWith("summit/a.md:6:1: error: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../secret.txt", "media/../../../secret.txt", "%2e%2e/%2e%2e/secret.txt"})
    void a_file_beyond_the_content_folder_is_an_error(String path) {
        TestArchive archive =
                TestArchive.withSummit(folder).file("../secret.txt", "secret").post("a", 60, "![x](" + path + ")");
        assertThat(archive.problems()).singleElement().asString().startsWith("summit/a.md:6:1: error: ");
    }

    @Test
    void a_path_from_the_root_is_one_of_the_host_and_reads_no_file() {
        TestArchive archive = TestArchive.withSummit(folder).post("a", 60, "![x](/etc/passwd)");
        archive.build();
        assertThat(Jsoup.parse(archive.page("summit/a.html")).select("[src*=passwd]"))
                .isEmpty();
        assertThat(archive.output().resolve("summit/media")).doesNotExist();
    }

    @Test
    void html_that_closes_what_the_page_opened_is_kept_inside_its_post() {
        TestArchive archive = TestArchive.withSummit(folder)
                .post("a", 60, "</article></main></body>\n\n<div><section>left open")
                .post("b", 61, "Next.");
        archive.build();
        assertThat(Jsoup.parse(archive.page("summit/index.html"))
                        .select("main .stream > * article, main .stream > article"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "1. ", "*a ", "[", "![", "<b>", "`", "{", "((", "<!--", "~~", "[^1]: "})
    void thousands_of_nested_marks_neither_hang_nor_end_the_build(String mark) {
        TestArchive archive = TestArchive.withSummit(folder)
                .post("a", 60, mark.repeat(5000) + "x")
                .post("b", 61, "Next.");
        List<String> problems = archive.problems();
        assertThat(problems).allSatisfy(problem -> assertThat(problem).startsWith("summit/a.md:"));
    }

    @Test
    void a_post_nested_too_deeply_is_an_error_that_says_so() {
        TestArchive archive = TestArchive.withSummit(folder).post("a", 60, ">".repeat(5000) + " x");
        assertThat(archive.problems()).singleElement().asString().contains("100");
    }
}
