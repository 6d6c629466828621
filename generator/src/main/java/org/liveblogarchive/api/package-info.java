/**
 * The public API: makes an archive of static files from a content folder.
 *
 * <p>Begin with {@link org.liveblogarchive.api.ArchiveGenerator}. No other package is meant for users of the library.
 */
package org.liveblogarchive.api;
