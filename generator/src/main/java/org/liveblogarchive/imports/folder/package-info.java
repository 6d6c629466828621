/** Reads live blogs out of folders of Markdown, as generators of static sites have them. */
package org.liveblogarchive.imports.folder;
