package org.liveblogarchive.content;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file as a build found or left it.
 *
 * @param stamp its stamp
 * @param hash the SHA-256 of its bytes
 */
public record FileState(FileStamp stamp, String hash) {
    /** Returns whether a file with its present stamp is the same: by the stamp alone, or else by its bytes. */
    public boolean isOf(Path file, FileStamp present) throws IOException {
        return present.equals(stamp) || Hash.of(file).equals(hash);
    }
}
