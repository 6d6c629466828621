/** The pages of live blogs and of the archive, and the views that their templates get. */
package org.liveblogarchive.page;
