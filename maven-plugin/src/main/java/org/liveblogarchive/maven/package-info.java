/** The goals of the Maven plugin: parameters in, one call of the library, log lines out. */
package org.liveblogarchive.maven;
