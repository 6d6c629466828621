/** What other sites embed: a card of each post, and how to embed it (oEmbed 1.0). */
package org.liveblogarchive.embed;
