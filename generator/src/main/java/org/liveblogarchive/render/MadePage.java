package org.liveblogarchive.render;

import java.util.Set;

/**
 * What a page was made from.
 *
 * @param inputs a hash of all that it shows and of what it is made with; empty for a page that is made by every build
 * @param assets the names of the theme's assets that it uses
 */
public record MadePage(String inputs, Set<String> assets) {}
