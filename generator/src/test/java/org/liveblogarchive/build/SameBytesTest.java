package org.liveblogarchive.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
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

    /** The JVM starts in the first place, and in an encoding that lacks most letters, and goes on to the others. */
    @Test
    void in_other_time_zones_locales_encoding_and_folders_with_other_threads()
            throws IOException, InterruptedException {
        List<Path> outputs = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        for (List<String> place : List.of(
                List.of("Pacific/Kiritimati", "tr-TR", "2"),
                List.of("America/St_Johns", "ar-EG", "4"),
                List.of("Asia/Kathmandu", "th-TH", "7"))) {
            String language = place.get(1);
            outputs.add(folder.resolve("a").resolve("deeper folder").resolve(language));
            arguments.add(copyContent(folder.resolve("content of " + language)));
            arguments.add(outputs.get(outputs.size() - 1));
            arguments.addAll(place);
        }
        List<String> options = List.of(
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=US-ASCII");
        ProcessBuilder builder = AnotherJvm.of(options, BuildInAnotherJvm.class, arguments.toArray());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(outputs)
                .allSatisfy(output -> assertThat(TestArchive.tree(output)).isEqualTo(expected));
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
}
