/**
 * Turns the Markdown text of a post into sanitised HTML.
 *
 * <p>Flexmark parses; one writer for each family of nodes makes the HTML; the four forms that live blogs have beyond
 * Markdown (figure, gallery, quotation, embed) are a class each.
 */
package org.liveblogarchive.markdown;
