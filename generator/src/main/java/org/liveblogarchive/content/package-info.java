/**
 * What lies in a content folder: its files as text with positions, and the diagnostics of them.
 *
 * <p>Every other package may use this one; it uses none of them.
 */
package org.liveblogarchive.content;
