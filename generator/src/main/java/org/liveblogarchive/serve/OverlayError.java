package org.liveblogarchive.serve;

import java.nio.file.Path;

/**
 * An error or a warning, as the page in place of the site shows it.
 *
 * @param stops whether it stops the build
 * @param file its file, or null if it has none
 * @param line its line, from 1
 * @param column its column in code points, from 1
 * @param message what is wrong and how to fix it
 */
public record OverlayError(boolean stops, Path file, int line, int column, String message) {}
