/**
 * The index that readers search in their browsers, made from the posts' data ({@code posts-N.json}): so it is a function of what
 * is published, and knows nothing of how posts are written. Its rules for words are those of the theme's {@code search/terms.js}.
 */
package org.liveblogarchive.search;
