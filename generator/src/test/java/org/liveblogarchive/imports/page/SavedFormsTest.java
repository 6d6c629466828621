package org.liveblogarchive.imports.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveblogarchive.api.ImportException;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.ImportFixture;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** The forms in which browsers and archives of the web save a page with its files. */
class SavedFormsTest {
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>";
    private static final String PAGE = """
        <!DOCTYPE html><html><head><title>Snow</title><link rel="canonical" href="https://news.example/snow">
        <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Snow", "liveBlogUpdate":
        [{"@type": "BlogPosting", "url": "https://news.example/snow#u1", "datePublished": "2026-01-02T08:00:00Z",
        "headline": "Roads shut", "articleBody": "Größe."}]}</script></head>
        <body><article id="u1"><p>Größe.</p><img src="https://img.example/snow.svg?w=9" alt="Snow"></article></body></html>
        """;

    @TempDir
    Path folder;

    private ImportFixture fixture;

    @BeforeEach
    void makeFixture() {
        fixture = new ImportFixture(folder);
    }

    private void assertImported(Path source) {
        assertThat(fixture.run(source).found()).isEqualTo(1);
        assertThat(fixture.body("snow/2026-01-02-0900-roads-shut.md"))
                .matches("(?s)Größe\\.\\n\\n!\\[Snow\\]\\(media/snow-\\w{10}\\.svg\\)");
        assertThat(fixture.errors()).isEmpty();
    }

    @Test
    void a_complete_page_has_its_folder() {
        fixture.source("Snow_files/snow.svg", SVG);
        assertImported(
                fixture.source("Snow.html", PAGE.replace("https://img.example/snow.svg?w=9", "./Snow_files/snow.svg")));
    }

    @Test
    void a_folder_has_a_page() {
        fixture.source("saved/files/snow.svg", SVG);
        assertImported(fixture.source("saved/index.html", PAGE).getParent());
    }

    @Test
    void mhtml_has_parts() {
        assertImported(fixture.source("snow.txt", mhtml())); // known by its content, not by its ending
    }

    private static String mhtml() {
        return """
            From: <Saved by a browser>
            Snapshot-Content-Location: https://news.example/snow
            Subject: Snow
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="----Part"

            ------Part
            Content-Type: text/html
            Content-ID: <frame@mhtml>
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://news.example/snow

            %s
            ------Part
            Content-Type: image/svg+xml
            Content-Transfer-Encoding: base64
            Content-Location: https://img.example/snow.svg?w=9

            %s
            ------Part--
            """.formatted(
                        PAGE.replace("=", "=3D")
                                .replace("ß", "=C3=9F")
                                .replace("ö", "=C3=B6")
                                .stripTrailing(),
                        Base64.getEncoder().encodeToString(SVG.getBytes(UTF_8)))
                .replace("\n", "\r\n");
    }

    @ParameterizedTest
    @EnumSource(
            value = WarcCompression.class,
            names = {"NONE", "GZIP"})
    void a_web_archive_has_records(WarcCompression compression) throws IOException {
        Path file = folder.resolve("crawl.bin");
        Files.write(file, warc(compression));
        assertImported(file);
    }

