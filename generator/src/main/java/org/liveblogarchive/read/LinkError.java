package org.liveblogarchive.read;

/**
 * What is wrong with a written path or address, wherever it was written.
 *
 * @param found what was found
 * @param expected what was expected instead
 * @param fix how to fix it
 */
public record LinkError(String found, String expected, String fix) {}
