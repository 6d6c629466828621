/** One import: finds out what a file is, reads it, writes its live blogs, and says what was done. */
package org.liveblogarchive.imports;
