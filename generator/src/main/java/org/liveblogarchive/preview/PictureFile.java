package org.liveblogarchive.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads pictures of the archive at the size of a part of a preview picture. */
final class PictureFile {
    /** Far more than what is within the limits takes on a slow machine. */
    private static final Duration MOST = Duration.ofMinutes(10);

    private PictureFile() {}

    /**
     * Returns as much of a picture as fills a width and a height.
     *
     * @throws UndrawableException if the picture is damaged, too much work to draw, or in AVIF, for which Java has no reader
     * @throws IOException if the file cannot be opened, or if drawing it does not end: that is a fault of this program, and
     *     no preview without the picture, since that would depend on the machine
     */
    static BufferedImage filling(int width, int height, Path file) throws IOException, UndrawableException {
        return inTime(MOST, file, () -> drawn(width, height, file));
    }

    /** Returns whether a picture is in a format for photographs, in which few pixels are like those beside them. */
    static boolean isPhotograph(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|webp)");
    }

    /** Returns what is drawn of a file, unless that fails or takes longer than {@code most}. */
    static BufferedImage inTime(Duration most, Path file, Callable<BufferedImage> drawn)
            throws IOException, UndrawableException {
        var drawing = new FutureTask<>(drawn);
        var thread = new Thread(drawing, "liveblog-picture");
        thread.setDaemon(true);
        thread.start();
        try {
            return drawing.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException(
                    "Drawing the picture “" + file + "” into a preview took more than " + most.toSeconds()
                            + " seconds. Expected a picture that is drawn in a few seconds. Export it again in a simpler form",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while drawing the picture “" + file + "”", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UndrawableException undrawable) {
                throw undrawable;
            }
            throw new IOException("cannot draw the picture “" + file + "”: " + e.getCause(), e);
        }
    }

    private static BufferedImage drawn(int width, int height, Path file) throws IOException, UndrawableException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".avif")) {
            throw new UndrawableException("AVIF, which only browsers can read");
        }
        return name.endsWith(".svg") ? SvgDrawing.filling(width, height, file) : Photo.filling(width, height, file);
    }
}
