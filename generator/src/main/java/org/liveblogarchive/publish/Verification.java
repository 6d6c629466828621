package org.liveblogarchive.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liveblogarchive.content.Hash;

/**
 * Compares a copy of an archive with its manifests, and with its records of ownership.
 *
 * <p>It begins at the manifest of the archive and goes down: what a manifest lists is checked before it is read, so the hash of
 * the first vouches for all.
 */
public final class Verification {
    private final Path folder;
    private final VerifiedScope scope;
    private final SortedSet<String> missing = new TreeSet<>();
    private final SortedSet<String> changed = new TreeSet<>();
    /** Files that the manifests name, which need not all be checked. */
    private final Set<String> named = new HashSet<>();
    /** The folders that have been checked, and those of which a manifest cannot be trusted; each ends in a slash, or is empty. */
    private final Set<String> seen = new HashSet<>();

    private final Set<String> unknown = new HashSet<>();
    private final Deque<Entries> folders = new ArrayDeque<>();
    private boolean found;
    private int checked;

    /**
     * What a comparison found; paths are relative to the archive's folder.
     *
     * @param checked how many files were checked, manifests and records included
     * @param missing files that are listed and do not exist
     * @param changed files that are listed and have other bytes
     * @param extra files that are not listed
     */
    public record Result(int checked, List<String> missing, List<String> changed, List<String> extra) {
        public Result {
            missing = List.copyOf(missing);
            changed = List.copyOf(changed);
            extra = List.copyOf(extra);
        }
    }

    /**
     * A manifest whose own hash is right.
     *
     * @param prefix the path of its folder, which ends in a slash, or is empty for that of the archive
     * @param name its path in that folder
     * @param wanted whether all that it lists is to be checked, and not manifests alone
     * @param earlier what an earlier version of it lists; empty if that is not known
     */
    private record Entries(String prefix, String name, boolean wanted, Map<String, String> earlier) {
        String path() {
            return prefix + name;
        }
    }

    private Verification(Path folder, VerifiedScope scope) {
        this.folder = folder;
        this.scope = scope;
    }

    /** Compares all files in a folder. */
    public static Result of(Path folder) throws IOException {
        return new Verification(folder, VerifiedScope.all()).result();
    }

    /**
     * Compares some of the files in a folder.
     *
     * @param part the name of the folder of a live blog, a dot for the archive's own files, or the path of a manifest
     * @throws IllegalArgumentException if there is no such part
     */
    public static Result of(Path folder, String part) throws IOException {
        return new Verification(folder, VerifiedScope.of(part)).result();
    }

    /**
     * Compares the files whose hashes differ from those in an earlier copy of the manifests.
     *
     * @param earlier the folder with that copy
     * @throws IllegalArgumentException if the earlier copy has no manifest that can be read
     */
    public static Result since(Path folder, Path earlier) throws IOException {
        return new Verification(folder, VerifiedScope.since(new EarlierManifests(earlier))).result();
    }

    private Result result() throws IOException {
        EarlierManifests.requireRoot(folder);
        checked++;
        named.add(Manifest.FILE_NAME);
        found = scope.isPart(Manifest.FILE_NAME);
        folders.add(new Entries("", Manifest.FILE_NAME, found, scope.earlierRoot()));
        for (Entries next = folders.poll(); next != null; next = folders.poll()) {
            checkFolder(next);
        }
        if (!found && missing.isEmpty() && changed.isEmpty()) {
            throw new IllegalArgumentException("“" + scope.part() + "” is not among the manifests of “" + folder + "”");
        }
        return new Result(checked, List.copyOf(missing), List.copyOf(changed), found ? extra() : List.of());
    }

