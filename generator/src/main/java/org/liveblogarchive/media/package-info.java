/** Decides which of the files that pages show or link to may be published, and sanitises SVG pictures. */
package org.liveblogarchive.media;
