package org.liveblogarchive.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

/** An entry with the name of a content file that is not a file is an error, and nothing outside of the content folder is read. */
class ContentEntryTest {
    private static final String SECRET = "secret: 12345\n";

    @TempDir
    Path folder;

    private TestArchive archive;
    private Path outside;

    @BeforeEach
    void makeArchive() throws Exception {
        archive = TestArchive.withSummit(folder).post("a", 1, "Text.");
        outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.yaml"), SECRET);
        Files.writeString(outside.resolve("liveblog.yaml"), SECRET);
        Files.writeString(outside.resolve("b.md"), "---\n" + SECRET + "---\n");
    }

    private Path content(String path) {
        return folder.resolve("content").resolve(path);
    }

    private void assertRefused(String file, String found) {
        assertThat(archive.problems())
                .anySatisfy(problem -> assertThat(problem).startsWith(file + ":1:1: error: " + found))
                .noneMatch(problem -> problem.contains("secret:") || problem.contains("12345"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive.yaml", "authors.yaml", "summit/liveblog.yaml", "summit/b.md", "other"})
    void a_symbolic_link_out_of_the_content_folder(String name) throws Exception {
        Path target = outside.resolve(
                switch (name) {
                    case "other" -> "";
                    case "summit/b.md" -> "b.md";
                    default -> "secret.yaml";
                });
        Files.deleteIfExists(content(name));
        Files.createSymbolicLink(content(name), target);
        assertRefused(
                name,
                "Symbolic link that leads out of the content folder, to “" + target
                        + "”. Expected a file or a folder in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive.yaml", "authors.yaml", "summit/liveblog.yaml", "summit/b.md", "other"})
    void a_symbolic_link_to_nothing(String name) throws Exception {
        Files.deleteIfExists(content(name));
        Files.createSymbolicLink(content(name), Path.of("nothing"));
        assertRefused(name, "Symbolic link to a file that does not exist.");
    }

    @Test
    void a_symbolic_link_in_a_circle() throws Exception {
        Files.createSymbolicLink(content("summit/b.md"), Path.of("b.md"));
        assertRefused("summit/b.md", "Symbolic link to a file that does not exist.");
    }

    @Test
    void a_symbolic_link_within_the_content_folder_is_read() throws Exception {
        archive.file("_drafts/b.md", "---\ntitle: B\ndate: 2019-04-25\n---\nLinked text.\n");
        Files.createSymbolicLink(content("summit/b.md"), Path.of("../_drafts/b.md"));
        assertThat(archive.warnings()).isEmpty();
        assertThat(archive.page("summit/b.html")).contains("Linked text.");
    }

    @Test
    void a_folder_with_the_name_of_a_post() throws Exception {
        Files.createDirectory(content("summit/b.md"));
        assertRefused("summit/b.md", "Folder with the name of a file.");
    }

    @Test
    void a_pipe_with_the_name_of_a_post() throws Exception {
        assumeTrue(File.separatorChar == '/', "Windows has no pipes among its files");
        run("mkfifo", content("summit/b.md").toString());
        assertRefused("summit/b.md", "Entry that is neither a file nor a folder.");
    }

    @Test
    void a_name_that_is_not_utf_8() throws Exception {
        assumeTrue(File.separatorChar == '/', "Windows has names in UTF-16");
        run("sh", "-c", "cd " + content("summit") + " && printf 'x' > \"$(printf '\\377').md\"");
        assumeTrue(
                List.of(content("summit").toFile().list()).contains("\uFFFD.md"), "the file system takes UTF-8 alone");
        assertRefused("summit/\uFFFD.md", "File name that is not in the encoding of the file system.");
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
