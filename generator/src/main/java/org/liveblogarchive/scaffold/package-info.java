/** The texts of new content files, which editors of an archive begin with. Nothing here reads the clock or writes a file. */
package org.liveblogarchive.scaffold;
