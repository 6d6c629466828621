/** Describes pages in JSON-LD, with the vocabulary of schema.org, for search engines and other readers of data. */
package org.liveblogarchive.linkeddata;
