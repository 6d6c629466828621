package org.liveblogarchive.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.liveblogarchive.json.Json;

/** Writes what was found in content as a log of SARIF 2.1.0 (OASIS, sections 3.13 to 3.30). */
public final class Sarif {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * One finding.
     *
     * @param kind what findings of its kind have in common; the words of it are the name of a rule
     * @param level {@code error} or {@code warning}
     * @param message what is wrong and how to fix it
     * @param file its file, relative to the root of the source tree if it lies in that
     * @param line its line, from 1
     * @param column its column in code points, from 1
     */
    public record Result(String kind, String level, String message, Path file, int line, int column) {}

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
                                        results.stream()
                                                .map(Result::kind)
                                                .distinct()
                                                .toList(),
                                        kind -> in.text("id", rule(kind))
                                                .object("shortDescription", text -> text.text("text", kind)))));
        in.text("columnKind", "unicodeCodePoints");
        in.array(
                "results",
                results,
                result -> in.text("ruleId", rule(result.kind()))
                        .text("level", result.level())
                        .object("message", message -> message.text("text", result.message()))
                        .array("locations", List.of(result), at -> location(at, in)));
    }

    /** Returns the words of a kind with hyphens between them, such as {@code unknown-author}. */
    private static String rule(String kind) {
        return NO_LETTERS
                .matcher(kind)
                .replaceAll(" ")
                .strip()
                .replace(' ', '-')
                .toLowerCase(Locale.ROOT);
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
