/** Runs tasks at once, on as many threads as a build may use, with results in a fixed order; settings of the JVM. */
package org.liveblogarchive.work;
