package org.liveblogarchive.model;

import org.liveblogarchive.content.Position;

/**
 * An address that a page had before.
 *
 * @param from the path of the old page's file in the archive, such as {@code summit/old.html}
 * @param to the path of the page's file now
 * @param file the content file that names the old address
 * @param position where it does
 */
public record Redirect(String from, String to, String file, Position position) {}
