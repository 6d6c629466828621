/** Reads answers of the interface of Live Blog by Sourcefabric. */
package org.liveblogarchive.imports.sourcefabric;
