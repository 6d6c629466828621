package org.liveblogarchive.preview;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.liveblogarchive.content.Limits;

/** Reads pictures in pixels. What a file says of its size is held against {@link Limits} before anything of it is decoded. */
final class Photo {
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "webp");

    private Photo() {}

    /**
     * Returns as much of a picture as fills a width and a height.
     *
     * @throws UndrawableException if it is not in a format that can be read, is damaged, or is too large
     * @throws IOException if the file cannot be opened
     */
    static BufferedImage filling(int width, int height, Path file) throws IOException, UndrawableException {
        int scans = scans(file);
        try (ImageInputStream input = new FileImageInputStream(file.toFile())) {
            return filling(width, height, input, scans);
        }
    }

    private static int scans(Path file) throws IOException, UndrawableException {
        try (InputStream input = Files.newInputStream(file)) {
            return JpegScans.of(input);
        }
    }

    private static BufferedImage filling(int width, int height, ImageInputStream input, int scans)
            throws UndrawableException {
        try {
            ImageReader reader = reader(input);
            try {
                reader.setInput(input, true, true);
                check(reader, scans);
                return filling(width, height, reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | RuntimeException e) { // readers throw both for damaged files and for broken colour profiles
            throw new UndrawableException(e);
        } catch (OutOfMemoryError e) { // of one array, in a JVM with less memory than the limits are made for
            throw new UndrawableException(e);
        }
    }

    private static void check(ImageReader reader, int scans) throws IOException, UndrawableException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        String size = width + " × " + height + " pixels";
        if (width < 1 || height < 1) {
            throw new UndrawableException("no pixels");
        }
        if (width > Limits.PICTURE_SIDE || height > Limits.PICTURE_SIDE) {
            throw new UndrawableException(size + ", more than " + Limits.PICTURE_SIDE + " in a row or a column");
        }
        if (width * height > Limits.PICTURE_PIXELS) {
            throw new UndrawableException(size + ", more than " + Limits.PICTURE_PIXELS);
        }
        if (width * height > Limits.PICTURE_PIXELS_AT_ONCE
                && (scans > 1 || format(reader).equals("webp"))) {
            throw new UndrawableException(
                    size + ", more than " + Limits.PICTURE_PIXELS_AT_ONCE + " of a progressive JPEG or a WebP");
        }
    }

    /**
     * Returns how many pixels a picture has that will be decoded whole.
     *
     * @throws UndrawableException if it is not in a format that can be read, is damaged, or is too large
     */
    static long pixels(byte[] picture) throws UndrawableException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            ImageReader reader = reader(input);
            try {
                reader.setInput(input, true, true);
                check(reader, JpegScans.of(new ByteArrayInputStream(picture)));
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new UndrawableException(e);
        }
    }

    private static String format(ImageReader reader) throws IOException {
        return reader.getFormatName().toLowerCase(Locale.ROOT);
    }

    /** Reads what is seen, of a large picture only every second, third … pixel, so that it needs little memory. */
    private static BufferedImage filling(int width, int height, ImageReader reader) throws IOException {
        Cover cover = Cover.of(width, height, reader.getWidth(0), reader.getHeight(0));
        Rectangle seen = cover.seen(reader.getWidth(0), reader.getHeight(0));
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = Math.max(1, Math.min(seen.width / (2 * width), seen.height / (2 * height)));
        parameters.setSourceRegion(seen);
        parameters.setSourceSubsampling(step, step, 0, 0);
        BufferedImage picture = reader.read(0, parameters);
        BufferedImage filled = cover.blank();
        Graphics2D graphics = filled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        int left = (int) Math.floor(cover.left() + seen.x * cover.scale());
        int top = (int) Math.floor(cover.top() + seen.y * cover.scale());
        graphics.drawImage(
                picture,
                left,
                top,
                Math.max(width - left, (int) Math.ceil(seen.width * cover.scale())),
                Math.max(height - top, (int) Math.ceil(seen.height * cover.scale())),
                null);
        graphics.dispose();
        return filled;
    }

    /** Returns a reader. That of WebP is named here, as Java finds only readers on the class path of the whole JVM. */
    private static ImageReader reader(ImageInputStream input) throws IOException, UndrawableException {
        var webP = new WebPImageReaderSpi();
        if (webP.canDecodeInput(input)) {
            return webP.createReaderInstance();
        }
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(format(reader))) {
                return reader;
            }
        }
        throw new UndrawableException("another format");
    }
}
