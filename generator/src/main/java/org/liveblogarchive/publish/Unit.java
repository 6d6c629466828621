package org.liveblogarchive.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.liveblogarchive.content.FileStamp;
import org.liveblogarchive.content.FileState;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.content.MediaTypes;
import org.liveblogarchive.publish.StagedFiles.Placed;

/**
 * A folder of the archive on its way to being published.
 *
 * <p>What is put into it is compared with what is in the output folder; only what differs is staged. Files may be put into
 * it by several threads.
 */
public final class Unit {
    private final Path staged;
    private final Path published;
    private final boolean isArchive;
    private final StagedFiles disk;
    private final Map<String, FileState> files = new ConcurrentHashMap<>();
    private final SortedMap<String, Manifests> elsewhere = new TreeMap<>();
    private final Set<Compression> compressions;
    private Manifests manifests = Manifests.NONE;
    private final LongAdder unchanged = new LongAdder();

    /** Makes the unit of a folder that is published in {@code output} or is that itself. */
    Unit(Path staged, Path published, Path output, Set<Compression> compressions) {
        this.staged = staged;
        this.published = published;
        this.isArchive = published.equals(output);
        this.disk = new StagedFiles(staged, published, output);
        this.compressions = compressions;
    }

    /** Puts a file into the unit; {@code path} is relative to its folder, with {@code /} between its parts. */
    public void put(String path, ByteBuffer bytes) throws IOException {
        putAlone(path, bytes);
        if (MediaTypes.isText(path)) {
            for (Compression compression : compressions) {
                putAlone(path + compression.ending(), ByteBuffer.wrap(compression.compress(bytes)));
            }
        }
    }

    private void putAlone(String path, ByteBuffer bytes) throws IOException {
        add(path, disk.put(path, bytes), Hash.of(bytes));
    }

    /** Puts a copy of a file into the unit. */
    public void put(String path, Path source) throws IOException {
        if (MediaTypes.isText(path) && !compressions.isEmpty()) {
            put(path, ByteBuffer.wrap(Files.readAllBytes(source)));
            return;
        }
        Placed placed = disk.put(path, source);
        add(path, placed, Hash.of(placed.file()));
    }

    private void add(String path, Placed placed, String hash) throws IOException {
        add(path, new FileState(FileStamp.ofPublished(placed.file()), hash), placed.same());
    }

    private void add(String path, FileState file, boolean same) {
        if (files.put(path, file) == null && same) {
            unchanged.increment();
        }
    }

    /** Names the manifests of another unit, which is published in a folder of this one's, in those of this unit. */
    void refer(String folder, Manifests others) {
        elsewhere.put(folder, others);
    }

    /** Returns how the names of the files end that are put into the unit beside a file. */
    public List<String> companions(String path) {
        return MediaTypes.isText(path)
                ? compressions.stream().map(Compression::ending).toList()
                : List.of();
    }

    /** Returns whether a path is that of a file of the unit, once it is sealed or kept. */
    public boolean lists(String path) throws IOException {
        boolean changed = Files.exists(staged.resolve(Manifest.FILE_NAME), LinkOption.NOFOLLOW_LINKS);
        return Manifest.read(changed ? staged : published).has(path);
    }

    /** Returns the bytes that a file put into the unit, or taken over by it, is published with. */
    public byte[] read(String path) throws IOException {
        Path file = staged.resolve(path);
        return Files.readAllBytes(Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? file : published.resolve(path));
    }

    /** Takes a file over as an earlier build published it; returns false, having done nothing, if it has changed since. */
    public boolean keep(String path, FileState known) throws IOException {
        Path file = published.resolve(path);
        FileState present = disk.isPublished(file) ? PublishedFiles.check(file, known) : null;
        if (present != null) {
            add(path, present, true);
        }
        return present != null;
    }

    /** Returns whether files are published as an earlier build left them, as far as the file system tells. */
    public boolean isUntouched(Map<String, FileState> known) throws IOException {
        for (var file : known.entrySet()) {
            Path path = published.resolve(file.getKey());
            if (!disk.isPublished(path) || !file.getValue().stamp().equals(FileStamp.ofPublished(path))) {
                return false;
            }
        }
        return true;
    }

    /** Takes the unit as an earlier build published it, with so many files and those manifests. */
    public void keep(int files, Manifests known) {
        unchanged.add(files);
        manifests = known;
    }

    /**
     * Completes the unit with its manifests, which is then on disk only: what is kept of a unit in memory does not grow
     * with the number of its files.
     *
     * @return the files of the unit by path, its manifests too
     */
    public Map<String, FileState> seal() throws IOException {
        putAlone(DataManifest.FILE_NAME, ByteBuffer.wrap(dataManifest()));
        FileState data = files.get(DataManifest.FILE_NAME);
        var hashes = new TreeMap<String, String>();
        elsewhere.forEach((folder, others) -> hashes.put(folder + "/" + Manifest.FILE_NAME, others.hash()));
        files.forEach((path, file) -> hashes.put(path, file.hash()));
        ByteBuffer bytes = ByteBuffer.wrap(Manifest.bytes(hashes));
        Path manifest = disk.put(Manifest.FILE_NAME, bytes).file();
        manifests = new Manifests(Hash.of(bytes), data.hash(), data.stamp().size());
        files.put(Manifest.FILE_NAME, new FileState(FileStamp.ofPublished(manifest), manifests.hash()));
        Map<String, FileState> sealed = Map.copyOf(files);
        files.clear();
        return sealed;
    }

    private byte[] dataManifest() {
        var entries = new TreeMap<String, DataManifest.Entry>();
        files.forEach((path, file) ->
                entries.put(path, new DataManifest.Entry(file.stamp().size(), file.hash())));
        elsewhere.forEach((folder, others) -> entries.put(
                folder + "/" + DataManifest.FILE_NAME, new DataManifest.Entry(others.dataSize(), others.dataHash())));
        return DataManifest.bytes(entries, isArchive ? "" : "../");
    }

    /** Returns what is known of the manifests, once the unit is sealed. */
    public Manifests manifests() {
        return manifests;
    }

    /**
     * Returns the names of the files put into the unit so far that differ from the published ones.
     *
     * @throws NoSuchFileException if somebody has removed one of them from the staging folder
     */
    SortedSet<String> changed() throws IOException {
        SortedSet<String> changed = disk.paths();
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
        return disk.count() == 0;
    }

    /** Returns how many files of a unit that has never been published are staged, its manifest not counted. */
    int stagedFiles() {
        return disk.count() - 1;
    }
}
