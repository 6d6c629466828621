package org.liveblogarchive.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.liveblogarchive.content.Hash;

/** An earlier copy of the manifests of an archive. The first vouches for all others, so one that was damaged is left out. */
final class EarlierManifests {
    private final Path folder;
    private final SortedMap<String, String> root;

    /**
     * Reads the first manifest in a folder.
     *
     * @throws IllegalArgumentException if there is none that can be read
     */
    EarlierManifests(Path folder) throws IOException {
        this.folder = folder;
        this.root = requireRoot(folder);
    }

    /**
     * Returns what the first manifest in a folder lists.
     *
     * @throws IllegalArgumentException if there is none that can be read
     */
    static SortedMap<String, String> requireRoot(Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.FILE_NAME);
        if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalArgumentException(
                    "“" + manifest + "” does not exist, so that the files cannot be checked");
        }
        try {
            return Manifest.read(manifest);
        } catch (Manifest.DamagedException e) {
            throw new IllegalArgumentException(manifest + " is not a manifest of an archive: it " + e.getMessage(), e);
        }
    }

    /** Returns what the first manifest lists. */
    Map<String, String> root() {
        return root;
    }

    /** Returns what a manifest lists; nothing if it has another hash, does not exist or is damaged. */
    Map<String, String> read(String path, String hash) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !Hash.of(file).equals(hash)) {
            return Map.of();
        }
        try {
            return Manifest.read(file);
        } catch (Manifest.DamagedException e) {
            return Map.of();
        }
    }

    /**
     * Returns the path of a file, and, if it is a manifest, of all files below it.
     *
     * @param prefix the folder of the manifest that lists it, which ends in a slash, or is empty for that of the archive
     * @param name its path in that folder
     * @param hash its SHA-256
     */
    Set<String> below(String prefix, String name, String hash) throws IOException {
        var files = new HashSet<String>();
        var next = new ArrayDeque<>(List.of(new Listed(prefix, name, hash)));
        while (!next.isEmpty()) {
            Listed listed = next.poll();
            boolean ofLiveBlog = listed.prefix().isEmpty() && Manifest.isOfLiveBlog(listed.name());
            if (files.add(listed.path()) && (ofLiveBlog || Manifest.isManifest(listed.name()))) {
                String inside =
                        ofLiveBlog ? listed.name().substring(0, listed.name().indexOf('/') + 1) : listed.prefix();
                read(listed.path(), listed.hash()).forEach((path, sum) -> next.add(new Listed(inside, path, sum)));
            }
        }
        return files;
    }

    private record Listed(String prefix, String name, String hash) {
        String path() {
            return prefix + name;
        }
    }
}
