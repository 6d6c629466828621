package org.liveblogarchive.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A file system of its own in memory, on Linux and for root only; elsewhere the test that needs it is skipped. */
public final class SmallDisk implements Closeable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Makes a file system with options such as {@code size=1m} and mounts it at a folder. */
    public static SmallDisk at(Path folder, String options) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        String said = run(List.of("mount", "-t", "tmpfs", "-o", options, "none", folder.toString()));
        Assumptions.assumeTrue(said.isEmpty(), "needs the right to mount a file system: " + said);
        return new SmallDisk(folder);
    }

    /** Returns the folder that it is mounted at. */
    public Path folder() {
        return folder;
    }

    /** Makes it read-only. */
    public void makeReadOnly() throws IOException, InterruptedException {
        String said = run(List.of("mount", "-o", "remount,ro", folder.toString()));
        if (!said.isEmpty()) {
            throw new IOException(said);
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return "there is no such command: " + e.getMessage();
        }
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() == 0 ? "" : "exit status " + process.exitValue() + ": " + said;
    }

    @Override
    public void close() throws IOException {
        try {
            String said = run(List.of("umount", folder.toString()));
            if (!said.isEmpty()) {
                throw new IOException(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
