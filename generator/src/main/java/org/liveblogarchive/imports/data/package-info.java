/** Reads the data that archives of this program publish. */
package org.liveblogarchive.imports.data;
