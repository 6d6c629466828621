/** What all sources of an import have in common: how a file is recognised by its content, and what it is read to. */
package org.liveblogarchive.imports.source;
