package org.liveblogarchive.imports.feed;

import org.liveblogarchive.imports.model.ImportPlace;

/**
 * An entry that was taken down (RFC 6721).
 *
 * @param place where the feed says so
 * @param id what the feed knew it by
 * @param page the address that it had, or empty
 * @param published when it was posted, as it is written, or empty
 * @param when when it was taken down, as it is written
 * @param reason why, or empty
 */
record Tombstone(ImportPlace place, String id, String page, String published, String when, String reason) {}
