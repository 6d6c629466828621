package org.liveblogarchive.check;

import org.liveblogarchive.content.Position;

/**
 * A link that leads out of the archive.
 *
 * @param address where it leads
 * @param file the content file that it stands in
 * @param position where it stands there
 */
public record WebLink(String address, String file, Position position) {}
