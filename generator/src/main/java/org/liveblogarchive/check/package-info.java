/** Finds what does not matter to a build but to its author: files that no page shows, and links that lead nowhere. */
package org.liveblogarchive.check;
