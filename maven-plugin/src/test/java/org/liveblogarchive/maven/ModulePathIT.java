package org.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library in a program of modules, without Maven: its jars are there from the phase of these tests on. */
class ModulePathIT {
    private static final Pattern LIBRARY = Pattern.compile(
            "(liveblog-(generator|templates)|flexmark|annotations"
                    + "|freemarker|snakeyaml|jsoup|metadata|xmpcore|jackson-core|hash4j|woodstox|stax2|brotli4j|service|native|fontbox|pdfbox"
                    + "|commons-logging|jsvg|pngencoder|imageio|common-(lang|io|image)|icu4j|rsyntaxtextarea|directory-watcher|jna|slf4j-api)-.*\\.jar");

    private static final String PROGRAM = """
            import java.nio.file.Path;
            import org.liveblogarchive.api.ArchiveGenerator;
            import org.liveblogarchive.api.ArchiveSettings;

            class Program {
                public static void main(String[] arguments) throws Exception {
                    var settings = ArchiveSettings.builder(Path.of(arguments[0]), Path.of(arguments[1])).build();
                    System.out.println(new ArchiveGenerator(settings).generate().summary());
                    System.out.println(ArchiveGenerator.class.getModule());
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void the_library_runs_as_a_module() throws Exception {
        String jars = Stream.of(classPath().split(File.pathSeparator))
                .filter(jar ->
                        LIBRARY.matcher(Path.of(jar).getFileName().toString()).matches())
                .collect(Collectors.joining(File.pathSeparator));
        Path program = Files.writeString(folder.resolve("Program.java"), PROGRAM);
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", // as it runs for seconds
                        "--module-path",
                        jars,
                        "--add-modules",
                        "ALL-MODULE-PATH",
                        program.toString(),
                        "../content/src/liveblog",
                        folder.resolve("archive").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
        assertThat(said).contains("2 live blogs, 40 posts", "module org.liveblogarchive.generator");
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
