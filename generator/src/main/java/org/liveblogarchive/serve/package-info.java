/** Serves a folder to browsers on the same machine, and shows authors new pages and errors at once. */
package org.liveblogarchive.serve;
