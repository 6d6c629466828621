/** The theme: its templates, message bundles, assets and settings. FreeMarker is used here alone. */
package org.liveblogarchive.theme;
