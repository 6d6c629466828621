package org.liveblogarchive.content;

/**
 * A file as a build found or left it.
 *
 * @param stamp what the file system told of it
 * @param hash the SHA-256 of its bytes
 */
public record FileState(FileStamp stamp, String hash) {}
