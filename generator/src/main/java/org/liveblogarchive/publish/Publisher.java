package org.liveblogarchive.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.paths.ArchivePaths;

/**
 * Moves staged units into the output folder.
 *
 * <p>Before the first file of a unit is moved, a part of its record lists all that will be moved, and the record proper
 * follows after the last: a build that is killed leaves files that are each whole, and all of them proven to be ours.
 */
final class Publisher {
    /** A reader who follows a link from an index must find the page that it leads to. */
    private static final Comparator<String> INDEX_LAST = Comparator.comparing(
                    (String path) -> path.equals(ArchivePaths.INDEX))
            .thenComparing(Comparator.naturalOrder());

    private final Path output;
    private final Path staging;
    private final PublishUnit archive;
    private final Map<String, PublishUnit> liveBlogs;
    private final UploadLists uploads;
    private final Set<String> pathsOfArchive;

    Publisher(Path output, Path staging, PublishUnit archive, Map<String, PublishUnit> liveBlogs, UploadLists uploads)
            throws IOException {
        this.output = output;
        this.staging = staging;
        this.archive = archive;
        this.liveBlogs = liveBlogs;
        this.uploads = uploads;
        this.pathsOfArchive = archive.owns();
    }

    /** Publishes a unit. */
    PublishResult publish(PublishUnit unit) throws IOException {
        if (unit.records() == null) {
            return PublishResult.files(0, unit.unchanged());
        }
        var files = new ArrayList<>(unit.changed()); // which fails before any file is moved if one has been removed
        if (!files.isEmpty() && !Files.exists(unit.published(), LinkOption.NOFOLLOW_LINKS)) {
            uploads.changes(unit.published(), files);
            move(unit.staged(), unit.published());
            return PublishResult.files(files.size(), unit.unchanged());
        }
        OwnedFiles before = unit.owned();
        var stale = new TreeSet<>(before.parts());
        stale.removeAll(unit.records());
        if (files.isEmpty() && stale.isEmpty()) {
            return PublishResult.files(0, unit.unchanged());
        }
        return publish(unit, files, before, stale);
    }

    private PublishResult publish(PublishUnit unit, List<String> files, OwnedFiles before, Set<String> staleRecords)
            throws IOException {
        uploads.changes(unit.published(), files);
        int written = files.size();
        List<String> records = files.stream().filter(OwnershipRecord::isRecord).toList();
        files.removeAll(records);
        announce(unit, records);
        Set<String> gone = new TreeSet<>(before.paths());
        gone.removeAll(unit.owns());
        gone.removeAll(takenOver(gone, unit));
        Set<String> folders = foldersOf(files);
        PublishResult removed =
                removeStale(unit.published(), before, path -> gone.contains(path) && folders.contains(path));
        files.sort(INDEX_LAST);
        for (String path : files) {
            moveInto(unit, path);
        }
        removed = removed.plus(removeStale(unit.published(), before, gone::contains));
        for (String record : records) {
            moveInto(unit, record);
        }
        for (String record : staleRecords) {
            if (!OwnershipRecord.isNext(Path.of(record))) {
                remove(unit.published().resolve(record));
            }
        }
        forgetAnnounced(unit);
        return removed.plus(PublishResult.files(written, unit.unchanged()));
    }

    /**
     * Records the files that are about to be moved. It lists all files of the parts of the record that change, as some files
     * go from one part to another: until all parts are in place, this one has them all.
     */
    private void announce(PublishUnit unit, List<String> records) throws IOException {
        if (records.isEmpty()) {
            return;
        }
        var hashes = new TreeMap<String, String>();
        for (String record : records) {
            hashes.putAll(OwnershipRecord.read(unit.staged().resolve(record)).hashes());
        }
        Path written = staging.resolve("_next");
        Files.write(written, new OwnershipRecord(unit.identity().name(), unit.name(), hashes).bytes());
        Path target = unit.published().resolve(OwnershipRecord.NEXT);
        Files.createDirectories(target.getParent());
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) { // of a killed build, whose files still are ours
            Path before = staging.resolve("_before");
            Files.copy(target, before, StandardCopyOption.REPLACE_EXISTING);
            move(before, OwnershipRecord.beforeNext(target.getParent()));
        }
        move(written, target);
    }

    /** Removes what {@link #announce} wrote, and what killed builds did. */
    private static void forgetAnnounced(PublishUnit unit) throws IOException {
        for (Path record : OwnedFiles.recordsIn(unit.published())) {
            if (OwnershipRecord.isNext(record)) {
                Files.delete(record);
            }
        }
    }

    /** Returns the paths of all folders that files lie in. */
    private static Set<String> foldersOf(List<String> files) {
        var folders = new HashSet<String>();
        for (String file : files) {
            for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
                folders.add(file.substring(0, slash));
            }
        }
        return folders;
    }

    /** Returns the paths that another unit has now: a live blog can take over a path of the archive, and vice versa. */
    private Set<String> takenOver(Set<String> paths, PublishUnit unit) throws IOException {
        var takenOver = new HashSet<String>();
        var owned = new HashMap<String, Set<String>>();
        for (String path : paths) {
            int slash = path.indexOf('/');
            String slug = slash < 0 || unit != archive ? "" : path.substring(0, slash);
            if (liveBlogs.containsKey(slug) && !owned.containsKey(slug)) {
                owned.put(slug, liveBlogs.get(slug).owns()); // which reads it from disk
            }
            boolean ofLiveBlog = owned.getOrDefault(slug, Set.of()).contains(path.substring(slash + 1));
            if (ofLiveBlog || (unit != archive && isOfArchive(unit.name() + "/" + path))) {
                takenOver.add(path);
            }
        }
        return takenOver;
    }

    private boolean isOfArchive(String path) {
        return pathsOfArchive.contains(path);
    }

    /** Removes the live blogs that an earlier build published and this one did not. */
    PublishResult removeLiveBlogs(Set<String> slugs) throws IOException {
        PublishResult removed = PublishResult.NOTHING;
        for (String slug : slugs) {
            Path folder = output.resolve(slug);
            OwnedFiles owned = OwnedFiles.in(folder, slug, archive.identity());
            removed = removed.plus(removeStale(folder, owned, path -> !isOfArchive(slug + "/" + path)));
            for (String record : owned.parts()) {
                remove(folder.resolve(record));
            }
            Folders.removeEmpty(folder.resolve(OwnershipRecord.FOLDER), output);
        }
        return removed;
    }

    private PublishResult removeStale(Path folder, OwnedFiles before, Predicate<String> stale) throws IOException {
        int removed = 0;
        var kept = new ArrayList<Path>();
        for (String path : before.paths()) {
            Path file = folder.resolve(path);
            if (!stale.test(path)
                    || Folders.linkAbove(file, output) != null
                    || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            if (before.has(path, Hash.of(file))) {
                remove(file);
                Folders.removeEmpty(file.getParent(), folder);
                removed++;
            } else if (before.has(path)) {
                kept.add(file);
            }
        }
        return PublishResult.removed(removed, kept);
    }

    private void remove(Path file) throws IOException {
        uploads.removes(file);
        Files.deleteIfExists(file);
    }

    private static void moveInto(PublishUnit unit, String path) throws IOException {
        Path target = unit.published().resolve(path);
        Files.createDirectories(target.getParent());
        move(unit.staged().resolve(path), target);
    }

    private static void move(Path source, Path target) throws IOException {
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
