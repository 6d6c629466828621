/** Writes the files by which hosts and servers learn what has moved, and how long caches may keep what. */
package org.liveblogarchive.hosting;
