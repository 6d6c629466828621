package org.liveblogarchive.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on the library shows is what works. */
class LibraryPageTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void the_example_for_programs_without_maven_compiles_and_builds_an_archive() throws Exception {
        Matcher example = JAVA.matcher(Files.readString(Path.of("../maven-plugin/src/site/markdown/library.md")));
        assertThat(example.find()).isTrue();
        assertThat(example.group(1).lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(6);
        Files.writeString(folder.resolve("Example.java"), """
                import java.nio.file.Path;
                import org.liveblogarchive.api.*;

                class Example {
                    public static void main(String[] arguments) throws Exception {
                        %s
                    }
                }
                """.formatted(example.group(1)));
        Path post = folder.resolve("src/liveblog/summit/first.md");
        Files.createDirectories(post.getParent());
        Files.writeString(post, "---\ntitle: First\ndate: 2019-04-25T14:05\n---\nText.\n");
        Files.writeString(post.resolveSibling("liveblog.yaml"), "title: The summit\n");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", // as it runs for a second or two
                        "-cp",
                        System.getProperty("java.class.path"),
                        "Example.java")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), UTF_8);
        assertThat(java.waitFor()).as(output).isZero();
        assertThat(output).contains("1 live blog, 1 post: ");
        assertThat(folder.resolve("target/live/summit/first.html")).exists();
    }
}
