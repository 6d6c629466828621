package org.liveblogarchive.imports.source;

/** How surely a file is of a kind. */
public enum Recognition {
    /** It is not. */
    NONE,
    /** It can be read as such, for want of anything better. */
    GUESS,
    /** It has the shape of one. */
    LIKELY,
    /** It says itself that it is one. */
    CERTAIN
}
