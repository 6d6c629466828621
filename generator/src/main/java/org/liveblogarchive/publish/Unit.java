package org.liveblogarchive.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.liveblogarchive.content.FileStamp;
import org.liveblogarchive.content.FileState;
import org.liveblogarchive.content.Hash;

/**
 * A folder of the archive on its way to being published.
 *
 * <p>What is put into it is compared with what is in the output folder; only what differs is staged. Files may be put into
 * it by several threads.
 */
public final class Unit {
    private final Path staged;
    private final Path published;
    private final Path output;
    private final boolean isNew;
    private final Map<Path, Boolean> links = new ConcurrentHashMap<>();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Map<String, FileState> files = new ConcurrentHashMap<>();
    private final SortedMap<String, String> elsewhere = new TreeMap<>();
    private String manifestHash = "";
    private final LongAdder unchanged = new LongAdder();
    private final LongAdder stagedFiles = new LongAdder();

    /** Makes the unit of a folder that is published in {@code output} or is that itself. */
    Unit(Path staged, Path published, Path output) {
        this.staged = staged;
        this.published = published;
        this.output = output;
        this.isNew = !Files.exists(published, LinkOption.NOFOLLOW_LINKS);
    }

    /** Puts a file into the unit; {@code path} is relative to its folder, with {@code /} between its parts. */
    public void put(String path, ByteBuffer bytes) throws IOException {
        String hash = Hash.of(bytes);
        Path file = published.resolve(path);
        boolean same = isSame(file, bytes);
        if (!same) {
            file = newFile(path);
            write(file, bytes);
        }
        add(path, new FileState(FileStamp.ofPublished(file), hash), same);
    }

    /** Puts a copy of a file into the unit. */
    public void put(String path, Path source) throws IOException {
        Path file = published.resolve(path);
        boolean same = isFile(file) && Files.mismatch(source, file) < 0;
        if (!same) {
            file = newFile(path);
            Files.copy(source, file);
        }
        add(path, new FileState(FileStamp.ofPublished(file), Hash.of(file)), same);
    }

    private void add(String path, FileState file, boolean same) {
        if (files.put(path, file) == null && same) {
            unchanged.increment();
        }
    }

    /** Adds a file to the manifest that another unit puts in its place. */
    void refer(String path, String hash) {
        elsewhere.put(path, hash);
    }

    /** Takes a file over as an earlier build published it; returns false, having done nothing, if it has changed since. */
    public boolean keep(String path, FileState known) throws IOException {
        Path file = published.resolve(path);
        FileState present = isFile(file) ? PublishedFiles.check(file, known) : null;
        if (present != null) {
            add(path, present, true);
        }
        return present != null;
    }

    /** Takes the unit as an earlier build published it, with so many files and a manifest of that hash. */
    public void keep(int files, String hash) {
        unchanged.add(files);
        manifestHash = hash;
    }

    /**
     * Completes the unit with its manifest, which is then on disk only: what is kept of a unit in memory does not grow
     * with the number of its files.
     *
     * @return the files of the unit by path, its manifest too
     */
    public Map<String, FileState> seal() throws IOException {
        var hashes = new TreeMap<>(elsewhere);
        files.forEach((path, file) -> hashes.put(path, file.hash()));
        ByteBuffer bytes = ByteBuffer.wrap(Manifest.bytes(hashes));
        Path manifest = published.resolve(Manifest.FILE_NAME);
        if (!isSame(manifest, bytes)) {
            manifest = newFile(Manifest.FILE_NAME);
            write(manifest, bytes);
        }
        manifestHash = Hash.of(bytes);
        files.put(Manifest.FILE_NAME, new FileState(FileStamp.ofPublished(manifest), manifestHash));
        Map<String, FileState> sealed = Map.copyOf(files);
        files.clear();
        return sealed;
    }

    /** Returns the SHA-256 of the manifest, once the unit is sealed. */
    public String manifestHash() {
        return manifestHash;
    }

    /**
     * Returns the names of the files put into the unit so far that differ from the published ones.
     *
     * @throws NoSuchFileException if somebody has removed one of them from the staging folder
     */
    SortedSet<String> changed() throws IOException {
        var changed = new TreeSet<String>();
        if (Files.isDirectory(staged)) {
            try (Stream<Path> staging = Files.walk(staged)) {
                staging.filter(Files::isRegularFile)
                        .map(file -> staged.relativize(file).toString().replace('\\', '/'))
                        .forEach(changed::add);
            }
        }
        if (changed.size() < stagedFiles.intValue()) {
            throw new NoSuchFileException(staged.toString());
        }
        changed.remove(Manifest.FILE_NAME);
        return changed;
    }

    /** Returns the names of all files put into the unit so far. */
    Set<String> paths() {
        return files.keySet();
    }

    int unchanged() {
        return unchanged.intValue();
    }

    Path staged() {
        return staged;
    }

    Path published() {
        return published;
    }

    /** Returns whether nothing of the unit is to be published, as all of it is already. */
    boolean isPublished() {
        return stagedFiles.intValue() == 0;
    }

    /** Returns how many files of a unit that has never been published are staged, its manifest not counted. */
    int stagedFiles() {
        return stagedFiles.intValue() - 1;
    }

    private Path newFile(String path) throws IOException {
        Path file = staged.resolve(path);
        if (!folders.contains(file.getParent())) {
            Files.createDirectories(file.getParent());
            folders.add(file.getParent());
        }
        stagedFiles.increment();
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
        return isFile(file)
                && Files.size(file) == bytes.remaining()
                && ByteBuffer.wrap(Files.readAllBytes(file)).equals(bytes);
    }

    private boolean isFile(Path file) {
        return !isNew
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !links.computeIfAbsent(file.getParent(), any -> Links.above(file, output) != null);
    }
}
