/** Finds the pictures, sound and video of an import, gives them names, and downloads them if that is asked for. */
package org.liveblogarchive.imports.media;
