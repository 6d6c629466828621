/** Says which pages an archive has: at which address, from which template, with which posts. */
package org.liveblogarchive.plan;
