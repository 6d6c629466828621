/** Builds an archive: takes live blogs and the archive itself from their content to the published files, step by step. */
package org.liveblogarchive.build;
