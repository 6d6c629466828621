/** What may be published of the files that pages show or link to: by the type of a file, and of pictures in SVG only what is safe. */
package org.liveblogarchive.media;
