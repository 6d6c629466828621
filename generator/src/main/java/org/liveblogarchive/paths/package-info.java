/**
 * The one place that names the files of an archive, and encodes and resolves their addresses.
 *
 * <p>A path has {@code /} between its parts and is relative to a folder; an address is a path percent-encoded.
 */
package org.liveblogarchive.paths;
