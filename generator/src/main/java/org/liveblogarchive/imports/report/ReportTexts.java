package org.liveblogarchive.imports.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liveblogarchive.content.Amount;
import org.liveblogarchive.imports.model.ImportLog.DroppedPost;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.write.ContentWriter.Mode;
import org.liveblogarchive.imports.write.FileOutcome;
import org.liveblogarchive.imports.write.FileOutcome.Kind;
import org.liveblogarchive.imports.write.LiveBlogResult;
import org.liveblogarchive.json.Json;

/** Writes what an import did. */
public final class ReportTexts {
    private ReportTexts() {}

    /** Returns a report for people, in Markdown. */
    public static byte[] markdown(ImportOutcome outcome) {
        var text =
                new StringBuilder("# Import of ").append(code(outcome.source())).append("\n\n");
        text.append(outcome.mode() == Mode.DRY_RUN ? "Nothing was written. This is what an import would do.\n\n" : "");
        text.append("Read as: ").append(outcome.kind()).append(".\n\n");
        text.append("| posts | |\n| --- | --- |\n");
        row(text, "found", outcome.found());
        row(text, "written", outcome.count(Kind.WRITTEN));
        row(text, "updated", outcome.count(Kind.UPDATED));
        row(text, "unchanged", outcome.count(Kind.UNCHANGED));
        row(text, "conflicting", outcome.count(Kind.CONFLICTING));
        row(text, "dropped", outcome.dropped());
        for (LiveBlogResult liveBlog : outcome.liveBlogs()) {
            liveBlog(text, liveBlog);
        }
        section(text, "Dropped posts", outcome.log().dropped().stream().map(ReportTexts::dropped));
        for (ImportRemark.Kind kind : ImportRemark.Kind.values()) {
            section(
                    text,
                    title(kind),
                    outcome.log().remarks().stream()
                            .filter(remark -> remark.kind() == kind)
                            .map(remark -> code(remark.place().toString()) + ": " + plain(remark.message())));
        }
        if (outcome.log().others() > 0) {
            text.append("\nAnd ")
                    .append(Amount.of(outcome.log().others(), "more remark"))
                    .append(".\n");
        }
        return text.toString().getBytes(UTF_8);
    }

    private static void row(StringBuilder text, String name, long count) {
        text.append("| ").append(name).append(" | ").append(count).append(" |\n");
    }

    private static String title(ImportRemark.Kind kind) {
        return switch (kind) {
            case READING -> "Reading the source";
            case TEXT -> "Changed text";
            case MEDIA -> "Media";
            case ADDRESS -> "Addresses";
            case FILE -> "Files";
        };
    }

    private static void liveBlog(StringBuilder text, LiveBlogResult liveBlog) {
        text.append("\n## ").append(plain(liveBlog.title())).append("\n\n");
        text.append("Folder ").append(code(liveBlog.slug())).append(", ");
        text.append(Amount.of(liveBlog.media(), "new media file")).append(", ");
        text.append(Amount.of(liveBlog.authors().size(), "new author")).append(".\n\n");
        text.append("| place in the source | post | file | result |\n| --- | --- | --- | --- |\n");
        Stream.concat(Stream.of(liveBlog.settings()), liveBlog.posts().stream())
                .forEach(file -> text.append("| ")
                        .append(code(file.place().toString()))
                        .append(" | ")
                        .append(plain(file.title()))
                        .append(" | ")
                        .append(code(file.file()))
                        .append(" | ")
                        .append(done(file))
                        .append(" |\n"));
        section(
                text,
                "Media files that were not found",
                liveBlog.missing().stream()
                        .map(missing -> code(missing.place().toString()) + ": " + code(missing.address())));
        section(
                text,
                "Old addresses without a redirect",
                liveBlog.addresses().stream()
                        .filter(address -> !address.redirected())
                        .map(address -> code(address.address()) + " is now " + code(address.file())));
    }

    private static String done(FileOutcome file) {
        return name(file.kind()) + (file.why().isEmpty() ? "" : ": " + file.why());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void section(StringBuilder text, String title, Stream<String> lines) {
        List<String> all = lines.toList();
        if (!all.isEmpty()) {
            text.append("\n### ").append(title).append("\n\n");
            all.forEach(line -> text.append("- ").append(line).append('\n'));
        }
    }

    private static String dropped(DroppedPost post) {
        return code(post.place().toString()) + ": " + code(post.id()) + ": " + post.why();
    }

    private static String code(String text) {
        return "`" + text.replace('`', '\'').replaceAll("\\s+", " ").replace("|", "\\|") + "`";
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[\\\\`*_<>\\[\\]|]", "\\\\$0");
    }

    /** Returns the same for programs. */
    public static byte[] json(ImportOutcome outcome) {
        return Json.file(json -> {
            json.number("version", 1).text("source", outcome.source()).text("kind", outcome.kind());
            json.flag("dryRun", outcome.mode() == Mode.DRY_RUN);
            json.object(
                    "posts",
                    in -> in.number("found", outcome.found())
                            .number("written", outcome.count(Kind.WRITTEN))
                            .number("updated", outcome.count(Kind.UPDATED))
                            .number("unchanged", outcome.count(Kind.UNCHANGED))
                            .number("conflicting", outcome.count(Kind.CONFLICTING))
                            .number("dropped", outcome.dropped()));
            json.array("liveBlogs", outcome.liveBlogs(), liveBlog -> {
                json.text("slug", liveBlog.slug()).text("title", liveBlog.title());
                json.number("newMedia", liveBlog.media()).texts("newAuthors", liveBlog.authors());
                var files = new ArrayList<FileOutcome>(liveBlog.posts());
                files.add(0, liveBlog.settings());
                json.array(
                        "files",
                        files,
                        file -> json.text("file", file.file())
                                .text("title", file.title())
                                .text("place", file.place().toString())
                                .text("done", name(file.kind()))
                                .text("why", file.why()));
                json.array(
                        "missingMedia",
                        liveBlog.missing(),
                        missing -> json.text("address", missing.address())
                                .text("place", missing.place().toString()));
                json.array(
                        "addresses",
                        liveBlog.addresses(),
                        address -> json.text("address", address.address())
                                .text("file", address.file())
                                .flag("redirected", address.redirected()));
            });
            json.array(
                    "dropped",
                    outcome.log().dropped(),
                    post -> json.text("id", post.id())
                            .text("place", post.place().toString())
                            .text("why", post.why()));
            json.array(
                    "remarks",
                    outcome.log().remarks(),
                    remark -> json.text("kind", name(remark.kind()))
                            .text("file", remark.place().file())
                            .text("at", remark.place().at())
                            .text("message", remark.message()));
        });
    }
}
