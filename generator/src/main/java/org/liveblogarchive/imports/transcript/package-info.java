/** Reads a plain transcript of a live blog: what somebody has copied from its page as text. */
package org.liveblogarchive.imports.transcript;
