package org.liveblogarchive.api;

import java.io.IOException;
import java.nio.file.Path;
import org.liveblogarchive.publish.Verification;

/**
 * Checks a copy of an archive against its manifests: that of the archive names those of its live blogs, so the SHA-256 of
 * one file vouches for all of them.
 */
public final class ArchiveVerifier {
    private final Path folder;

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
        Verification.Result result = Verification.of(folder);
        return new VerifyReport(result.listed(), result.missing(), result.changed(), result.extra());
    }
}
