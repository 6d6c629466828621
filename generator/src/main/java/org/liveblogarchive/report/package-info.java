/** Says what a build did, in figures and in sentences. */
package org.liveblogarchive.report;
