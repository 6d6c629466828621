package org.liveblogarchive.support;

import java.awt.image.BufferedImage;

/** Looks at the colours of pictures. */
public final class Pixels {
    private Pixels() {}

    /** Returns which share of a picture has a colour, given as red, green and blue. */
    public static double share(BufferedImage picture, int colour) {
        long same = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                same += (picture.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
            }
        }
        return (double) same / (picture.getWidth() * (double) picture.getHeight());
    }
}
