package org.liveblogarchive.state;

/**
 * The archive's own pages and files as a build published them.
 *
 * @param key what all files of that build were made with
 * @param from what all of them were made from, as one hash
 * @param manifest the SHA-256 of the manifest that vouches for them
 * @param details them one by one
 */
public record ArchiveState(String key, String from, String manifest, LiveBlogState.Details details) {}
