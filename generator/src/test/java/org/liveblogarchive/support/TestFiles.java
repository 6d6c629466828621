package org.liveblogarchive.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes, copies and deletes real files in temporary folders. */
public final class TestFiles {
    private TestFiles() {}

    public static void write(Path file, String text) {
        write(file, text.getBytes(UTF_8));
    }

    public static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with all that is in it. */
    public static void deleteWhole(Path folder) {
        below(folder).stream().sorted(Comparator.reverseOrder()).forEach(TestFiles::delete);
    }

    /** Copies a folder with all that is in it. */
    public static void copyWhole(Path from, Path to) {
        for (Path file : below(from)) {
            try {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns a folder and all that is in it, each folder before its files. */
    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
