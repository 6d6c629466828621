/** Decides which of the files that pages show or link to may be published, sanitises SVG pictures, and removes private details. */
package org.liveblogarchive.media;