    @Test
    void a_web_archive_with_an_index_is_unpacked() throws IOException {
        Path file = folder.resolve("crawl.wacz");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "datapackage.json", "{}".getBytes(UTF_8));
            entry(zip, "archive/data.warc.gz", warc(WarcCompression.GZIP));
        }
        assertImported(file);
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] warc(WarcCompression compression) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            writer.write(response("https://news.example/", "text/html", "<p>Home</p>".getBytes(UTF_8), ""));
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(PAGE.getBytes(UTF_8));
            }
            writer.write(
                    response("https://news.example/snow", "text/html;charset=utf-8", packed.toByteArray(), "gzip"));
            writer.write(response("https://img.example/snow.svg?w=9", "image/svg+xml", SVG.getBytes(UTF_8), ""));
        }
        return bytes.toByteArray();
    }

    @Test
    void a_page_whose_compressed_text_is_cut_does_not_stop_the_pages_behind_it() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(PAGE.getBytes(UTF_8));
        }
        byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 9);
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.NONE)) {
            writer.write(response("https://news.example/cut", "text/html", cut, "gzip"));
        }
        bytes.writeBytes(warc(WarcCompression.NONE));
        Path file = folder.resolve("crawl.warc");
        Files.write(file, bytes.toByteArray());
        assertImported(file);
        assertThat(fixture.reports().resolve("import-report.md"))
                .content()
                .contains("crawl.warc!https://news.example/cut")
                .contains("Page whose compressed text is damaged");
    }

    private static WarcResponse response(String address, String type, byte[] body, String encoding) throws IOException {
        var http = new HttpResponse.Builder(200, "OK").body(MediaType.parse(type), body);
        if (!encoding.isEmpty()) {
            http.addHeader("Content-Encoding", encoding);
        }
        return new WarcResponse.Builder(URI.create(address))
                .date(Instant.parse("2026-01-02T09:00:00Z"))
                .body(MediaType.HTTP_RESPONSE, http.build())
                .build();
    }

    @Test
    void an_archive_whose_names_lead_out_of_it_is_refused() throws IOException {
        Path file = folder.resolve("evil.wacz");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "datapackage.json", "{}".getBytes(UTF_8));
            entry(zip, "archive/../../evil.warc", warc(WarcCompression.NONE));
        }
        assertThatThrownBy(() -> fixture.attempt(file, more -> more))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("a name that leads out of the archive: archive/../../evil.warc");
    }

    @Test
    void an_archive_of_more_files_than_any_crawl_has_is_refused() throws IOException {
        Path file = folder.resolve("many.wacz");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "datapackage.json", "{}".getBytes(UTF_8));
            for (int i = 0; i <= Limits.IMPORT_UNPACKED_FILES; i++) {
                entry(zip, "pages/" + i, new byte[0]);
            }
        }
        assertThatThrownBy(() -> fixture.attempt(file, more -> more))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("more than 10000 files");
    }

    @Test
    void a_small_record_that_unpacks_to_more_than_any_page_is_refused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(PAGE.getBytes(UTF_8));
            for (int i = 0; i <= Limits.IMPORT_TEXT_BYTES >> 20; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        Path file = folder.resolve("bomb.warc");
        try (var writer = new WarcWriter(Files.newByteChannel(file, CREATE, WRITE), WarcCompression.NONE)) {
            writer.write(response("https://news.example/snow", "text/html", packed.toByteArray(), "gzip"));
        }
        assertThatThrownBy(() -> fixture.attempt(file, more -> more))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("bomb.warc!https://news.example/snow: Page that is too large");
    }

    @Test
    void a_damaged_web_archive_is_read_up_to_the_damage() throws IOException {
        byte[] whole = warc(WarcCompression.GZIP);
        Path file = folder.resolve("cut.warc.gz");
        Files.write(file, Arrays.copyOf(whole, whole.length - 60));
        assertThat(fixture.run(file).found()).isEqualTo(1);
        Files.write(file, "WARC/1.0\r\nnonsense".getBytes(UTF_8));
        assertThatThrownBy(() -> fixture.attempt(file, more -> more))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("cut.warc.gz: ");
    }

    @Test
    void a_link_in_the_folder_of_a_page_leads_nowhere() throws IOException {
        Path secret = fixture.source("secret.svg", SVG);
        fixture.source("Snow_files/other.txt", "x");
        Files.createSymbolicLink(folder.resolve("Snow_files/snow.svg"), secret);
        fixture.run(fixture.source(
                "Snow.html", PAGE.replace("https://img.example/snow.svg?w=9", "Snow_files/../../secret.svg")));
        assertThat(fixture.content().resolve("snow/media")).doesNotExist();
    }
}
