/** Writes XML as a stream. */
package org.liveblogarchive.xml;