    private void checkFolder(Entries root) throws IOException {
        seen.add(root.prefix());
        var hashes = new TreeMap<String, String>();
        var manifests = new ArrayDeque<>(List.of(root));
        for (Entries next = manifests.poll(); next != null; next = manifests.poll()) {
            SortedMap<String, String> entries = read(next);
            hashes.putAll(entries);
            for (var entry : entries.entrySet()) {
                check(next, entry.getKey(), entry.getValue(), manifests);
            }
            scope.removed(next.prefix(), next.earlier(), entries);
        }
        if (scope.hasRecords(root.path())) {
            checkRecord(root.prefix(), hashes);
        }
    }

    private SortedMap<String, String> read(Entries manifest) throws IOException {
        try {
            return Manifest.read(folder.resolve(manifest.path()));
        } catch (Manifest.DamagedException e) {
            changed.add(manifest.path());
            unknown.add(manifest.prefix());
            return new TreeMap<>();
        }
    }

    private void check(Entries manifest, String name, String hash, Deque<Entries> manifests) throws IOException {
        String path = manifest.prefix() + name;
        boolean ofPart = Manifest.isManifest(name);
        boolean ofLiveBlog = manifest.prefix().isEmpty() && Manifest.isOfLiveBlog(name);
        boolean wanted = manifest.wanted() || scope.isPart(path);
        if (!wanted && !ofPart && !(ofLiveBlog && scope.isIn(path))) {
            return;
        }
        if (!named.add(path)) {
            changed.add(manifest.path()); // as it lists what another one lists
            unknown.add(manifest.prefix());
            return;
        }
        String before = manifest.earlier().get(name);
        if (hash.equals(before)) {
            return;
        }
        checked++;
        found |= scope.isPart(path);
        boolean same = isSame(path, hash);
        String prefix = ofLiveBlog ? path.substring(0, path.lastIndexOf('/') + 1) : manifest.prefix();
        if (!same && (ofPart || ofLiveBlog)) {
            unknown.add(prefix);
        } else if (ofPart) {
            manifests.add(new Entries(prefix, name, wanted, scope.earlier(path, before)));
        } else if (ofLiveBlog && scope.isIn(path)) {
            folders.add(new Entries(prefix, Manifest.FILE_NAME, wanted, scope.earlier(path, before)));
        }
    }

    private boolean isSame(String path, String hash) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Folders.linkAbove(file, folder) != null) {
            missing.add(path);
            return false;
        }
        boolean same = Hash.of(file).equals(hash);
        if (!same) {
            changed.add(path);
        }
        return same;
    }

    /** Checks that the record of ownership, by which builds know what they wrote, agrees with the manifests. */
    private void checkRecord(String prefix, SortedMap<String, String> hashes) throws IOException {
        String name = prefix.isEmpty() ? OwnershipRecord.ARCHIVE : prefix.substring(0, prefix.length() - 1);
        for (Path part : OwnedFiles.recordsIn(folder.resolve(prefix))) {
            String path = prefix + OwnershipRecord.FOLDER + "/" + part.getFileName();
            checked++;
            named.add(path);
            if (!agrees(part, name, hashes)) {
                changed.add(path);
            }
        }
    }

    private static boolean agrees(Path part, String name, SortedMap<String, String> hashes) throws IOException {
        try {
            OwnershipRecord record = OwnershipRecord.read(part);
            return record.folder().equals(name)
                    && record.hashes().entrySet().stream()
                            .allMatch(file ->
                                    file.getValue().equals(hashes.getOrDefault(file.getKey(), file.getValue())));
        } catch (OwnershipRecord.DamagedException e) {
            return false;
        }
    }

    /** Returns the files that should not be there; none in a folder of which a manifest cannot be trusted. */
    private List<String> extra() throws IOException {
        return scope.candidates(folder).stream()
                .filter(path -> !named.contains(path))
                .filter(path -> !unknown.contains(folderOf(path)))
                .filter(path -> scope.isWithin(folderOf(path)))
                .toList();
    }

    private String folderOf(String path) {
        String first = path.substring(0, path.indexOf('/') + 1);
        boolean ofLiveBlog =
                seen.contains(first) || unknown.contains(first) || named.contains(first + Manifest.FILE_NAME);
        return ofLiveBlog ? first : "";
    }
}
