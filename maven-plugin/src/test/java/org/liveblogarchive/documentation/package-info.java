/** What finishes the project's own site; no part of the product. */
package org.liveblogarchive.documentation;
