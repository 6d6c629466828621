/** Writes sitemaps after the protocol of sitemaps.org 0.9, with Google's extensions for images, videos and news. */
package org.liveblogarchive.sitemap;
