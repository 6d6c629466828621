package org.liveblogarchive.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.support.AnotherJvm;
import org.liveblogarchive.support.TestArchive;

/** A JVM in a locale without UTF-8 builds what it can, and names what it cannot. */
class LocaleTest {
    @TempDir
    Path folder;

    /** Builds an archive in a JVM of its own. */
    static final class Main {
        private Main() {}

        public static void main(String[] folders) throws Exception {
            var settings = ArchiveSettings.builder(Path.of(folders[0]), Path.of(folders[1]));
            System.out.println(new ArchiveGenerator(settings.build()).generate().summary());
        }
    }

    private String build(String locale) throws Exception {
        assumeTrue(File.separatorChar == '/', "Windows has all names in each locale");
        Path log = folder.resolve("log.txt");
        ProcessBuilder java = AnotherJvm.of(List.of(), Main.class, folder.resolve("content"), folder.resolve("out"))
                .redirectOutput(log.toFile());
        java.environment().put("LC_ALL", locale);
        assertThat(java.start().waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wahlabend-münchen.md", "größe.md"})
    void a_name_that_the_locale_cannot_hold_is_named_with_the_way_out(String name) throws Exception {
        TestArchive.withSummit(folder).file("summit/" + name, "---\ntitle: T\ndate: 2019-04-25\n---\nText.\n");
        assertThat(build("C"))
                .containsPattern(
                        "cannot be a file name in ANSI_X3.4-1968|File name that is not in the encoding of the file"
                                + " system")
                .contains("LC_ALL=C.UTF-8");
        assertThat(build("C.UTF-8")).contains("1 post");
    }

    @Test
    void a_slug_and_a_picture_too() throws Exception {
        TestArchive.withSummit(folder)
                .file("summit/a.md", "---\ntitle: T\ndate: 2019-04-25\nslug: größe\n---\nText.\n");
        assertThat(build("C")).contains("LC_ALL=C.UTF-8");
    }
}
