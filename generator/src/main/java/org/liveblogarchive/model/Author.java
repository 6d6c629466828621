package org.liveblogarchive.model;

/**
 * Who writes posts, from {@code authors.yaml}.
 *
 * @param key the name used in front matter
 * @param name the name readers see
 * @param role such as "Moscow correspondent", or empty
 * @param link the author's own page, or empty
 * @param picture the author's portrait, or null
 */
public record Author(String key, String name, String role, String link, Picture picture) {}
