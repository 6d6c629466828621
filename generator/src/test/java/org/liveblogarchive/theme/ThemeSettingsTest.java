package org.liveblogarchive.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveblogarchive.model.ThemeColour;
import org.liveblogarchive.support.TestArchive;

/** What {@code theme.yaml} in a project's own theme folder changes. */
class ThemeSettingsTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder).post("a", 60, "Text.");
    }

    @Test
    void colours_and_fonts_become_a_style_sheet_of_the_archive() throws IOException {
        theme("theme.yaml", """
                colours:
                  light: {accent: "#046", onAccent: "#FFFFFF"}
                fonts: {serif: 'Georgia, "Noto Serif", serif'}
                """);
        build();
        String address = page().select("link[href*=settings]").attr("href");
        assertThat(archive.page("summit/" + address)).isEqualTo("""
                :root {
                  --accent: #004466;
                  --on-accent: #ffffff;
                  --serif: Georgia, "Noto Serif", serif;
                }
                @media screen and (prefers-color-scheme: dark) {
                :root:not([data-colours="light"]) {
                  --accent: #ff8091;
                  --on-accent: #1b0a0d;
                }
                }
                @media screen {
                :root[data-colours="dark"] {
                  --accent: #ff8091;
                  --on-accent: #1b0a0d;
                }
                }
                """);
    }

    @Test
    void a_logo_links_a_footer_and_entries_of_the_head_stand_on_every_page() throws IOException {
        theme("theme.yaml", """
                logo: {file: mark.svg, alt: The Harbour Post}
                links:
                  - {title: Subscribe, link: "https://example.org/subscribe"}
                footer: Printed on 100 % electrons.
                head:
                  - {name: theme-color, content: "#004466"}
                  - {property: "fb:app_id", content: "1"}
                  - {rel: me, href: "https://social.example.org/@desk"}
                styles: [own.css]
                scripts: [own.js]
                """);
        theme("assets/mark.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 20'/>");
        theme("assets/own.css", "p { margin: 0 }");
        theme("assets/own.js", "export {};");
        build();
        Document page = page();
        assertThat(page.select(".masthead-title img").attr("alt")).isEqualTo("The Harbour Post");
        assertThat(page.select(".masthead-title img").attr("width")).isEqualTo("60");
        assertThat(page.select(".masthead nav a").attr("href")).isEqualTo("https://example.org/subscribe");
        assertThat(page.select(".colophon").text()).contains("Printed on 100 % electrons.");
        assertThat(page.select("meta[name=theme-color]").attr("content")).isEqualTo("#004466");
        assertThat(page.select("meta[property=fb:app_id]").attr("content")).isEqualTo("1");
        assertThat(page.select("link[rel=me]").attr("href")).isEqualTo("https://social.example.org/@desk");
        assertThat(page.select("link[rel=stylesheet][href*=own]")).hasSize(1);
        assertThat(page.select("script").attr("data-modules")).contains("assets/own.");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; script-src 'self'; img-src 'self'; style-src 'self';");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            colors: {}                                   | 1:1  | Unknown key “colors”
            colours: {light: {accnt: "#fff"}}            | 1:19 | Unknown key “accnt”
            colours: {light: {accent: "red; x: url(y)"}} | 1:27 | Invalid colour “red; x: url(y)”
            fonts: {serif: "x; } body { color: red"}     | 1:16 | Invalid list of fonts “x; } body { color: red”
            logo: {file: none.svg, alt: X}               | 1:14 | Unknown asset “none.svg”. Expected
            logo: {file: ../a.svg, alt: X}               | 1:14 | Unknown asset “../a.svg”
            styles: ["https://example.org/a.css"]        | 1:10 | Unknown asset “https://example.org/a.css”
            head: [{rel: stylesheet, href: "https://a.b/c"}] | 1:14 | Invalid relation “stylesheet”. Expected one of: alternate, author
            head: [{name: viewport, content: x}]         | 1:15 | Invalid name of metadata “viewport”. Expected a name such as theme-color
            head: [{name: a, href: "https://a.b/"}]      | 1:8  | Entry of “head” that is neither metadata nor a link
            """)
    void what_is_wrong_is_an_error_with_its_place(String yaml, String place, String found) throws IOException {
        theme("theme.yaml", yaml + "\n");
        assertThat(archive.problems(archive.settings().themeDirectory(theme()).build()))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(theme() + "/theme.yaml:" + place + ": error: ")
                        .contains(found));
    }

    @Test
    void colours_that_are_too_alike_are_a_warning() throws IOException {
        theme("theme.yaml", "colours:\n  light: {muted: \"#aaa\"}\n");
        var report =
                TestArchive.build(archive.settings().themeDirectory(theme()).build());
        assertThat(report.warnings().stream().map(Object::toString))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(theme()
                        + "/theme.yaml:1:1: warning: Low contrast of the “light” colour “muted” #aaaaaa on “paper” #ffffff: “2.3”."
                        + " Expected a contrast of at least 4.5 (WCAG 2.2).");
    }

    @ParameterizedTest
    @EnumSource
    void the_colours_of_the_default_theme_are_those_of_its_style_sheet(ThemeColour colour) throws IOException {
        String css = Files.readString(Path.of("../templates/theme/assets/theme.css"));
        var values = Pattern.compile("--" + colour.property() + ": (#[0-9a-f]+);")
                .matcher(css)
                .results()
                .map(match -> match.group(1).toLowerCase(Locale.ROOT))
                .toList();
        assertThat(values).containsExactly(colour.light(), colour.dark(), colour.dark());
    }

    private Document page() {
        return Jsoup.parse(archive.page("summit/a.html"));
    }

    private Path theme() {
        return folder.resolve("theme");
    }

    private void theme(String name, String text) throws IOException {
        Files.createDirectories(theme().resolve(name).getParent());
        Files.writeString(theme().resolve(name), text);
    }

    private void build() {
        TestArchive.build(archive.settings().themeDirectory(theme()).build());
    }
}
