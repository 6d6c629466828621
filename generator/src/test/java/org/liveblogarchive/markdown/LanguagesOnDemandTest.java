package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.AnotherJvm;
import org.liveblogarchive.support.BuildInAnotherJvm;
import org.liveblogarchive.support.TestArchive;

/** The library that colours code takes time to load, so only a build with code loads it. */
class LanguagesOnDemandTest {
    @TempDir
    Path folder;

    @Test
    void an_archive_without_code_does_not_load_the_languages() throws Exception {
        TestArchive plain = TestArchive.withSummit(folder.resolve("plain")).post("a", 60, "Text.\n\n    Code");
        TestArchive code = TestArchive.withSummit(folder.resolve("code")).post("a", 60, "```java\nint x = 1;\n```");
        assertThat(loadedBy(code)).contains("org.fife.");
        assertThat(loadedBy(plain)).contains("org.liveblogarchive.markdown.").doesNotContain("org.fife.");
    }

    private static String loadedBy(TestArchive archive) throws IOException, InterruptedException {
        Process jvm = AnotherJvm.of(
                        List.of("-Xlog:class+load:stdout:none"),
                        BuildInAnotherJvm.class,
                        archive.content(),
                        archive.output(),
                        "UTC",
                        "en",
                        1)
                .start();
        String loaded = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jvm.waitFor()).as(loaded).isZero();
        return loaded;
    }
}
