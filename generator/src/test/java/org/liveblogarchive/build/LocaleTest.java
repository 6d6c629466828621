package org.liveblogarchive.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.support.AnotherJvm;
import org.liveblogarchive.support.TestArchive;

/** A JVM in a locale without UTF-8 builds what it can, and names what it cannot. */
class LocaleTest {
    @TempDir
    Path folder;

    /** Builds archives in a JVM of its own, one after the other, and says a line of each. */
    static final class Main {
        private Main() {}

        public static void main(String[] folders) {
            for (String folder : folders) {
                Path archive = Path.of(folder);
                var settings = ArchiveSettings.builder(archive.resolve("content"), archive.resolve("out"));
                try {
                    System.out.println(
                            new ArchiveGenerator(settings.build()).generate().summary());
                } catch (IOException | ContentProblemsException e) {
                    System.out.println(e.getMessage().replace('\n', ' '));
                }
            }
        }
    }

    @BeforeEach
    void skipOnWindows() {
        assumeTrue(File.separatorChar == '/', "Windows has all names in each locale");
    }

    /** Builds archives, and returns what the JVM says of each. */
    private List<String> build(String locale, List<Path> archives) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        ProcessBuilder java =
                AnotherJvm.of(List.of(), Main.class, archives.toArray()).redirectOutput(log.toFile());
        java.environment().put("LC_ALL", locale);
        assertThat(java.start().waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(log);
    }

    private Path archive(String number, String name, String slug) {
        Path archive = folder.resolve(number);
        TestArchive.withSummit(archive)
                .file("summit/" + name + ".md", "---\ntitle: T\ndate: 2019-04-25\nslug: " + slug + "\n---\nText.\n");
        return archive;
    }

    @Test
    void a_name_that_the_locale_cannot_hold_is_named_with_the_way_out() throws IOException, InterruptedException {
        List<Path> archives = List.of(
                archive("one", "wahlabend-münchen", "one"),
                archive("two", "größe", "two"),
                archive("three", "in-ascii", "größe"));
        List<String> said = build("C", archives);
        assertThat(said).hasSize(3).allMatch(line -> line.contains("LC_ALL=C.UTF-8"));
        assertThat(said.subList(0, 2))
                .allMatch(line -> line.contains("cannot be a file name in ANSI_X3.4-1968")
                        || line.contains("File name that is not in the encoding of the file system"));
        assertThat(build("C.UTF-8", archives)).hasSize(3).allMatch(line -> line.contains("1 post"));
    }
}
