/** Runs tasks at once, on as many threads as a build may use, with results in a fixed order. */
package org.liveblogarchive.work;
