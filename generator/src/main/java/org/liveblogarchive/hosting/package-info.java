/** Writes the configuration of hosts and servers: redirects, and how long caches may keep which files. */
package org.liveblogarchive.hosting;
