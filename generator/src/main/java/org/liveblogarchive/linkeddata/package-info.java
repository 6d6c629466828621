/** Says in JSON-LD, with the words of schema.org, what a page is about, for search engines and other readers of data. */
package org.liveblogarchive.linkeddata;
