package org.liveblogarchive.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.maven.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The project's site as it is finished, and its sources. */
class SiteTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#: ]*)(?:#([^) ]*))?\\)");
    private static final Path SOURCES = Path.of("src/site");

    @TempDir
    Path site;

    /** Writes a page as Maven does. */
    private void page(String file, String main) throws IOException {
        Files.writeString(site.resolve(file), """
                <!DOCTYPE html><html><head><title>x</title><link href="css/skin.css"></head><body>
                <nav><ul class="nav"><li class="nav-header">Start</li><li><a href="first.html">First</a></li></ul></nav>
                <main id="bodyColumn"><section>%s</section></main></body></html>
                """.formatted(main));
    }

    private void finish() throws IOException {
        Site.main(new String[] {
            site.toString(),
            SOURCES.resolve("frame.html").toString(),
            "1.2.3",
            "https://code.example/source",
            "https://code.example/issues"
        });
    }

    private Document read(String file) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(file)));
    }

    @Test
    void a_page_has_version_source_issues_and_all_pages() throws IOException {
        page("first.html", "<h1>The first</h1><p>It says “much”.</p>");
        finish();
        Document page = read("first.html");
        assertThat(page.title()).isEqualTo("The first – Liveblog Archive");
        assertThat(page.selectFirst("meta[name=description]").attr("content")).isEqualTo("It says “much”.");
        assertThat(page.select(".version").text()).isEqualTo("1.2.3");
        assertThat(page.select(".head-links a").eachAttr("href"))
                .containsExactly("#site--menu", "https://code.example/source", "https://code.example/issues");
        assertThat(page.select("main ~ nav.menu a[aria-current=page]").eachText())
                .containsExactly("First");
        assertThat(page.select("[href*=skin]")).isEmpty();
    }

    @Test
    void headings_have_the_ids_of_code_hosts_and_contents_where_they_are_many() throws IOException {
        page(
                "first.html",
                "<h1>A</h1><p>In short.</p><h2>Set up</h2><h2>Über uns</h2><h3>Set up</h3><h2>a.b (c)</h2><h2>D</h2>");
        page("other.html", "<h1>B</h1><p>x</p><h2>One</h2><p><a href='first.html#set-up-1'>x</a></p>");
        finish();
        assertThat(read("first.html").select("h2, h3").eachAttr("id"))
                .containsExactly("set-up", "über-uns", "set-up-1", "ab-c", "d");
        assertThat(read("first.html").select("h1 + p + .contents a").eachAttr("href"))
                .containsExactly("#set-up", "#über-uns", "#ab-c", "#d");
        assertThat(read("other.html").select(".contents")).isEmpty();
    }

    @Test
    void links_between_folders_of_the_source_lead_to_pages() throws IOException {
        page(
                "first.html",
                "<h1>A</h1><a href='generator/OTHER.html#one'>x</a> <a href='https://a.example/OTHER.html'>y</a><img src='../resources/js/a.png'>");
        Files.write(Files.createDirectories(site.resolve("js")).resolve("a.png"), new byte[1]);
        page("OTHER.html", "<h1>B</h1><h2>One</h2>");
        finish();
        assertThat(read("first.html").select("main a").eachAttr("href"))
                .containsExactly("OTHER.html#one", "https://a.example/OTHER.html");
        assertThat(read("first.html").select("img").attr("src")).isEqualTo("js/a.png");
    }

    @Test
    void links_that_lead_nowhere_fail_the_build_all_at_once() throws IOException {
        page("first.html", "<h1>A</h1><a href='gone.html'>x</a> <a href='#nowhere'>y</a> <img src='images/no.png'>");
        assertThatThrownBy(this::finish)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("first.html: gone.html", "first.html: #nowhere", "first.html: images/no.png");
    }

    @Test
    void a_site_that_is_finished_twice_is_the_same() throws IOException {
        page(
                "first.html",
                "<h1>A</h1><p>x</p><h2>a</h2><h2>b</h2><h2>c</h2><h2>d</h2><table><tr><td>1</td></tr></table>");
        finish();
        String once = Files.readString(site.resolve("first.html"));
        finish();
        assertThat(site.resolve("first.html")).hasContent(once);
    }

    @Test
    void readers_find_a_section_by_the_beginnings_of_its_words_also_from_a_disk() throws IOException {
        page(
                "first.html",
                "<h1>Hosting</h1><p>Any host.</p><h2>Rules for caches</h2><p>“Assets” are kept &lt;for&gt; ever\\.</p>");
        page("second.html", "<h1>Über uns</h1><p>Nothing about it.</p>");
        Files.createDirectories(site.resolve("js"));
        Files.copy(SOURCES.resolve("resources/js/site.js"), site.resolve("js/site.js"));
        finish();
        ChromeDriver browser = Browser.open();
        try {
            browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(10)); // the index is loaded on first use
            browser.get(site.resolve("second.html").toUri().toString());
            var input = browser.findElement(By.cssSelector(".search input"));
            input.sendKeys("cach rul");
            assertThat(found(browser)).containsExactly("Hosting › Rules for caches");
            assertThat(browser.findElement(By.className("found-text")).getText())
                    .isEqualTo("“Assets” are kept <for> ever\\.");
            input.clear();
            input.sendKeys("UBER");
            assertThat(found(browser)).containsExactly("Über uns");
            input.clear();
            input.sendKeys("rules", Keys.ARROW_DOWN, Keys.ENTER);
            assertThat(browser.getCurrentUrl()).endsWith("/first.html#rules-for-caches");
        } finally {
            browser.quit();
        }
    }

    private static List<String> found(ChromeDriver browser) {
        return browser.findElements(By.cssSelector(".found strong")).stream()
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void every_page_is_in_the_menu() throws IOException {
        String menu = Files.readString(SOURCES.resolve("site.xml"));
        try (Stream<Path> pages = Files.list(SOURCES.resolve("markdown"))) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", ".html")))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(page -> assertThat(menu).contains("href=\"" + page + "\""));
        }
    }

    @Test
    void the_readme_is_short() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(120);
    }

    /** So that they can be followed on a code host too. */
    @ParameterizedTest
    @MethodSource("markdown")
    void links_in_the_sources_lead_to_files_and_headings(Path file) throws IOException {
        Matcher link = LINK.matcher(prose(file));
        assertThat(link.results())
                .filteredOn(
                        found -> !found.group(1).matches("(live|apidocs)/.*|[a-z-]+-mojo\\.html|plugin-info\\.html"))
                .allSatisfy(found -> {
                    Path target = found.group(1).isEmpty() ? file : file.resolveSibling(found.group(1));
                    assertThat(target).exists();
                    if (found.group(2) != null) {
                        assertThat(headings(target)).contains(found.group(2));
                    }
                });
    }

    /** Returns a file without its code. */
    private static String prose(Path file) throws IOException {
        return Files.readString(file)
                .replaceAll("(?s)```.*?```", "")
                .replaceAll("(?m)^    .*$|`[^`\\n]*]\\([^`\\n]*`", "");
    }

    private static List<String> headings(Path file) throws IOException {
        return prose(file)
                .lines()
                .filter(line -> line.matches("#+ .*"))
                .map(line -> SitePage.idOf(line.replaceFirst("#+ ", "").replaceAll("[`*]", "")))
                .toList();
    }

    static Stream<Path> markdown() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.md"))
                    .filter(file -> !file.toString()
                            .matches(".*/(target|src/(main|test|it|liveblog)|seeds/starter|examples)/.*"))
                    .toList()
                    .stream();
        }
    }
}
