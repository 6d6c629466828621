/** Runs Maven builds of tests one after the other in JVMs that have started, as a start takes most of the time of a short build. */
package org.liveblogarchive.warm;
