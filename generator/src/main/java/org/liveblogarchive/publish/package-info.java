/**
 * Puts the files of an archive in their place: only what changed, each whole, all of them or none.
 *
 * <p>A {@link org.liveblogarchive.publish.PublishUnit unit} is one folder with its own manifests: a live blog's, or the
 * archive's own. Its new files wait in a staging folder until the whole build is known to be good. Only the
 * {@link org.liveblogarchive.publish.OwnershipRecord record} of a folder proves which of its files are ours.
 */
package org.liveblogarchive.publish;
