/** Makes the files of all outputs, but for those that an earlier build made from the same. */
package org.liveblogarchive.render;
