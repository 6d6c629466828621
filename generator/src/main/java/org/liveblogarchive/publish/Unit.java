package org.liveblogarchive.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of the archive on its way to being published.
 *
 * <p>What is put into it is compared with what is in the output folder; only what differs is staged.
 */
public final class Unit {
    private final Path staged;
    private final Path published;
    private Manifest manifest = new Manifest();
    private String manifestHash = "";
    private int unchanged;

    Unit(Path staged, Path published) {
        this.staged = staged;
        this.published = published;
    }

    /** Puts a file into the unit; {@code path} is relative to its folder, with {@code /} between its parts. */
    public void put(String path, byte[] bytes) throws IOException {
        manifest.add(path, Hash.of(bytes));
        if (isSame(published.resolve(path), bytes)) {
            unchanged++;
        } else {
            Files.write(newFile(path), bytes);
        }
    }

    /** Puts a copy of a file into the unit. */
    public void put(String path, Path source) throws IOException {
        manifest.add(path, Hash.of(source));
        Path target = published.resolve(path);
        if (isFile(target) && Files.mismatch(source, target) < 0) {
            unchanged++;
        } else {
            Files.copy(source, newFile(path));
        }
    }

    /** Adds a file to the manifest that another unit puts in its place. */
    void refer(String path, String hash) {
        manifest.add(path, hash);
    }

    /**
     * Completes the unit with its manifest, which is then on disk only: what is kept of a unit in memory does not grow
     * with the number of its files.
     */
    public void seal() throws IOException {
        byte[] bytes = manifest.bytes();
        if (!isSame(published.resolve(Manifest.FILE_NAME), bytes)) {
            Files.createDirectories(staged);
            Files.write(staged.resolve(Manifest.FILE_NAME), bytes);
        }
        manifest = new Manifest();
        manifestHash = Hash.of(bytes);
    }

    String manifestHash() {
        return manifestHash;
    }

    /** Returns the names of the files put into the unit so far that differ from the published ones. */
    SortedSet<String> changed() throws IOException {
        var changed = new TreeSet<String>();
        if (Files.isDirectory(staged)) {
            try (Stream<Path> files = Files.walk(staged)) {
                files.filter(Files::isRegularFile)
                        .map(file -> staged.relativize(file).toString().replace('\\', '/'))
                        .filter(path -> !path.equals(Manifest.FILE_NAME))
                        .forEach(changed::add);
            }
        }
        return changed;
    }

    /** Returns the names of all files put into the unit so far. */
    Set<String> manifestPaths() {
        return manifest.paths();
    }

    int unchanged() {
        return unchanged;
    }

    Path staged() {
        return staged;
    }

    Path published() {
        return published;
    }

    private Path newFile(String path) throws IOException {
        Path file = staged.resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }

    private static boolean isSame(Path file, byte[] bytes) throws IOException {
        return isFile(file) && Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
