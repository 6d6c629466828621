/** The pages that stand at old addresses, and lead to where their content is now. */
package org.liveblogarchive.redirect;
