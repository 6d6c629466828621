/**
 * The outputs of an archive: what a kind of file has to say of itself, and what its files are made from.
 *
 * <p>Each kind is one {@link org.liveblogarchive.output.Output} in a package of its own, beside what writes its bytes.
 */
package org.liveblogarchive.output;
