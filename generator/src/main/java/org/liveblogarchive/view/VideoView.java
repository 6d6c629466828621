package org.liveblogarchive.view;

/**
 * A video, or the entry of one that is not in the archive.
 *
 * @param title what it is called
 * @param file its address from the page, or empty if it is not in the archive
 * @param link where it can be seen elsewhere, or empty
 * @param poster the picture shown before it plays; missing if there is none
 * @param length such as 2:09, or empty
 * @param duration for machines: ISO 8601, such as PT2M9S, or empty
 * @param source who made it, or empty
 * @param caption the line below it, or empty
 */
public record VideoView(
        String title,
        String file,
        String link,
        PictureView poster,
        String length,
        String duration,
        String source,
        String caption)
        implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "title" -> title;
            case "file" -> file;
            case "link" -> link;
            case "poster" -> poster;
            case "length" -> length;
            case "duration" -> duration;
            case "source" -> source;
            case "caption" -> caption;
            default -> null;
        };
    }
}
