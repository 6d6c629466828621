package org.liveblogarchive.imports.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ImportException;
import org.liveblogarchive.api.ImportNote;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.imports.ImportFixture;

/** Feeds as programs damage them are read, and it is said; hostile ones are errors. */
class DamagedFeedsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private ImportFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = new ImportFixture(folder);
    }

    /** Returns a feed with one item of a text. */
    private static String feed(String declaration, String text) {
        return declaration
                + "<rss version=\"2.0\"><channel><title>Tide</title><link>https://bay.example/tide</link>\n<item>"
                + "<title>Low</title><pubDate>Tue, 12 May 2026 10:00:00 GMT</pubDate><description>" + text
                + "</description></item></channel></rss>\n";
    }

    private Path bytes(String text, Charset charset) throws IOException {
        return Files.write(fixture.source("feed.xml", ""), text.getBytes(charset));
    }

    /** Imports a feed; returns its remarks. */
    private List<String> notes(Path feed) {
        ImportReport report = fixture.run(feed);
        return report.notes().stream().map(ImportNote::toString).toList();
    }

    private String text() {
        return fixture.body("tide/2026-05-12-1200-low.md");
    }

    @Test
    void entities_of_html_and_bare_signs_are_read_and_said() throws IOException {
        assertThat(notes(bytes(feed("", "Ebb&nbsp;&amp; flow &mdash; R&D, a < b"), UTF_8)))
                .anyMatch(note -> note.startsWith("feed.xml:2: Faulty XML “"));
        assertThat(text()).isEqualTo("Ebb\u00A0& flow — R&D, a \\< b");
    }

    @Test
    void names_of_elements_that_are_none_are_read_on() throws IOException {
        assertThat(notes(bytes(feed("", "<h:>Ebb</h:> and <b>flow</b>."), UTF_8)))
                .anyMatch(note -> note.startsWith("feed.xml:2: Faulty XML “"));
        assertThat(text()).contains("and **flow**.");
    }

    @Test
    void text_that_quotes_tags_of_no_page_stays_as_it_is() throws IOException {
        fixture.run(bytes(feed("", "&amp;lt;ada&amp;gt; is back"), UTF_8));
        assertThat(text()).isEqualTo("\\<ada> is back");
    }

    @Test
    void what_stands_above_the_declaration_and_control_characters_are_passed_over() throws IOException {
        assertThat(notes(bytes(feed("\n \n<?xml version=\"1.0\"?>", "Ebb\u0008 and\u0000 flow."), UTF_8)))
                .anyMatch(note -> note.startsWith("feed.xml:1: Empty lines above the XML: “2”"))
                .anyMatch(note -> note.startsWith("feed.xml:4: Characters that XML does not allow: “2”"));
        assertThat(text()).isEqualTo("Ebb and flow.");
    }

    @Test
    void an_encoding_that_the_file_is_not_in_is_found_out() throws IOException {
        String utf8 = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
        assertThat(notes(bytes(feed(utf8, "“Très froid”, sagt die Kapitänin – für den Anfang."), WINDOWS)))
                .anyMatch(note -> note.startsWith("feed.xml: Encoding “utf-8” that does not match the file"));
        assertThat(text()).isEqualTo("“Très froid”, sagt die Kapitänin – für den Anfang.");
    }

    @Test
    void utf_8_that_calls_itself_latin_is_read_as_what_it_is() throws IOException {
        String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>";
        assertThat(notes(bytes(feed(latin, "Größe"), UTF_8)))
                .anyMatch(note -> note.contains("It was read in UTF-8, as its bytes are valid UTF-8."));
        assertThat(text()).isEqualTo("Größe");
    }

    @Test
    void encodings_that_files_name_are_read() throws IOException {
        String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>";
        assertThat(notes(bytes(feed(latin, "Größe"), ISO_8859_1))).noneMatch(note -> note.contains("Encoding"));
        assertThat(text()).isEqualTo("Größe");
        fixture = new ImportFixture(folder.resolve("wide"));
        fixture.run(bytes(feed("<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "Ebb 潮."), UTF_16LE));
        assertThat(text()).isEqualTo("Ebb 潮.");
    }

    @Test
    void a_feed_that_ends_too_early_is_refused() {
        String whole = feed("", "Ebb.");
        Path cut = fixture.source("cut.xml", whole.substring(0, whole.indexOf("</item>")));
        assertRefused(cut, "cut.xml: Incomplete feed. Expected </rss> at its end.");
    }

    @Test
    void entities_of_its_own_are_refused_and_nothing_is_read_from_outside() {
        Path bomb = fixture.source(
                "bomb.xml", feed("<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>", "&b;"));
        assertRefused(bomb, "bomb.xml: Document type with the entity “a”.");
        Path outside = fixture.source(
                "outside.xml", feed("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>", "&x;"));
        assertRefused(outside, "outside.xml: Document type with the entity “x”.");
    }

    @Test
    void a_document_type_without_entities_of_its_own_is_passed_over() {
        String type =
                "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.example/rss-0.91.dtd\">";
        fixture.run(fixture.source("feed.xml", feed(type, "Ebb &eacute;.")));
        assertThat(text()).isEqualTo("Ebb é.");
    }

    @Test
    void elements_too_deep_in_each_other_are_refused() {
        assertRefused(
                fixture.source("deep.xml", feed("", "<b>".repeat(9_000) + "x" + "</b>".repeat(9_000))),
                "deep.xml: Elements nested more than “500” levels.");
        assertRefused(
                fixture.source(
                        "deep.json",
                        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": " + "[".repeat(9_000)),
                "deep.json: Invalid JSON");
    }

    @Test
    void a_feed_without_entries_is_refused_with_its_line() {
        assertRefused(
                fixture.source("empty.xml", "<rss version=\"2.0\">\n<channel><title>Tide</title></channel></rss>"),
                "empty.xml:2: Feed without an entry");
    }

    private void assertRefused(Path feed, String message) {
        assertThatThrownBy(() -> fixture.attempt(feed, settings -> settings))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith(message);
        assertThat(fixture.content()).doesNotExist();
    }
}
