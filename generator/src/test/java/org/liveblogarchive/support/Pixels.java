package org.liveblogarchive.support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Makes pictures, and looks at their colours. */
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

    /** Returns a black picture as a PNG file. */
    public static byte[] png(int width, int height) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
