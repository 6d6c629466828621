package org.liveblogarchive.view;

/**
 * A picture.
 *
 * @param source its address from the page
 * @param alt what it shows
 * @param caption the line below it, or empty
 * @param credit who made it, or empty
 * @param width in CSS pixels, or 0 if it is not known
 * @param height in CSS pixels, or 0 if it is not known
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
