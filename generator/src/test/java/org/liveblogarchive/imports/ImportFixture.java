package org.liveblogarchive.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.liveblogarchive.api.ArchiveChecker;
import org.liveblogarchive.api.ArchiveChecker.Links;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.api.ImportException;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.api.ImportSettings;
import org.liveblogarchive.api.LiveBlogImport;
import org.liveblogarchive.api.Problem;
import org.liveblogarchive.api.Problem.Severity;

/** A temporary folder with a source, and imports of it into a content folder. */
public final class ImportFixture {
    private static final Path RESOURCES = Path.of("src/test/resources/imports");

    private final Path folder;

    public ImportFixture(Path folder) {
        this.folder = folder;
    }

    public static Path resource(String name) {
        return RESOURCES.resolve(name);
    }

    public Path content() {
        return folder.resolve("content");
    }

    public Path reports() {
        return folder.resolve("reports");
    }

    /** Writes a file of the source. */
    public Path source(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportReport run(Path source) {
        return run(source, settings -> settings);
    }

    public ImportReport run(Path source, UnaryOperator<ImportSettings.Builder> more) {
        try {
            ImportReport report = attempt(source, more);
            assertThat(report.found())
                    .isEqualTo(report.written()
                            + report.updated()
                            + report.unchanged()
                            + report.conflicting()
                            + report.dropped());
            return report;
        } catch (ImportException | ContentProblemsException e) {
            throw new AssertionError(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports a source that may be refused. */
    public ImportReport attempt(Path source, UnaryOperator<ImportSettings.Builder> more)
            throws ImportException, ContentProblemsException, IOException {
        var settings = ImportSettings.builder(source, content())
                .zone(ZoneId.of("Europe/Berlin"))
                .reportDirectory(reports());
        return new LiveBlogImport(more.apply(settings).build()).run();
    }

    /** Sets a beginning and an end, for sources without times. */
    public static ImportSettings.Builder inTheAfternoon(ImportSettings.Builder settings) {
        return settings.start(LocalDateTime.parse("2026-05-12T14:00")).end(LocalDateTime.parse("2026-05-12T17:30"));
    }

    public String text(String path) {
        try {
            return Files.readString(content().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the Markdown of a post, without its front matter. */
    public String body(String path) {
        String text = text(path);
        return text.substring(text.indexOf("\n---\n", 4) + "\n---\n".length()).strip();
    }

    /** Returns the names of the posts of a live blog, the oldest first. */
    public List<String> posts(String liveBlog) {
        try (Stream<Path> files = Files.list(content().resolve(liveBlog))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the values of a key of all posts, in the order of the files. */
    public List<String> values(String liveBlog, String key) {
        return posts(liveBlog).stream()
                .map(name -> text(liveBlog + "/" + name))
                .map(text -> text.lines()
                        .filter(line -> line.startsWith(key + ": "))
                        .map(line -> line.substring(key.length() + 2))
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    /** Returns what a check of the content folder finds. */
    public List<Problem> problems() {
        try {
            var settings =
                    ArchiveSettings.builder(content(), folder.resolve("out")).build();
            return new ArchiveChecker(settings)
                    .check(Links.LEFT_ALONE)
                    .content()
                    .list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Problem> errors() {
        return problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }
}
