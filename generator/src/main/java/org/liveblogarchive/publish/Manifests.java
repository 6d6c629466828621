package org.liveblogarchive.publish;

/**
 * What is known of the two manifests of a folder, which vouch for all its files.
 *
 * @param hash the SHA-256 of {@code manifest.sha256}
 * @param dataHash the SHA-256 of {@code manifest.json}
 * @param dataSize the bytes of {@code manifest.json}
 */
public record Manifests(String hash, String dataHash, long dataSize) {
    static final Manifests NONE = new Manifests("", "", 0);
}
