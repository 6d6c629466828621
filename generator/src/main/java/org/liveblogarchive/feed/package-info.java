/** Writes feeds in Atom 1.0 (RFC 4287), RSS 2.0 and JSON Feed 1.1, with archived documents after RFC 5005. */
package org.liveblogarchive.feed;
