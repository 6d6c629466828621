package org.liveblogarchive.imports.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes whole files into the content folder, or only finds out what it would write. */
public final class ContentWriter {
    private final Path root;
    private final Mode mode;

    /** Whether files are written. */
    public enum Mode {
        WRITE,
        DRY_RUN
    }

    public ContentWriter(Path root, Mode mode) {
        this.root = root;
        this.mode = mode;
    }

    public Path root() {
        return root;
    }

    /** Writes a text in the place of what the file had. */
    void write(Path file, String text) throws IOException {
        write(file, text.getBytes(UTF_8));
    }

    /** Writes bytes by way of a file beside, so that the file is whole at any moment. */
    void write(Path file, byte[] bytes) throws IOException {
        if (mode == Mode.DRY_RUN) {
            return;
        }
        if (!file.normalize().startsWith(root)) {
            throw new IOException("The file “" + file + "” is outside the content folder “" + root + "”");
        }
        Files.createDirectories(file.getParent());
        if (!file.getParent().toRealPath().startsWith(root.toRealPath())) {
            throw new IOException(
                    "The folder “" + file.getParent() + "” leads out of the content folder “" + root + "”");
        }
        Path whole = Files.createTempFile(file.getParent(), ".import-", ".tmp");
        try {
            Files.write(whole, bytes);
            move(whole, file);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void move(Path whole, Path file) throws IOException {
        try {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) { // on some file systems of networks
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes a file that no other bytes ever have the name of; returns whether it is new. */
    boolean writeNew(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        write(file, bytes);
        return true;
    }
}
