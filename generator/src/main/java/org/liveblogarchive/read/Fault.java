package org.liveblogarchive.read;

/**
 * What is wrong with a written path or address, wherever it was written.
 *
 * @param found what was found
 * @param expected what was expected instead
 * @param mend how to mend it
 */
public record Fault(String found, String expected, String mend) {}
