/**
 * Puts the files of an archive in their place: only what changed, each whole, all of them or none.
 *
 * <p>A {@link org.liveblogarchive.publish.PublishUnit unit} is one folder with its own manifests: a live blog's, or the archive's
 * own. Its new files wait in a staging folder until the whole build is known to be good. Which files of a folder are ours is
 * proven by its {@link org.liveblogarchive.publish.OwnershipRecord record} alone.
 */
package org.liveblogarchive.publish;
