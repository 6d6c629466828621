package org.liveblogarchive.api;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liveblogarchive.publish.VerifiedFile;
import org.liveblogarchive.publish.VerifiedFolder;

/**
 * Checks a copy of an archive against its manifests: that of the archive names those of its live blogs, so the SHA-256 of
 * one file vouches for all of them.
 */
public final class ArchiveVerifier {
    private final Path folder;
    private final List<String> missing = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final Set<String> listed = new HashSet<>();

    /**
     * Makes a check of a folder.
     *
     * @param folder the folder with the {@code manifest.json} of the archive
     */
    public ArchiveVerifier(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Checks the folder.
     *
     * @return what was found
     * @throws IllegalArgumentException if it is no archive: it has no {@code manifest.json}, or one that cannot be read
     * @throws IOException if a file cannot be read
     */
    public VerifyReport verify() throws IOException {
        missing.clear();
        changed.clear();
        listed.clear();
        check("");
        return new VerifyReport(listed.size(), missing, changed, extra());
    }

    private void check(String prefix) throws IOException {
        VerifiedFolder manifest = VerifiedFolder.read(folder.resolve(prefix));
        listed.add(prefix + VerifiedFolder.MANIFEST);
        for (VerifiedFile file : manifest.files()) {
            String path = prefix + file.path();
            listed.add(path);
            switch (file.state()) {
                case MISSING -> missing.add(path);
                case CHANGED -> changed.add(path);
                case SAME -> {
                    if (prefix.isEmpty() && path.endsWith("/" + VerifiedFolder.MANIFEST)) {
                        check(path.substring(0, path.length() - VerifiedFolder.MANIFEST.length()));
                    }
                }
            }
        }
        checkSums(prefix, manifest);
        checkRecord(prefix, manifest);
    }

    /** The record of ownership, by which builds know what they wrote, must be whole and say the same. */
    private void checkRecord(String prefix, VerifiedFolder manifest) throws IOException {
        var parts = new TreeSet<String>();
        String name = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
        manifest.contradictions(name, parts).forEach(path -> changed.add(prefix + path));
        parts.forEach(path -> listed.add(prefix + path));
    }

    /** The list for other programs says the same in another format. */
    private void checkSums(String prefix, VerifiedFolder manifest) throws IOException {
        String path = prefix + VerifiedFolder.SUMS;
        listed.add(path);
        if (!Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            missing.add(path);
        } else if (!manifest.agreesWithSums()) {
            changed.add(path);
        }
    }

    private List<String> extra() throws IOException {
        var extra = new ArrayList<String>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!listed.contains(path)) {
                    extra.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        extra.sort(null);
        return extra;
    }
}
