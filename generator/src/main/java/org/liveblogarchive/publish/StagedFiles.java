package org.liveblogarchive.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** The new files of one folder, which wait in another one. Files that are published with the same bytes are not written. */
final class StagedFiles {
    /**
     * Where a file is.
     *
     * @param file the staged file, or the published one if that has the same bytes
     * @param same whether it has
     */
    record Placed(Path file, boolean same) {}

    private static final int BLOCK = 1 << 16;

    private final Path staged;
    private final Path published;
    private final Path output;
    private final boolean isNew;
    private final Map<Path, Boolean> links = new ConcurrentHashMap<>();
    /** The folder of the staged files and those in it. */
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private final LongAdder count = new LongAdder();

    /** Makes the files of a folder that is published in {@code output} or is that itself. */
    StagedFiles(Path staged, Path published, Path output) {
        this.staged = staged;
        this.published = published;
        this.output = output;
        this.isNew = !Files.exists(published, LinkOption.NOFOLLOW_LINKS);
    }

    Placed put(String path, ByteBuffer bytes) throws IOException {
        Path file = published.resolve(path);
        boolean same = isSame(file, bytes);
        if (!same) {
            file = newFile(path);
            write(file, bytes);
        }
        return new Placed(file, same);
    }

    Placed put(String path, Path source) throws IOException {
        Path file = published.resolve(path);
        boolean same = isPublished(file) && Files.mismatch(source, file) < 0;
        if (!same) {
            file = newFile(path);
            Files.copy(source, file);
        }
        return new Placed(file, same);
    }

    Placed put(String path, FileContent content) throws IOException {
        Path file = published.resolve(path);
        boolean same = isPublished(file) && isSame(file, content);
        if (!same) {
            file = newFile(path);
            try (InputStream input = content.open()) {
                Files.copy(input, file);
            }
        }
        return new Placed(file, same);
    }

    private static boolean isSame(Path file, FileContent content) throws IOException {
        try (InputStream known = Files.newInputStream(file);
                InputStream input = content.open()) {
            byte[] block;
            do {
                block = input.readNBytes(BLOCK);
                if (!Arrays.equals(block, known.readNBytes(BLOCK))) {
                    return false;
                }
            } while (block.length == BLOCK);
            return true;
        }
    }

    /** Returns whether there was nothing yet where the folder is published. */
    boolean isNew() {
        return isNew;
    }

    /** Counts two files as one that were staged at one path. */
    void countOnce() {
        count.decrement();
    }

    /** Returns how many files are staged. */
    int count() {
        return count.intValue();
    }

    /**
     * Returns the paths of the staged files.
     *
     * @throws NoSuchFileException if somebody has removed one of them
     */
    SortedSet<String> paths() throws IOException {
        var paths = new TreeSet<String>();
        int prefix = staged.toString().length() + 1;
        for (Path folder : folders) { // known, so that not each child has to be checked
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
                for (Path child : children) {
                    if (!folders.contains(child)) {
                        paths.add(child.toString().substring(prefix).replace('\\', '/'));
                    }
                }
            }
        }
        if (paths.size() < count()) {
            throw new NoSuchFileException(staged.toString());
        }
        return paths;
    }

    /** Returns whether a file is published, in a place to which no symbolic link leads. */
    boolean isPublished(Path file) {
        return !isNew
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !links.computeIfAbsent(file.getParent(), any -> Folders.linkAbove(file, output) != null);
    }

    private Path newFile(String path) throws IOException {
        Path file = staged.resolve(path);
        if (!folders.contains(file.getParent())) {
            Files.createDirectories(file.getParent());
            for (Path folder = file.getParent(); folder.startsWith(staged); folder = folder.getParent()) {
                folders.add(folder);
            }
        }
        count.increment();
        return file;
    }

    /** Writes in one piece, which costs less than the many that {@link Files#write} makes of a page. */
    private static void write(Path file, ByteBuffer bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer rest = bytes.duplicate();
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new FileSystemException(file.toString(), null, e.getMessage()); // which names no file of its own
        }
    }

    private boolean isSame(Path file, ByteBuffer bytes) throws IOException {
        return isPublished(file)
                && Files.size(file) == bytes.remaining()
                && ByteBuffer.wrap(Files.readAllBytes(file)).equals(bytes);
    }
}
