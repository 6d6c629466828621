/** The service worker, which keeps pages for readers without a network, or removes one of earlier builds. */
package org.liveblogarchive.offline;
