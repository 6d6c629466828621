/** Exports of WordPress (WXR), in which live blogs are comments, child posts, entries of a coverage, or posts of one topic. */
package org.liveblogarchive.imports.wordpress;
