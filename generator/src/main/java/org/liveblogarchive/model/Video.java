package org.liveblogarchive.model;

import java.time.Duration;

/**
 * A video, or the entry of one that is not part of the archive.
 *
 * @param title what it is called
 * @param file its address relative to the pages that show it; empty if it is not in the archive
 * @param link where it can be seen elsewhere, or empty
 * @param poster the picture shown before it plays, or null
 * @param length how long it runs, or null
 * @param source who made it, or empty
 * @param caption the line below it, or empty
 */
public record Video(
        String title, String file, String link, Picture poster, Duration length, String source, String caption) {}
