package org.liveblogarchive.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveChecker.Links;
import org.liveblogarchive.support.TestArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArchiveCheckerTest {
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>";

    @TempDir
    Path folder;

    private CheckReport check(TestArchive archive, Links links) throws IOException {
        return new ArchiveChecker(archive.settings().build()).check(links);
    }

    private List<String> lines(TestArchive archive, Problems problems) {
        return problems.list().stream()
                .map(problem -> archive.content().relativize(problem.file()) + ":" + problem.line() + ":"
                        + problem.column() + " " + problem.message().replaceAll("(?<=”)[:,. ].*|[.] Expected.*", ""))
                .toList();
    }

    @Test
    void a_file_that_no_page_shows_is_reported_and_nothing_is_published() throws IOException {
        TestArchive archive = TestArchive.withSevenPosts(folder)
                .file("summit/media/forgotten.svg", SVG)
                .file("summit/beside.png", "x")
                .file("summit/_notes/sketch.svg", SVG)
                .file("summit/media/.DS_Store", "x")
                .file("media/logo.svg", SVG)
                .file("media/anna.svg", SVG)
                .file("authors.yaml", "anna:\n  name: Anna\n  picture: {file: media/anna.svg, alt: Anna}\n")
                .file("summit/media/draft.svg", SVG)
                .file(
                        "summit/d.md",
                        "---\ntitle: D\ndate: 2019-04-25T14:00\ndraft: true\n---\n\n![D](media/draft.svg)\n");

        CheckReport report = check(archive, Links.LEFT_ALONE);

        assertThat(lines(archive, report.orphans()))
                .containsExactly(
                        "media/logo.svg:1:1 Unused file, which no page shows or links to",
                        "summit/beside.png:1:1 Unused file, which no page shows or links to",
                        "summit/media/forgotten.svg:1:1 Unused file, which no page shows or links to");
        assertThat(report.content().list()).isEmpty();
        assertThat(archive.output()).doesNotExist();
    }

    @Test
    void errors_and_unused_files_are_reported_together_where_both_are_known() throws IOException {
        TestArchive archive = TestArchive.withSevenPosts(folder)
                .file("summit/bad.md", "---\ntitel: D\ndate: 2019-04-25T14:00\n---\n")
                .file("summit/media/forgotten.svg", SVG)
                .file("other/liveblog.yaml", "title: Other\n")
                .file("other/media/forgotten.svg", SVG);

        CheckReport report = check(archive, Links.LEFT_ALONE);

        assertThat(lines(archive, report.content())).contains("summit/bad.md:2:1 Unknown key “titel”");
        assertThat(lines(archive, report.orphans()))
                .containsExactly("other/media/forgotten.svg:1:1 Unused file, which no page shows or links to");
        assertThat(report.notes()).containsExactly("Live blogs with errors were not searched for unused files.");
    }

    @Test
    void broken_links_are_reported_with_their_place() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            int status = switch (path) {
                case "/good", "/only-get" ->
                    "HEAD".equals(exchange.getRequestMethod()) && path.equals("/only-get") ? 405 : 200;
                case "/moved" -> 301;
                case "/busy" -> 503;
                default -> 404;
            };
            if (status == 301) {
                exchange.getResponseHeaders().add("Location", "/good");
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            String host = "http://127.0.0.1:" + server.getAddress().getPort();
            TestArchive archive = TestArchive.withSummit(folder)
                    .file(
                            "archive.yaml",
                            "title: A\npreviews: none\nbaseUrl: " + host + "/own/\n# see " + host + "/comment\n")
                    .file(
                            "summit/liveblog.yaml",
                            "title: S\nrelated:\n  - {title: R, link: " + host + "/related}\n  - title: G\n    link: '"
                                    + host + "/good'\n")
                    .post(
                            "a",
                            600,
                            "é [g](HOST/good) [b](HOST/body_(x)) <HOST/auto>\n\n[ref] `HOST/code` <a href=\"HOST/raw\">x</a>\n\n[ref]: HOST/ref \"T\"\n\n    HOST/block\n\nHOST/bare#part and HOST/moved, HOST/only-get HOST/busy"
                                    .replace("HOST", host));

            CheckReport report = check(archive, Links.FOLLOWED);

            assertThat(lines(archive, report.links()).stream().map(line -> line.replace(host, "")))
                    .containsExactly(
                            "summit/a.md:6:" + (18 + host.length()) + " Broken link “/body_(x)”",
                            "summit/a.md:6:" + (30 + 2 * host.length()) + " Broken link “/auto”",
                            "summit/a.md:8:" + (24 + host.length()) + " Broken link “/raw”",
                            "summit/a.md:10:8 Broken link “/ref”",
                            "summit/a.md:14:1 Broken link “/bare#part”",
                            "summit/liveblog.yaml:3:22 Broken link “/related”");
            assertThat(report.notes())
                    .containsExactly(
                            "Could not check “" + host + "/busy”: status 503.", "Checked 10 addresses of other sites.");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void the_report_is_valid_sarif() throws IOException {
        TestArchive archive = TestArchive.withSevenPosts(folder)
                .file("summit/ä b.md", "---\ntitel: \"\\u2028</script>\"\ndate: 2019-04-25T14:00\n---\n")
                .file("media/x.svg", SVG);
        byte[] log = check(archive, Links.LEFT_ALONE).sarif(folder);

        String schema = new String(
                getClass()
                        .getResourceAsStream("/schema/sarif-schema-2.1.0.json")
                        .readAllBytes(),
                UTF_8);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(schema)
                        .validate(new String(log, UTF_8), InputFormat.JSON))
                .isEmpty();
        JsonNode results = JsonMapper.shared().readTree(log).at("/runs/0/results");
        assertThat(results.findValuesAsString("ruleId"))
                .contains("unknown-key", "unused-file-which-no-page-shows-or-links-to");
        assertThat(results.findValuesAsString("uri")).contains("content/summit/%C3%A4%20b.md", "content/media/x.svg");
    }
}
