package org.liveblogarchive.imports.model;

/**
 * A story elsewhere.
 *
 * @param title what the link says
 * @param address where it leads, or empty
 * @param source who published it, or empty
 */
public record ImportedLink(String title, String address, String source) {}
