/** The records that sources of an import are read into: what a live blog is before it is a content folder. */
package org.liveblogarchive.imports.model;
