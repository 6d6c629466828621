package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.support.SampleArchive;
import org.openqa.selenium.json.Json;

/** What Lighthouse says of the pages; {@code LIVEBLOG_LIGHTHOUSE} names its program, which the tests before a release install. */
@EnabledIfEnvironmentVariable(
        named = "LIVEBLOG_LIGHTHOUSE",
        matches = ".+",
        disabledReason = "LIVEBLOG_LIGHTHOUSE does not name the program of Lighthouse")
class LighthouseTest {
    /** It loads robots.txt by a script within the page, which the page's Content-Security-Policy forbids. */
    private static final String FORBIDDEN_BY_THE_POLICY = "robots-txt";

    @TempDir
    Path folder;

    static Stream<String> pages() {
        return Stream.of("nordhavn-election-night/index.html", "index.html", "putin-kim-summit-2019/talks-end.html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_audit_that_counts_fails(String page) throws IOException, InterruptedException {
        try (var host = new SiteServer(SampleArchive.folder(), "/")) {
            Map<String, Object> report = report(host.address(page));
            var scores = new TreeMap<String, Long>();
            var failed = new TreeMap<String, Object>();
            for (Map<String, Object> category : objects(report.get("categories"))) {
                scores.put((String) category.get("id"), Math.round(100 * number(category.get("score"))));
                failed.putAll(failed(category, map(report.get("audits"))));
            }
            assertThat(failed.keySet()).isSubsetOf(FORBIDDEN_BY_THE_POLICY);
            Object shift = map(map(report.get("audits")).get("cumulative-layout-shift"))
                    .get("score");
            assertThat(number(shift)).as("nothing moves while the page loads").isEqualTo(1);
            assertThat(scores)
                    .as(failed.toString())
                    .hasSize(4)
                    .allSatisfy((category, score) -> assertThat(score).isGreaterThanOrEqualTo(least(category)));
        }
    }

    /** Returns the audits of a category that count and fail; speed alone is measured, and judged by its score. */
    private static Map<String, Object> failed(Map<String, Object> category, Map<String, Object> audits) {
        var failed = new TreeMap<String, Object>();
        if (!"performance".equals(category.get("id"))) {
            for (Object reference : (List<?>) category.get("auditRefs")) {
                String id = (String) map(reference).get("id");
                Object score = map(audits.get(id)).get("score");
                if (number(map(reference).get("weight")) > 0 && score != null && number(score) < 1) {
                    failed.put(id, map(audits.get(id)).get("explanation"));
                }
            }
        }
        return failed;
    }

    /** Speed depends on what else the machine does, so it is measured by benchmarks, and nothing here fails by it. */
    private static long least(String category) {
        return switch (category) {
            case "performance" -> 0;
            case "seo" -> 91; // robots.txt
            default -> 100;
        };
    }

    private Map<String, Object> report(String address) throws IOException, InterruptedException {
        Path report = folder.resolve("report.json");
        var command = new ProcessBuilder(
                System.getenv("LIVEBLOG_LIGHTHOUSE"),
                address,
                "--quiet",
                "--throttling-method=provided", // as speed is not judged here
                "--disable-full-page-screenshot",
                "--output=json",
                "--output-path=" + report,
                "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --disable-background-networking");
        Path log = folder.resolve("log.txt");
        Process process =
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        return map(new Json().toType(Files.readString(report), Json.MAP_TYPE));
    }

    private static List<Map<String, Object>> objects(Object categories) {
        return map(categories).values().stream().map(LighthouseTest::map).toList();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    @SuppressWarnings("unchecked") // the names of JSON objects are texts
    private static Map<String, Object> map(Object object) {
        return (Map<String, Object>) object;
    }
}
