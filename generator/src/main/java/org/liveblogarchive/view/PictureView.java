package org.liveblogarchive.view;

/**
 * A picture.
 *
 * @param source the address, from the page
 * @param alt the alternative text
 * @param caption the caption, or empty
 * @param credit who made it, or empty
 * @param width the width in CSS pixels, or 0 if it is unknown
 * @param height the height in CSS pixels, or 0 if it is unknown
 */
public record PictureView(String source, String alt, String caption, String credit, int width, int height)
        implements View {
    @Override
    public Object get(String property) {
        return switch (property) {
            case "source" -> source;
            case "alt" -> alt;
            case "caption" -> caption;
            case "credit" -> credit;
            case "width" -> width;
            case "height" -> height;
            default -> null;
        };
    }
}
