package org.liveblogarchive.publish;

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

/** Compares a copy of an archive with its manifests, and with its records of ownership. */
public final class Verification {
    private final Path folder;
    private final List<String> missing = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final Set<String> listed = new HashSet<>();

    /**
     * What a comparison found; paths are relative to the archive's folder.
     *
     * @param listed how many files the manifests and records list, themselves included
     * @param missing files that are listed and do not exist
     * @param changed files that are listed and have other bytes
     * @param extra files that are not listed
     */
    public record Result(int listed, List<String> missing, List<String> changed, List<String> extra) {
        public Result {
            missing = List.copyOf(missing);
            changed = List.copyOf(changed);
            extra = List.copyOf(extra);
        }
    }

    private Verification(Path folder) {
        this.folder = folder;
    }

    /** Compares the files in a folder. */
    public static Result of(Path folder) throws IOException {
        var verification = new Verification(folder);
        verification.check("");
        return new Result(verification.listed.size(), verification.missing, verification.changed, verification.extra());
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

    /** Checks that the record of ownership, by which builds know what they wrote, agrees with the manifest. */
    private void checkRecord(String prefix, VerifiedFolder manifest) throws IOException {
        var parts = new TreeSet<String>();
        String name = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
        manifest.contradictions(name, parts).forEach(path -> changed.add(prefix + path));
        parts.forEach(path -> listed.add(prefix + path));
    }

    /** Checks that the list for other programs, which is in another format, agrees with the manifest. */
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
