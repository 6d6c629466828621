package org.liveblogarchive.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which files of an archive a verification checks: all, those of a part, or those that changed since an earlier copy. */
final class VerifiedScope {
    /** The path of the manifest below which files are checked; null for all. */
    private final String part;
    /** The earlier copy of the manifests; null if there is none. */
    private final EarlierManifests earlier;

    private final Set<String> removed = new TreeSet<>();

    private VerifiedScope(String part, EarlierManifests earlier) {
        this.part = part;
        this.earlier = earlier;
    }

    static VerifiedScope all() {
        return new VerifiedScope(null, null);
    }

    /**
     * Makes the scope of a part.
     *
     * @param name the name of the folder of a live blog, a dot for the archive's own files, or the path of a manifest
     */
    static VerifiedScope of(String name) {
        String path = name.replace('\\', '/').replaceAll("/+$", "");
        if (path.equals(OwnershipRecord.ARCHIVE)) {
            path = Manifest.FILE_NAME;
        } else if (!path.endsWith(Manifest.ENDING)) {
            path += "/" + Manifest.FILE_NAME;
        }
        return new VerifiedScope(path, null);
    }

    static VerifiedScope since(EarlierManifests earlier) {
        return new VerifiedScope(null, earlier);
    }

    /** Returns the path of the manifest below which files are checked; null for all. */
    String part() {
        return part;
    }

    /** Returns whether all is checked that a manifest lists, whatever lists that. */
    boolean isPart(String path) {
        return part == null ? path.equals(Manifest.FILE_NAME) : part.equals(path);
    }

    /** Returns whether files are checked in the live blog whose manifest has a path. */
    boolean isIn(String manifest) {
        return part == null || part.startsWith(manifest.substring(0, manifest.length() - Manifest.FILE_NAME.length()));
    }

    /** Returns whether the record of ownership is checked in the folder whose manifest has a path. */
    boolean hasRecords(String manifest) {
        return earlier == null && (part == null || part.equals(manifest));
    }

    /** Returns what the first manifest of the earlier copy lists. */
    Map<String, String> earlierRoot() throws IOException {
        return earlier == null ? Map.of() : earlier.root();
    }

    /** Returns what a manifest of the earlier copy lists; nothing if it has another hash than it had, or that is null. */
    Map<String, String> earlier(String path, String hash) throws IOException {
        return earlier == null || hash == null ? Map.of() : earlier.read(path, hash);
    }

    /** Remembers what an earlier version of a manifest lists and a newer one does not. */
    void removed(String prefix, Map<String, String> before, SortedMap<String, String> now) throws IOException {
        for (var entry : before.entrySet()) {
            if (!now.containsKey(entry.getKey())) {
                removed.addAll(earlier.below(prefix, entry.getKey(), entry.getValue()));
            }
        }
    }

    /** Returns the files that exist and may be extra, in order. */
    SortedSet<String> candidates(Path folder) throws IOException {
        var files = new TreeSet<String>();
        if (earlier != null) {
            for (String path : removed) {
                if (Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                    files.add(path);
                }
            }
        } else if (part == null || (part.endsWith(Manifest.FILE_NAME) && Files.isDirectory(folder.resolve(prefix())))) {
            Files.walkFileTree(folder.resolve(prefix()), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(folder.relativize(file).toString().replace('\\', '/'));
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return files;
    }

    /** Returns whether extra files are reported in a folder, whose name ends in a slash or is empty. */
    boolean isWithin(String name) {
        return part == null || prefix().equals(name);
    }

    private String prefix() {
        return part == null ? "" : part.substring(0, part.length() - Manifest.FILE_NAME.length());
    }
}
