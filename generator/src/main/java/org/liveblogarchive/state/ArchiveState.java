package org.liveblogarchive.state;

import org.liveblogarchive.publish.Manifests;

/**
 * The archive's own pages and files as a build published them.
 *
 * @param key what all files of that build were made with
 * @param from what all of them were made from, as one hash
 * @param manifests what is known of their manifests
 * @param details them one by one
 */
public record ArchiveState(String key, String from, Manifests manifests, LiveBlogState.Details details) {}
