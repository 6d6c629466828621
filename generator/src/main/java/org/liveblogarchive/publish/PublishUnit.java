package org.liveblogarchive.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToIntFunction;
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
public final class PublishUnit {
    private final Path staged;
    private final Path published;
    private final String name;
    private final ArchiveIdentity identity;
    private final StagedFiles disk;
    private final Map<String, FileState> files = new ConcurrentHashMap<>();
    private final SortedMap<String, String> elsewhere = new TreeMap<>();
    private final Set<Compression> compressions;
    private final Set<String> doubled = ConcurrentHashMap.newKeySet();
    private String manifest = "";
    private Set<String> records;
    private final LongAdder unchanged = new LongAdder();

    /**
     * Makes the unit of a folder.
     *
     * @param name the name of the folder in {@code output}, or {@link OwnershipRecord#ARCHIVE} for that itself
     */
    PublishUnit(Path staged, Path output, String name, ArchiveIdentity identity, Set<Compression> compressions) {
        this.staged = staged;
        this.published = output.resolve(name).normalize();
        this.name = name;
        this.identity = identity;
        this.disk = new StagedFiles(staged, published, output);
        this.compressions = compressions;
    }

    /** Puts a file into the unit; {@code path} is relative to its folder, with {@code /} between its parts. */
    public void put(String path, ByteBuffer bytes) throws IOException {
        put(path, bytes, Hash.of(bytes));
    }

    /** Puts a file into the unit whose SHA-256 is known. */
    public void put(String path, ByteBuffer bytes, String hash) throws IOException {
        add(path, disk.put(path, bytes), hash);
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

    /** Puts a file into the unit that is no text. */
    public void put(String path, FileContent content) throws IOException {
        Placed placed = disk.put(path, content);
        add(path, placed, Hash.of(placed.file()));
    }

    private void add(String path, Placed placed, String hash) throws IOException {
        add(path, new FileState(FileStamp.ofPublished(placed.file()), hash), placed.same());
    }

    private void add(String path, FileState file, boolean same) {
        if (files.put(path, file) != null) {
            doubled.add(path);
            disk.countOnce();
        } else if (same) {
            unchanged.increment();
        }
    }

    /** Adds the manifest of another unit, published in a folder of this one, to the manifests of this unit. */
    void refer(String folder, String hash) {
        elsewhere.put(folder + "/" + Manifest.FILE_NAME, hash);
    }

    /** Returns the endings of the compressed files that are put into the unit beside a file. */
    public List<String> companions(String path) {
        return MediaTypes.isText(path)
                ? compressions.stream().map(Compression::ending).toList()
                : List.of();
    }

    /** Returns the bytes that a file put into the unit, or taken over by it, is published with. */
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(file(path));
    }

    private Path file(String path) {
        Path file = staged.resolve(path);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? file : published.resolve(path);
    }

    /** Keeps files as an earlier build published them; does nothing and returns false if one has changed since then. */
    public boolean keep(Map<String, FileState> known) throws IOException {
        Map<String, FileState> present = new HashMap<>();
        for (var entry : known.entrySet()) {
            Path file = published.resolve(entry.getKey());
            FileState now = disk.isPublished(file) ? PublishedFiles.check(file, entry.getValue()) : null;
            if (now == null) {
                return false;
            }
            present.put(entry.getKey(), now);
        }
        present.forEach((path, file) -> add(path, file, true));
        return true;
    }

