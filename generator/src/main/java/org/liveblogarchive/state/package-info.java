/**
 * What is kept from one build for the next, so that the next does only what has changed.
 *
 * <p>State is a shortcut: without it, or with a damaged one, a build takes longer and makes the same archive.
 */
package org.liveblogarchive.state;
