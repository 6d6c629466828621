package org.liveblogarchive.api;

import java.io.IOException;
import java.nio.file.Path;
import org.liveblogarchive.publish.Verification;

/**
 * Checks a copy of an archive against its manifests. They are a tree: {@code manifest.sha256} of the archive names others, so
 * its SHA-256 vouches for all files.
 */
public final class ArchiveVerifier {
    private final Path folder;

    /**
     * Makes a check of a folder.
     *
     * @param folder the folder with the {@code manifest.sha256} of the archive
     */
    public ArchiveVerifier(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Checks the whole archive.
     *
     * @return what was found
     * @throws IllegalArgumentException if it is no archive: it has no {@code manifest.sha256}, or one that cannot be read
     * @throws IOException if a file cannot be read
     */
    public VerifyReport verify() throws IOException {
        return report(Verification.of(folder));
    }

    /**
     * Checks a part of the archive, and the manifests that lead to it.
     *
     * @param part the name of the folder of a live blog; {@code .} for the archive's own files without the live blogs; or the path
     *     of a manifest, such as {@code summit/manifest/posts-3.sha256}, for the files that it lists
     * @return what was found; files that no manifest names are reported of a whole folder only
     * @throws IllegalArgumentException if it is no archive: it has no {@code manifest.sha256}, or one that cannot be read; or if
     *     there is no such part
     * @throws IOException if a file cannot be read
     */
    public VerifyReport verify(String part) throws IOException {
        return report(Verification.of(folder, part));
    }

    /**
     * Checks what has changed since an earlier copy: the files whose SHA-256 in the manifests differs from that in the earlier
     * manifests. All others are neither read nor looked for.
     *
     * @param earlier a folder with an earlier copy of the archive, or of its manifests alone, in the same folders; if only some
     *     of them are there, more files are checked
     * @return what was found; as extra those files that the earlier manifests name, the present do not, and that still exist
     * @throws IllegalArgumentException if one of the folders has no {@code manifest.sha256}, or one that cannot be read
     * @throws IOException if a file cannot be read
     */
    public VerifyReport verifySince(Path earlier) throws IOException {
        return report(Verification.since(folder, earlier.toAbsolutePath().normalize()));
    }

    private static VerifyReport report(Verification.Result result) {
        return new VerifyReport(result.checked(), result.missing(), result.changed(), result.extra());
    }
}
