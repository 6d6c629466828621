package org.liveblogarchive.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
    private static final String MAKE = "-XX:ArchiveClassesAtExit=";
    private static final String USE = "-XX:SharedArchiveFile=";

    @TempDir
    Path folder;

    private Path state;
    private Path jar;

    @BeforeEach
    void makeJar() throws IOException {
        jar = Files.writeString(folder.resolve("library.jar"), "classes");
        state = folder.resolve("state");
    }

    @Test
    void a_first_build_makes_none() throws IOException {
        assertThat(classes(jar).options()).isEmpty();
    }

    @Test
    void a_second_build_makes_it_and_the_third_has_it() throws IOException {
        leave();
        assertThat(path(classes(jar).options(), USE)).hasContent("an archive").hasParent(state);
    }

    @Test
    void a_damaged_one_is_made_again() throws IOException {
        Path file = leave();
        Files.writeString(file, "an archivf");
        assertThat(path(classes(jar).options(), MAKE)).isNotNull();
        Files.writeString(file, "an arch");
        assertThat(path(classes(jar).options(), MAKE)).isNotNull();
    }

    @Test
    void other_jars_have_another_which_takes_its_place() throws IOException {
        leave();
        Files.writeString(jar, "more classes");
        Path other = leave();
        try (Stream<Path> files = Files.list(state)) {
            assertThat(files).containsExactly(other);
        }
    }

    @Test
    void a_class_path_with_folders_has_none() throws IOException {
        Files.createDirectory(state);
        assertThat(classes(jar, folder).options()).isEmpty();
    }

    /** Leaves an archive as a JVM does. */
    private Path leave() throws IOException {
        Files.createDirectories(state);
        Files.writeString(path(classes(jar).options(), MAKE), "an archive", UTF_8);
        classes(jar).keep();
        return path(classes(jar).options(), USE);
    }

    private ClassArchive classes(Path... path) {
        return new ClassArchive(state, Stream.of(path).map(Path::toFile).toList());
    }

    private static Path path(List<String> options, String prefix) {
        return options.stream()
                .filter(option -> option.startsWith(prefix))
                .map(option -> Path.of(option.substring(prefix.length())))
                .findFirst()
                .orElse(null);
    }
}
