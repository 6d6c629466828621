package org.liveblogarchive.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
        var paths = new HashSet<String>();
        try (InputStream in = Files.newInputStream(manifest)) {
            for (Object file : (List<?>) JsonText.object(in).getOrDefault("files", List.of())) {
                var entry = (Map<?, ?>) file;
                String path = (String) entry.get("path");
                String hash = (String) entry.get("sha256");
                if (!paths.add(path)) {
                    throw new IllegalArgumentException("the path “" + path + "” stands in it twice");
                }
                files.add(new VerifiedFile(path, hash, state(folder, path, hash, (Long) entry.get("size"))));
            }
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException(manifest + " is no manifest of an archive: " + e.getMessage(), e);
        }
        return new VerifiedFolder(folder, files);
    }

    private static State state(Path folder, String path, String hash, long size) throws IOException {
        if (!OwnershipRecord.isPath(path)) {
            throw new IllegalArgumentException("the path “" + path + "” leads out of the archive");
        }
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Folders.linkAbove(file, folder) != null) {
            return State.MISSING;
        }
        return Files.size(file) == size && Hash.of(file).equals(hash) ? State.SAME : State.CHANGED;
    }

    /** Returns the files in the order of the manifest. */
    public List<VerifiedFile> files() {
        return files;
    }

    /** Returns whether the list for other programs gives the same hashes, except those of the manifests. */
    public boolean agreesWithSums() throws IOException {
        Map<String, String> sums = Manifest.read(folder.resolve(SUMS));
        Map<String, String> own = files.stream()
                .filter(file -> !file.path().endsWith("/" + MANIFEST))
                .collect(Collectors.toMap(VerifiedFile::path, VerifiedFile::hash));
        own.put(MANIFEST, Hash.of(folder.resolve(MANIFEST)));
        boolean all = own.entrySet().stream().allMatch(file -> file.getValue().equals(sums.get(file.getKey())));
        for (var sum : sums.entrySet()) {
            String path = sum.getKey();
            boolean others = path.endsWith("/" + SUMS) && OwnershipRecord.isPath(path);
            Path file = others ? folder.resolve(path) : null;
            boolean changed =
                    others && Files.isRegularFile(file) && !sum.getValue().equals(Hash.of(file));
            all &= (others || own.containsKey(path)) && !changed;
        }
        return all;
    }

    /**
     * Returns where the record of ownership in the folder contradicts the manifest, by the rules of builds: the parts that
     * are damaged, and the files to which the manifest gives another hash.
     *
     * @param name the name of the folder in the archive, or empty for that of the archive itself
     * @param parts takes the paths of all parts of the record
     */
    public Set<String> contradictions(String name, Set<String> parts) throws IOException {
        var contradictions = new TreeSet<String>();
        Map<String, String> own = files.stream().collect(Collectors.toMap(VerifiedFile::path, VerifiedFile::hash));
        for (Path part : OwnedFiles.recordsIn(folder)) {
            String path = OwnershipRecord.FOLDER + "/" + part.getFileName();
            parts.add(path);
            try {
                OwnershipRecord record = OwnershipRecord.read(part);
                if (!record.folder().equals(name.isEmpty() ? OwnershipRecord.ARCHIVE : name)) {
                    contradictions.add(path);
                }
                record.hashes().forEach((file, hash) -> {
                    if (!hash.equals(own.getOrDefault(file, hash))) {
                        contradictions.add(path);
                    }
                });
            } catch (OwnershipRecord.DamagedException e) {
                contradictions.add(path);
            }
        }
        return contradictions;
    }
}
