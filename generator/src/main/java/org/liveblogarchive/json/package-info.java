/** Writes and reads JSON as a stream. */
package org.liveblogarchive.json;
