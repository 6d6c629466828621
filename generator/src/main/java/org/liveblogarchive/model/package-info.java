/**
 * What an archive is: live blogs, their posts, authors, pictures and videos, as immutable records.
 *
 * <p>Texts that are absent are empty, lists that are absent are empty, and other absent things are null where the
 * component's description says so.
 */
package org.liveblogarchive.model;
