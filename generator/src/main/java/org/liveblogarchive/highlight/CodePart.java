package org.liveblogarchive.highlight;

/**
 * A part of a code.
 *
 * @param from where it begins, in characters from the beginning of the code
 * @param to where it ends, likewise
 * @param kind what it is
 */
public record CodePart(int from, int to, CodeKind kind) {}
