/** Makes the files of all outputs that have changed since an earlier build. */
package org.liveblogarchive.render;
