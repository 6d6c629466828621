package org.liveblogarchive.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.ContentProblemsException;

/** A content folder and an output folder in a temporary folder, and builds of one into the other. */
public final class TestArchive {
    private static final Pattern FORM = Pattern.compile(
            ":\\d+:\\d+: (error|warning): \\p{Lu}[^\\x00]+[^.]\\. Expected [^\\x00]+[^.]\\. \\p{Lu}[^\\x00]+[.?]$");

    private final Path content;
    private final Path output;

    public TestArchive(Path folder) {
        content = folder.resolve("content");
        output = folder.resolve("output");
    }

    /** Makes an archive with a live blog "summit" that has no posts yet. */
    public static TestArchive withSummit(Path folder) {
        return new TestArchive(folder)
                .file("archive.yaml", "title: Test archive\npageSize: 3\n")
                .file("authors.yaml", "anna:\n  name: Anna Berg\nboris:\n  name: Boris Lang\n")
                .file("summit/liveblog.yaml", "title: The summit\n");
    }

    /** Makes an archive with a live blog "summit" of seven posts, p1 to p7, which all show one picture. */
    public static TestArchive withSevenPosts(Path folder) {
        TestArchive archive = withSummit(folder)
                .file("summit/media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>");
        for (int i = 1; i <= 7; i++) {
            archive.post("p" + i, 60 + i, "Text.\n\n![A](media/a.svg)");
        }
        return archive;
    }

    public TestArchive file(String path, String text) {
        return file(path, text.getBytes(UTF_8));
    }

    public TestArchive file(String path, byte[] bytes) {
        try {
            Path file = content.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a post to the summit; {@code minute} counts from the beginning of the day. */
    public TestArchive post(String name, int minute, String body) {
        return file(
                "summit/" + name + ".md",
                "---\ntitle: Post %s\ndate: 2019-04-25T%02d:%02d\n---\n\n%s\n"
                        .formatted(name, minute / 60, minute % 60, body));
    }

    public TestArchive remove(String path) {
        try {
            Files.delete(content.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path content() {
        return content;
    }

    public Path output() {
        return output;
    }

    public ArchiveSettings.Builder settings() {
        return ArchiveSettings.builder(content, output);
    }

    public ArchiveSettings.Builder settings(Path other) {
        return ArchiveSettings.builder(content, other);
    }

    public ArchiveReport build() {
        return build(settings().build());
    }

    public static ArchiveReport build(ArchiveSettings settings) {
        try {
            return new ArchiveGenerator(settings).generate();
        } catch (ContentProblemsException e) {
            throw new AssertionError(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds, and returns the problems that stopped the build, with paths relative to the content folder. */
    public List<String> problems() {
        return problems(settings().build());
    }

    public List<String> problems(ArchiveSettings settings) {
        try {
            new ArchiveGenerator(settings).generate();
            return List.of();
        } catch (ContentProblemsException e) {
            return e.problems().stream()
                    .map(this::relative)
                    .peek(TestArchive::assertForm)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds, and returns the warnings, with paths relative to the content folder. */
    public List<String> warnings() {
        return build().warnings().stream()
                .map(this::relative)
                .peek(TestArchive::assertForm)
                .toList();
    }

    /** Asserts the form of a problem: its place, what is wrong, what was expected, and how to fix it. */
    private static void assertForm(String problem) {
        assertThat(problem).containsPattern(FORM);
    }

    private String relative(Object problem) {
        return problem.toString().replace(content.toAbsolutePath() + "/", "");
    }

    public String page(String path) {
        try {
            return Files.readString(output.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the bytes of all published files, as texts of one character a byte, by path. */
    public SortedMap<String, String> tree() {
        return tree(output);
    }

    public static SortedMap<String, String> tree(Path folder) {
        var tree = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(folder.relativize(file).toString(), new String(Files.readAllBytes(file), ISO_8859_1));
            }
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
