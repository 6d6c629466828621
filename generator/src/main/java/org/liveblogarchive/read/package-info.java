/**
 * Reads a content folder into the model, and reports diagnostics with file, line and column.
 *
 * <p>The keys that a file may have are declared once, in the {@code …Keys} classes; reading, the list of expected keys
 * and the nearest key in an error all come from that declaration.
 */
package org.liveblogarchive.read;
