package org.liveblogarchive.imports.model;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

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

    /** Returns a length as minutes and seconds, with hours if there are any; an empty text if it is not known. */
    public static String length(Duration length) {
        String rest = String.format(Locale.ROOT, "%02d:%02d", length.toMinutesPart(), length.toSecondsPart());
        return length.isZero() ? "" : length.toHours() == 0 ? rest : length.toHours() + ":" + rest;
    }
}
