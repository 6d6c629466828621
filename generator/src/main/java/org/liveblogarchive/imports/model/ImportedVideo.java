package org.liveblogarchive.imports.model;

import java.util.List;

/**
 * A video.
 *
 * @param title what it is called
 * @param files where its file lies, if there is one
 * @param link where it can be seen, or empty
 * @param poster the picture shown before it plays, or null
 * @param length minutes and seconds, such as 02:09, or empty
 * @param source who made it, or empty
 * @param caption the line below it, or empty
 */
public record ImportedVideo(
        String title,
        List<String> files,
        String link,
        ImportedPicture poster,
        String length,
        String source,
        String caption) {
    public ImportedVideo {
        files = List.copyOf(files);
    }
}
