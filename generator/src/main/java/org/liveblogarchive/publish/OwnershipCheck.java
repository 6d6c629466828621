package org.liveblogarchive.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.content.Position;

/**
 * Checks, before anything is published, that the files of a build can be moved into place. Each place must be free, or hold
 * a file that an earlier build wrote, as a record proves.
 */
final class OwnershipCheck {
    /** How many conflicting files are reported one by one; a folder that is not ours may hold thousands. */
    private static final int MOST = 20;

    private static final String MOVE = "Move it elsewhere, or choose another output folder.";

    private final Path output;
    private final Diagnostics diagnostics;
    private final OwnedFiles ownedByArchive;
    private final Map<String, OwnedFiles> ownedByLiveBlogs = new HashMap<>();
    private final ArchiveIdentity identity;
    private final List<Path> edited = new ArrayList<>();
    private int inTheWay;

    OwnershipCheck(Path output, PublishUnit archive, Diagnostics diagnostics) throws IOException {
        this.output = output;
        this.diagnostics = diagnostics;
        this.identity = archive.identity();
        this.ownedByArchive = archive.owned();
        ownedByArchive.report(identity, diagnostics);
    }

    /** Checks the files of a unit that are to be moved into place. */
    void check(PublishUnit unit) throws IOException {
        if (!diagnostics.hasErrors()) { // else that may be why
            unit.doubled().forEach(path -> twice(unit.published().resolve(path)));
        }
        if (unit.records() == null || !Files.exists(unit.published(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        boolean isArchive = unit.name().equals(OwnershipRecord.ARCHIVE);
        OwnedFiles owned = isArchive ? ownedByArchive : unit.owned();
        if (!isArchive) {
            owned.report(identity, diagnostics);
        }
        if (owned.isFaulty()) {
            return; // other conflicts would only follow from that
        }
        Path records = unit.published().resolve(OwnershipRecord.FOLDER);
        if (Files.exists(records, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(records, LinkOption.NOFOLLOW_LINKS)) {
            inTheWay(records, what(records), "a folder, for the record of the archive's files");
            return;
        }
        if (!Files.isDirectory(unit.published(), LinkOption.NOFOLLOW_LINKS)) {
            inTheWay(unit.published(), what(unit.published()), "a folder of the archive");
            return;
        }
        for (String path : unit.changed()) {
            if (!OwnershipRecord.isRecord(path)) {
                check(unit, path, owned);
            }
        }
        ownedByLiveBlogs.clear();
    }

    private void check(PublishUnit unit, String path, OwnedFiles owned) throws IOException {
        Path target = unit.published().resolve(path);
        Path above = notFolderAbove(target);
        if (above != null) {
            String own = unit.published().relativize(above).toString().replace('\\', '/');
            boolean stale = Files.isRegularFile(above, LinkOption.NOFOLLOW_LINKS)
                    && owned.has(own, Hash.of(above))
                    && !unit.owns().contains(own);
            if (!stale) {
                inTheWay(above, what(above), "a folder, for " + path);
            }
            return;
        }
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            inTheWay(target, what(target), "a file of the archive, or nothing");
            return;
        }
        String hash = Hash.of(target);
        if (owned.has(path, hash) || isOfOther(target, hash)) {
            return;
        }
        if (owned.has(path) || isOfOther(target, null)) {
            edited.add(target);
        } else {
            inTheWay(
                    target,
                    "File in the output folder that no build wrote",
                    "no file here, or one that an earlier build wrote");
        }
    }

    /** Returns the first path above a file that exists and is not a folder; null if there is none. */
    private Path notFolderAbove(Path file) {
        Path next = output;
        for (Path name : output.relativize(file.getParent())) {
            next = next.resolve(name);
            if (Files.exists(next, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS)) {
                return next;
            }
        }
        return null;
    }

    /**
     * Returns whether a file was published as one of the archive's own or as one of the live blog in whose folder it lies.
     * The archive has pages at old addresses in folders of live blogs.
     *
     * @param hash its SHA-256, or null if it need not be the one that was published
     */
    private boolean isOfOther(Path file, String hash) throws IOException {
        Path path = output.relativize(file);
        if (has(ownedByArchive, path, hash)) {
            return true;
        }
        if (path.getNameCount() < 2) {
            return false;
        }
        String folder = path.getName(0).toString();
        OwnedFiles known = ownedByLiveBlogs.get(folder);
        if (known == null) {
            known = OwnedFiles.in(output.resolve(folder), folder, identity);
            ownedByLiveBlogs.put(folder, known);
        }
        return has(known, path.subpath(1, path.getNameCount()), hash);
    }

    private static boolean has(OwnedFiles owned, Path path, String hash) {
        String name = path.toString().replace('\\', '/');
        return hash == null ? owned.has(name) : owned.has(name, hash);
    }

    /** Returns the folders of live blogs that earlier builds of this archive published and this one does not. */
    SortedSet<String> removed(Set<String> liveBlogs) throws IOException {
        var removed = new TreeSet<String>();
        try (var folders = Files.newDirectoryStream(output)) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString();
                if (liveBlogs.contains(name) || OwnedFiles.recordsIn(folder).isEmpty()) {
                    continue;
                }
                OwnedFiles owned = OwnedFiles.in(folder, name, identity);
                if (!owned.isEmpty() || owned.isDamaged()) { // else it is all of another archive, or a copy of a folder
                    owned.report(identity, diagnostics);
                    removed.add(name);
                }
            }
        }
        return removed;
    }

    /** Returns the files of earlier builds that others have changed, and that are made again. */
    List<Path> edited() {
        return edited;
    }

    private void twice(Path file) {
        diagnostics.error(
                file.toString(),
                Position.START,
                "Path that two files of the archive share",
                "a separate path for each file",
                "Rename the post, the tag or the file with this path.");
    }

    private void inTheWay(Path file, String found, String expected) {
        inTheWay++;
        if (inTheWay <= MOST) {
            diagnostics.error(file.toString(), Position.START, found, expected, MOVE);
        }
    }

    /** Reports the number of conflicting files that were not reported one by one. */
    void close() {
        if (inTheWay > MOST) {
            diagnostics.error(
                    output.toString(),
                    Position.START,
                    "Files in the output folder that no build wrote: “" + (inTheWay - MOST) + "” more",
                    "no files here, or only files that earlier builds wrote",
                    "Move them elsewhere, or choose another output folder. If builds wrote them, but the folders “"
                            + OwnershipRecord.FOLDER + "” that prove it are lost, delete the output folder.");
        }
    }

    private static String what(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return "Symbolic link in the output folder, which leads to “" + Files.readSymbolicLink(file) + "”";
        }
        return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                ? "Folder in place of a file of the archive"
                : "File in the output folder that no build wrote";
    }
}
