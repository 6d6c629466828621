package org.liveblogarchive.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.Position;

/**
 * The files of a folder that builds of an archive wrote, as the record in that folder proves.
 *
 * <p>A file has two hashes while a build replaces it, since names and hashes are recorded before the files are moved.
 */
final class OwnedFiles {
    private static final String HOW =
            "If only builds of this archive wrote to the folder, delete it, and build again. Otherwise choose another"
                    + " output folder.";

    /** A part of the record that proves nothing here; a damaged one may have been about these files. */
    private record Fault(Path file, String found, boolean damaged) {}

    private final Map<String, String> hashes = new TreeMap<>();
    /** The further hashes of files of which more than one is recorded. */
    private final Map<String, Set<String>> others = new HashMap<>();

    /** The files that killed builds were about to move: they are ours only if they have a recorded hash. */
    private final Map<String, Set<String>> announced = new HashMap<>();

    private final Set<String> parts = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private OwnedFiles() {}

    /**
     * Reads the record of a folder.
     *
     * @param folder the folder, which need not exist
     * @param name its name in records
     */
    static OwnedFiles in(Path folder, String name, ArchiveIdentity identity) throws IOException {
        var owned = new OwnedFiles();
        for (Path file : recordsIn(folder)) {
            owned.add(file, name, identity);
        }
        return owned;
    }

    /** Returns the parts of the record of a folder; none if a link leads to where they would be. */
    static List<Path> recordsIn(Path folder) throws IOException {
        Path records = folder.resolve(OwnershipRecord.FOLDER);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                || !Files.isDirectory(records, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        var parts = new ArrayList<Path>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(records, "*" + OwnershipRecord.ENDING)) {
            files.forEach(parts::add);
        }
        parts.sort(null);
        return parts;
    }

    private void add(Path file, String name, ArchiveIdentity identity) throws IOException {
        try {
            OwnershipRecord record = OwnershipRecord.read(file);
            if (!record.folder().equals(name)) {
                faults.add(new Fault(file, "Record of another folder, “" + record.folder() + "”", false));
            } else if (!identity.accepts(record.identity())) {
                faults.add(new Fault(file, "Record of another archive, “" + record.identity() + "”", false));
            } else {
                if (OwnershipRecord.isNext(file)) {
                    record.hashes()
                            .forEach((path, hash) -> announced
                                    .computeIfAbsent(path, any -> new HashSet<>())
                                    .add(hash));
                } else {
                    record.hashes().forEach(this::add);
                }
                parts.add(OwnershipRecord.FOLDER + "/" + file.getFileName());
            }
        } catch (OwnershipRecord.DamagedException e) {
            faults.add(new Fault(file, "Damaged record of the files of the archive: it " + e.getMessage(), true));
        }
    }

    private void add(String path, String hash) {
        String first = hashes.putIfAbsent(path, hash);
        if (first != null && !first.equals(hash)) {
            others.computeIfAbsent(path, any -> new HashSet<>()).add(hash);
        }
    }

    /** Reports each part that is damaged or belongs to another archive: it does not prove which files are ours. */
    void report(ArchiveIdentity identity, Diagnostics diagnostics) {
        for (Fault fault : faults) {
            diagnostics.error(
                    fault.file().toString(),
                    Position.START,
                    fault.found(),
                    "the record of the archive “" + identity.name() + "” for this folder",
                    HOW);
        }
    }

    /** Returns whether builds wrote a file of that path, even if it has changed since. */
    boolean has(String path) {
        return hashes.containsKey(path);
    }

    /** Returns whether a build wrote a file of that path with that SHA-256. */
    boolean has(String path, String hash) {
        return hash.equals(hashes.get(path))
                || announced.getOrDefault(path, Set.of()).contains(hash)
                || others.getOrDefault(path, Set.of()).contains(hash);
    }

    /** Returns the paths of the files. */
    Set<String> paths() {
        if (announced.isEmpty()) {
            return hashes.keySet();
        }
        var all = new TreeSet<>(hashes.keySet());
        all.addAll(announced.keySet());
        return all;
    }

    /** Returns the paths of the parts of the record. */
    Set<String> parts() {
        return parts;
    }

    /** Returns whether the record names no files. */
    boolean isEmpty() {
        return hashes.isEmpty() && announced.isEmpty();
    }

    /** Returns whether a part of the record proves nothing here. */
    boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** Returns whether a part of the record is damaged. */
    boolean isDamaged() {
        return faults.stream().anyMatch(Fault::damaged);
    }
}
