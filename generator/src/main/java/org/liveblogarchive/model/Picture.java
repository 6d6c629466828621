package org.liveblogarchive.model;

/**
 * A picture of the archive.
 *
 * @param source its address relative to the pages that show it
 * @param alt its text alternative; empty if it is decorative
 * @param caption the line below it, or empty
 * @param credit who made it, or empty
 * @param size its dimensions, or null if they are not known
 */
public record Picture(String source, String alt, String caption, String credit, Size size) {
    /**
     * A picture's dimensions in CSS pixels.
     *
     * @param width at least 1
     * @param height at least 1
     */
    public record Size(int width, int height) {
        /** Returns the dimensions of the picture turned by a quarter. */
        public Size turned() {
            return new Size(/* width= */ height, /* height= */ width);
        }
    }
}
