/** Reads feeds, Atom, RSS and JSON Feed, and the archived documents that lie beside them. */
package org.liveblogarchive.imports.feed;
