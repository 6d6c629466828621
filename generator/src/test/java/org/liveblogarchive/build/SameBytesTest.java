package org.liveblogarchive.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.support.AnotherJvm;
import org.liveblogarchive.support.BuildInAnotherJvm;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;

/** The same content gives the same bytes, whatever the machine is like. */
@TestInstance(Lifecycle.PER_CLASS)
class SameBytesTest {
    @TempDir
    Path folder;

    private SortedMap<String, String> expected;

    @BeforeAll
    void build(@TempDir Path first) {
        Path output = first.resolve("output");
        build(copyContent(first.resolve("content")), output, 1);
        expected = TestArchive.tree(output);
        assertThat(expected).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, tr, TR, 2, UTF-8",
        "America/St_Johns, ar, EG, 4, ISO-8859-1",
        "Asia/Kathmandu, th, TH, 7, US-ASCII",
    })
    void in_another_time_zone_locale_encoding_and_folder_with_other_threads(
            String zone, String language, String country, int threads, String encoding)
            throws IOException, InterruptedException {
        Path content = copyContent(folder.resolve("content of " + language));
        Path output = folder.resolve("a").resolve("deeper folder").resolve(language);
        build(
                content,
                output,
                threads,
                List.of(
                        "-Duser.timezone=" + zone,
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Dfile.encoding=" + encoding));
        assertThat(TestArchive.tree(output)).isEqualTo(expected);
    }

    @Test
    void in_steps_as_at_once() throws IOException {
        Path content = copyContent(folder.resolve("growing"));
        Path late = content.resolve("putin-kim-summit-2019/2019-04-25-2015-putin-pleased.md");
        byte[] post = Files.readAllBytes(late);
        Path output = folder.resolve("grown");
        Files.delete(late);
        build(content, output, 2);
        assertThat(TestArchive.tree(output)).isNotEqualTo(expected);
        Files.write(late, post);
        build(content, output, 2);
        assertThat(TestArchive.tree(output)).isEqualTo(expected);
    }

    /** Copies the sample, with fewer preview pictures, which take most of its time. */
    private static Path copyContent(Path content) {
        return SampleArchive.copyContent(content, "previews: liveblogs\n");
    }

    private static void build(Path content, Path output, int threads) {
        TestArchive.build(
                ArchiveSettings.builder(content, output).threads(threads).build());
    }

    private static void build(Path content, Path output, int threads, List<String> options)
            throws IOException, InterruptedException {
        ProcessBuilder builder = AnotherJvm.of(options, BuildInAnotherJvm.class, content, output, threads);
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
