package org.liveblogarchive.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.json.JsonText;
import org.liveblogarchive.publish.VerifiedFile.State;

/** A folder of a copy of an archive, compared with its manifest. */
public final class VerifiedFolder {
    /** The name of the manifest. */
    public static final String MANIFEST = DataManifest.FILE_NAME;
    /** The name of the list of the same files for other programs. */
    public static final String SUMS = Manifest.FILE_NAME;

    private final Path folder;
    private final List<VerifiedFile> files;

    private VerifiedFolder(Path folder, List<VerifiedFile> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * Reads the manifest of a folder and the files that it names.
     *
     * @throws IllegalArgumentException if there is no manifest that can be read
     */
    public static VerifiedFolder read(Path folder) throws IOException {
        Path manifest = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalArgumentException("there is no " + manifest + ", by which the files could be checked");
        }
        var files = new ArrayList<VerifiedFile>();
        try (InputStream in = Files.newInputStream(manifest)) {
            for (Object file : (List<?>) JsonText.object(in).getOrDefault("files", List.of())) {
                var entry = (Map<?, ?>) file;
                String path = (String) entry.get("path");
                String hash = (String) entry.get("sha256");
                files.add(new VerifiedFile(path, hash, state(folder, path, hash, (Long) entry.get("size"))));
            }
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException(manifest + " is no manifest of an archive: " + e.getMessage(), e);
        }
        return new VerifiedFolder(folder, files);
    }

    private static State state(Path folder, String path, String hash, long size) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new InvalidPathException(path, "leads out of the archive");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return State.MISSING;
        }
        return Files.size(file) == size && Hash.of(file).equals(hash) ? State.SAME : State.CHANGED;
    }

    /** Returns the files in the order of the manifest. */
    public List<VerifiedFile> files() {
        return files;
    }

    /** Returns whether the list for other programs gives the same hashes, but for those of the manifests. */
    public boolean agreesWithSums() throws IOException {
        Manifest sums = Manifest.read(folder);
        Map<String, String> own = files.stream()
                .filter(file -> !file.path().endsWith("/" + MANIFEST))
                .collect(Collectors.toMap(VerifiedFile::path, VerifiedFile::hash));
        own.put(MANIFEST, Hash.of(folder.resolve(MANIFEST)));
        boolean all = own.entrySet().stream().allMatch(file -> sums.has(file.getKey(), file.getValue()));
        for (String path : sums.paths()) {
            Path file = folder.resolve(path);
            boolean others = path.endsWith("/" + SUMS);
            boolean changed = others && Files.isRegularFile(file) && !sums.has(path, Hash.of(file));
            all &= (others || own.containsKey(path)) && !changed;
        }
        return all;
    }
}
