package org.liveblogarchive.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/**
 * Where a picture lies that fills a frame: it is as small as it can be, and what is too much of it stays out of view. So
 * whatever a picture's shape, never more is drawn of it than fills the frame.
 *
 * @param width the width of the frame, in pixels
 * @param height the height of the frame, in pixels
 * @param scale how many pixels of the frame a unit of the picture has
 * @param left where the picture begins, in pixels of the frame; not above 0
 * @param top where the picture begins, in pixels of the frame; not above 0
 */
record Cover(int width, int height, double scale, double left, double top) {
    /** How much of what a picture is too high stays out of view above; faces are in the upper half of most. */
    static final double ABOVE = 0.35;

    static Cover of(int width, int height, double pictureWidth, double pictureHeight) {
        double scale = Math.max(width / pictureWidth, height / pictureHeight);
        return new Cover(
                width,
                height,
                scale,
                Math.min(0, (width - pictureWidth * scale) / 2),
                Math.min(0, (height - pictureHeight * scale) * ABOVE));
    }

    /** Returns the part of a picture in pixels that is seen. */
    Rectangle seen(int pictureWidth, int pictureHeight) {
        int x = Math.min(pictureWidth - 1, (int) (-left / scale));
        int y = Math.min(pictureHeight - 1, (int) (-top / scale));
        return new Rectangle(
                x,
                y,
                Math.max(1, Math.min(pictureWidth - x, (int) Math.ceil(width / scale) + 1)),
                Math.max(1, Math.min(pictureHeight - y, (int) Math.ceil(height / scale) + 1)));
    }

    /** Returns the frame, white, since pictures with transparent parts are mostly made for white pages. */
    BufferedImage blank() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }
}
