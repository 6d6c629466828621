/** Reads saved web pages with a live blog: HTML, MHTML, WARC and WACZ, by their structured data and their elements. */
package org.liveblogarchive.imports.page;
