package org.liveblogarchive.output;

/**
 * Another form of what a page lists, which pages link to.
 *
 * @param format the name that readers know the form by
 * @param mediaType its media type
 * @param path its path in the folder of the live blog, or of the archive
 */
public record Alternate(String format, String mediaType, String path) {}
