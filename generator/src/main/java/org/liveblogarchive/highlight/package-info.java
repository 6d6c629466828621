/** Finds the comments, keywords and strings in code, so that it can be shown in colours. */
package org.liveblogarchive.highlight;
