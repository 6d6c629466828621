/** Writes imported live blogs into the content folder. A file that somebody has edited since an import is never overwritten. */
package org.liveblogarchive.imports.write;
