/** Reads the Guardian's data: that of its pages, and its Content API. */
package org.liveblogarchive.imports.guardian;
