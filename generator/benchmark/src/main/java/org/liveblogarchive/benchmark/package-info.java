/** Measures the stages of a build, and makes the content that whole builds are measured with. */
package org.liveblogarchive.benchmark;
