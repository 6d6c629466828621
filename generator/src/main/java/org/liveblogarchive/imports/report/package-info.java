/** Says what an import did: as lines of a log, as Markdown and as JSON. */
package org.liveblogarchive.imports.report;
