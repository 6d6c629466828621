/** Reads live blogs of hosted services that document no format, as the public programs that show them do. */
package org.liveblogarchive.imports.hosted;
