package org.liveblogarchive.browser.engine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The programs that a browser needs, and the folder in which they keep what is only for them. */
final class Programs implements AutoCloseable {
    /** Set to {@code required}, it makes a browser that is absent a failure rather than a skipped test. */
    private static final String REQUIREMENT = "LIVEBLOG_BROWSER";

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final List<Process> running = new ArrayList<>();
    private final Path folder;

    Programs() {
        try {
            folder = Files.createTempDirectory("browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Finds a program by one of its names; where it is not installed, the test that asks for it is skipped with that reason. */
    static Path find(String... names) {
        return found(
                names[0],
                Stream.of(names)
                        .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                .map(place -> Path.of(place, name)))
                        .filter(Files::isExecutable)
                        .findFirst());
    }

    private static Path found(String name, Optional<Path> program) {
        String reason = name + " is not installed";
        if (program.isEmpty() && "required".equals(System.getenv(REQUIREMENT))) {
            throw new AssertionError(reason);
        }
        Assumptions.assumeTrue(program.isPresent(), reason);
        try {
            return program.orElseThrow().toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a program, whose words go to a file of the folder, and returns that. */
    Path start(Map<String, String> environment, String name, String... arguments) {
        var command = new ArrayList<>(List.of(find(name).toString()));
        command.addAll(List.of(arguments));
        Path words = folder.resolve(name + ".txt");
        var program = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(words.toFile());
        program.environment().putAll(environment);
        try {
            running.add(program.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Waits for what a starting program says when it is ready. */
    static <T> T await(String what, Supplier<Optional<T>> answer) {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> said = answer.get();
            if (said.isPresent()) {
                return said.orElseThrow();
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new AssertionError(what + " did not start");
    }

    @Override
    public void close() {
        running.forEach(process -> process.descendants().forEach(ProcessHandle::destroyForcibly));
        running.forEach(Process::destroyForcibly);
        running.clear();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException e) {
            throw new AssertionError("the folder of a browser stays: " + folder, e);
        }
    }
}
