/**
 * Writes the archive as data: JSON files beside the pages, described by the JSON Schemas that are published with them.
 *
 * <p>Addresses in them are relative to the file that they stand in (RFC 3986, section 5), except {@code url} and {@code id}.
 */
package org.liveblogarchive.data;
