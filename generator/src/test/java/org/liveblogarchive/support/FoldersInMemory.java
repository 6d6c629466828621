package org.liveblogarchive.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Makes the folders of tests in memory, as tests write many small files: on Linux, where there is room, and no other place was
 * asked for. They go when the JVM ends; what one that was killed has left, the next deletes.
 */
public final class FoldersInMemory implements TempDirFactory {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 4_000_000_000L; // in bytes
    private static final String PREFIX = "liveblog-tests-";

    private static final Path PARENT = parent();

    private static Path parent() {
        Path place = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            if (!place.equals(Path.of("/tmp")) || !Files.isWritable(MEMORY)) {
                return place;
            }
            deleteLeft();
            return Files.getFileStore(MEMORY).getUsableSpace() < ROOM ? place : own();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path own() throws IOException {
        Path own = MEMORY.resolve(PREFIX + ProcessHandle.current().pid());
        Files.createDirectory(own);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> TestFiles.deleteWhole(own)));
        return own;
    }

    private static void deleteLeft() throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(MEMORY, PREFIX + "*")) {
            for (Path folder : folders) {
                long process = Long.parseLong(folder.getFileName().toString().substring(PREFIX.length()));
                boolean isLeft = process == ProcessHandle.current().pid()
                        || ProcessHandle.of(process).isEmpty();
                if (isLeft && Files.isWritable(folder)) { // and not of another user
                    TestFiles.deleteWhole(folder);
                }
            }
        }
    }

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        return Files.createTempDirectory(PARENT, "junit-");
    }
}
