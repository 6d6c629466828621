/**
 * What lies in a content folder: its files as text with positions, and the problems found in them.
 *
 * <p>The lowest stage of the way through; every other package may use it, and it uses none of them.
 */
package org.liveblogarchive.content;
