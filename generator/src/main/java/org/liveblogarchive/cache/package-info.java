/** What a build knows of the pages and texts that an earlier build made, and where it puts those that it makes. */
package org.liveblogarchive.cache;
