package org.liveblogarchive.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files that builds wrote into a folder, with the SHA-256 of each.
 *
 * <p>It is kept beside them in the format of GNU coreutils, so that {@code sha256sum -c manifest.sha256} verifies the
 * folder without this software. A file has two hashes while it is being replaced.
 */
final class Manifest {
    static final String FILE_NAME = "manifest.sha256";
    private static final int HASH_DIGITS = 64;
    private static final String SEPARATOR = "  ";

    private final SortedMap<String, Set<String>> hashes = new TreeMap<>();

    /** Reads the manifest of a folder; it is empty if the folder has none. */
    static Manifest read(Path folder) throws IOException {
        var manifest = new Manifest();
        Path file = folder.resolve(FILE_NAME);
        if (Files.isRegularFile(file)) {
            try (Stream<String> lines = Files.lines(file, UTF_8)) {
                lines.forEach(manifest::addLine);
            }
        }
        return manifest;
    }

    private void addLine(String line) {
        int pathStart = HASH_DIGITS + SEPARATOR.length();
        if (line.length() > pathStart && line.startsWith(SEPARATOR, HASH_DIGITS)) {
            add(line.substring(pathStart), line.substring(0, HASH_DIGITS));
        }
    }

    void add(String path, String hash) {
        hashes.computeIfAbsent(path, any -> new TreeSet<>()).add(hash);
    }

    /** Adds all that another manifest lists. */
    void addAll(Manifest other) {
        other.hashes.forEach((path, known) -> known.forEach(hash -> add(path, hash)));
    }

    boolean has(String path) {
        return hashes.containsKey(path);
    }

    /** Returns whether a file is listed with that hash. */
    boolean has(String path, String hash) {
        return hashes.getOrDefault(path, Set.of()).contains(hash);
    }

    Set<String> paths() {
        return hashes.keySet();
    }

    /** Returns the manifest as a file's content. */
    byte[] bytes() {
        var lines = new StringBuilder();
        hashes.forEach((path, known) -> known.forEach(hash -> addLine(path, hash, lines)));
        return lines.toString().getBytes(UTF_8);
    }

    /** Returns the manifest of files with their hashes as a file's content. */
    static byte[] bytes(SortedMap<String, String> files) {
        var lines = new StringBuilder(files.size() * 2 * HASH_DIGITS);
        files.forEach((path, hash) -> addLine(path, hash, lines));
        return lines.toString().getBytes(UTF_8);
    }

    private static void addLine(String path, String hash, StringBuilder lines) {
        lines.append(hash).append(SEPARATOR).append(path).append('\n');
    }
}
