package org.liveblogarchive.view;

/**
 * A video in the archive, or a link to one elsewhere.
 *
 * @param title the title
 * @param file the address of the file, from the page, or empty if it is not in the archive
 * @param link the address where it can be seen elsewhere, or empty
 * @param poster the picture shown before it plays; missing if there is none
 * @param length the length, such as 2:09, or empty
 * @param duration the length in ISO 8601, such as PT2M9S, or empty
 * @param source who made it, or empty
 * @param caption the caption, or empty
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