    /** Returns whether files are published as an earlier build left them, as far as their stamps show. */
    public boolean isUntouched(Map<String, FileState> known) throws IOException {
        if (Files.exists(published.resolve(OwnershipRecord.NEXT), LinkOption.NOFOLLOW_LINKS)) {
            return false; // a build was killed while it moved files
        }
        for (var file : known.entrySet()) {
            Path path = published.resolve(file.getKey());
            if (!disk.isPublished(path) || !file.getValue().stamp().equals(FileStamp.ofPublished(path))) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the unit as an earlier build published it, with that number of files and that hash of its manifest. */
    public void keep(int files, String known) {
        unchanged.add(files);
        manifest = known;
    }

    /**
     * Completes the unit with its manifests and with the record of its files. The record is then on disk only, so the memory
     * that a unit needs does not grow with the number of its files.
     *
     * @param completedBy the post, counted from 0, with which a file is complete; negative if later posts may change it
     * @return the files of the unit by path, its manifests and its record too
     */
    public Map<String, FileState> seal(ToIntFunction<String> completedBy) throws IOException {
        SortedMap<String, String> listed = hashes();
        listed.putAll(elsewhere);
        var parts = Parts.of(listed.keySet(), path -> completedBy.applyAsInt(Compression.plain(path, compressions)));
        Manifest.write(listed, parts, this::putAlone);
        manifest = files.get(Manifest.FILE_NAME).hash();
        putRecord(parts);
        Map<String, FileState> sealed = Map.copyOf(files);
        files.clear();
        return sealed;
    }

    private SortedMap<String, String> hashes() {
        var hashes = new TreeMap<String, String>();
        files.forEach((path, file) -> hashes.put(path, file.hash()));
        return hashes;
    }

    /**
     * Stages the record, cut like the manifests: the manifest of a part is in the same part of the record. A file that existed
     * with the right bytes, but in no record, is not ours and does not become so.
     */
    private void putRecord(Map<String, SortedSet<String>> parts) throws IOException {
        Map<String, String> owned = hashes();
        for (String path : owned.keySet()) {
            if (Manifest.isManifest(path)) {
                String part = Manifest.part(path);
                parts.computeIfAbsent(parts.containsKey(part) ? part : Parts.FILES, any -> new TreeSet<>())
                        .add(path);
            }
        }
        if (!disk.isNew()) {
            OwnedFiles before = owned();
            SortedSet<String> staging = disk.paths();
            owned.entrySet()
                    .removeIf(file -> !staging.contains(file.getKey())
                            && !before.has(file.getKey())
                            && !before.has(file.getKey(), file.getValue()));
        }
        records = new TreeSet<>();
        for (var part : parts.entrySet()) {
            var hashes = new TreeMap<String, String>();
            part.getValue().stream().filter(owned::containsKey).forEach(path -> hashes.put(path, owned.get(path)));
            if (!hashes.isEmpty()) {
                String path = OwnershipRecord.ofPart(part.getKey());
                putAlone(path, ByteBuffer.wrap(new OwnershipRecord(identity.name(), name, hashes).bytes()));
                records.add(path);
            }
        }
    }

    /** Returns the SHA-256 of the manifest that vouches for all files, once the unit is sealed. */
    public String manifest() {
        return manifest;
    }

    /** Returns the files that earlier builds wrote into the folder. */
    OwnedFiles owned() throws IOException {
        return OwnedFiles.in(published, name, identity);
    }

    /** Returns the parts of the record of the unit as it is now, or null if the unit is kept as it was published. */
    Set<String> records() {
        return records;
    }

    /** Returns the paths of the files of the unit, once it is sealed or kept. */
    public Set<String> owns() throws IOException {
        if (records == null) {
            return owned().paths();
        }
        var paths = new TreeSet<String>();
        for (String part : records) {
            paths.addAll(OwnershipRecord.read(file(part)).hashes().keySet());
        }
        return paths;
    }

    /**
     * Returns the names of the files put into the unit that differ from the published ones.
     *
     * @throws NoSuchFileException if somebody has removed one of them from the staging folder
     */
    SortedSet<String> changed() throws IOException {
        return disk.paths();
    }

    /** Returns the names of all files put into the unit so far. */
    Set<String> paths() {
        return files.keySet();
    }

    /** Returns the paths that more than one file was put at. */
    SortedSet<String> doubled() {
        return new TreeSet<>(doubled);
    }

    int unchanged() {
        return unchanged.intValue();
    }

    String name() {
        return name;
    }

    ArchiveIdentity identity() {
        return identity;
    }

    Path staged() {
        return staged;
    }

    Path published() {
        return published;
    }
}
