/** Turns the HTML of imported posts into Markdown with the forms of live blogs. */
package org.liveblogarchive.imports.markdown;
