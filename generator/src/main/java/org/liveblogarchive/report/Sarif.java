package org.liveblogarchive.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.liveblogarchive.json.Json;

/** Writes what was found in content as a log of SARIF 2.1.0 (OASIS, sections 3.13 to 3.30). */
public final class Sarif {
    /** The kinds of what is found. */
    public enum Rule {
        CONTENT_ERROR("content-error", "error", "What stops a build"),
        CONTENT_WARNING("content-warning", "warning", "What an author should know"),
        ORPHAN_MEDIA("orphan-media", "warning", "A file that no page shows or links to"),
        BROKEN_LINK("broken-link", "warning", "A link that leads nowhere");

        private final String id;
        private final String level;
        private final String description;

        Rule(String id, String level, String description) {
            this.id = id;
            this.level = level;
            this.description = description;
        }
    }

    /**
     * One finding.
     *
     * @param rule its kind
     * @param message what is wrong and how to fix it
     * @param file its file, relative to the root of the source tree if it lies in that
     * @param line its line, from 1
     * @param column its column in code points, from 1
     */
    public record Result(Rule rule, String message, Path file, int line, int column) {}

    private Sarif() {}

    /** Returns the log of one run. */
    public static byte[] of(List<Result> results) {
        return Json.file(in -> in.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .text("version", "2.1.0")
                .array("runs", List.of(results), run -> run(run, in)));
    }

    private static void run(List<Result> results, Json in) {
        in.object(
                "tool",
                tool -> tool.object(
                        "driver",
                        driver -> driver.text("name", "Liveblog Archive")
                                .array(
                                        "rules",
                                        List.of(Rule.values()),
                                        rule -> in.text("id", rule.id)
                                                .object(
                                                        "shortDescription",
                                                        text -> text.text("text", rule.description)))));
        in.text("columnKind", "unicodeCodePoints");
        in.array(
                "results",
                results,
                result -> in.text("ruleId", result.rule().id)
                        .text("level", result.rule().level)
                        .object("message", message -> message.text("text", result.message()))
                        .array("locations", List.of(result), at -> location(at, in)));
    }

    private static void location(Result result, Json in) {
        in.object("physicalLocation", place -> {
            place.object("artifactLocation", file -> artifact(result.file(), file));
            place.object(
                    "region",
                    region -> region.number("startLine", result.line()).number("startColumn", result.column()));
        });
    }

    private static void artifact(Path file, Json in) {
        if (file.isAbsolute()) {
            in.text("uri", file.toUri().toString());
        } else {
            in.text("uri", relative(file.toString().replace('\\', '/'))).text("uriBaseId", "%SRCROOT%");
        }
    }

    private static String relative(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
