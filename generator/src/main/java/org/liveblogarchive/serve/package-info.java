/** Serves a folder to browsers on the same machine, with what an author needs to see: new pages at once, and problems. */
package org.liveblogarchive.serve;
