package org.liveblogarchive.publish;

/**
 * A file that a manifest names, as it is now.
 *
 * @param path its path in the manifest's folder
 * @param hash the SHA-256 that it was published with
 * @param state how it is now
 */
public record VerifiedFile(String path, String hash, State state) {
    /** How a file is, compared with how it was published. */
    public enum State {
        SAME,
        CHANGED,
        MISSING
    }
}
