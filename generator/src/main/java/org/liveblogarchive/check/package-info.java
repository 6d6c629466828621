/** Looks for what a build need not know, yet its author should: files that nothing shows, links that lead nowhere. */
package org.liveblogarchive.check;
