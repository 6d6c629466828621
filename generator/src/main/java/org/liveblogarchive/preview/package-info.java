/** Draws the pictures that other sites show of a page, without fonts or a display of the machine. */
package org.liveblogarchive.preview;
