package org.liveblogarchive.preview;

import com.ibm.icu.util.ULocale;
import com.pngencoder.PngEncoder;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.liveblogarchive.work.Headless;

/**
 * Draws preview pictures: the status and the headline below a picture, or alone.
 *
 * <p>They are PNG files of 1200 × 630 pixels, the size that the Open Graph protocol's readers ask for. Not safe for use by
 * several threads.
 */
public final class PreviewPainter {
    /** In pixels. */
    public static final int WIDTH = 1200;
    /** In pixels. */
    public static final int HEIGHT = 630;

    private static final int EDGE = 10;
    private static final int MARGIN = 56;
    private static final int SMALL = 26;
    private static final int STATUS_ROOM = 100;
    private static final double LEADING = 1.18;
    private static final int[] SIZES_BESIDE_A_PICTURE = {58, 52, 46, 42};
    private static final int[] SIZES_ALONE = {84, 76, 68, 60, 54, 48};
    private static final int LINES_BESIDE_A_PICTURE = 3;
    private static final int LINES_ALONE = 5;
    /** Of zlib: beyond it, files become little smaller and take much longer. */
    private static final int COMPRESSION = 4;

    static {
        Headless.set();
    }

    private final GlyphFont letters;
    private final PreviewColours colours;
    private Path lastFile;
    private BufferedImage lastCover;
    private UndrawableException lastFailure;

    /** Makes the painter that writes with the letters of a font. */
    public PreviewPainter(GlyphFont letters, PreviewColours colours) {
        this.letters = letters;
        this.colours = colours;
    }

    /** Returns the first letter of a text that the font lacks, or an empty text. */
    String missing(String text, Locale language) {
        var lines = new LineBreaker(letters, language);
        if (letters.has(lines.shown(text))) {
            return "";
        }
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(letter -> !letters.has(lines.shown(letter)))
                .findFirst()
                .orElse(text);
    }

    /**
     * Returns the preview as the bytes of a PNG file; what the font cannot write is left out.
     *
     * @param cover its picture as {@link #cover} returns it, or null to draw it without one
     */
    ByteBuffer paint(Preview preview, BufferedImage cover) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        write(preview, graphics, cover);
        graphics.dispose();
        return png(image, cover != null && PictureFile.isPhotograph(preview.picture()));
    }

    /**
     * Returns a picture at full size, or null if there is none. The last one is kept, or why it failed, as posts that follow
     * each other often show the same.
     *
     * @throws UndrawableException if the picture cannot be drawn
     */
    BufferedImage cover(Path file) throws IOException, UndrawableException {
        if (file == null) {
            return null;
        }
        if (!file.equals(lastFile)) {
            lastCover = null;
            lastFailure = null;
            try {
                lastCover = PictureFile.filling(WIDTH, HEIGHT, file);
            } catch (UndrawableException e) {
                lastFailure = e;
            }
            lastFile = file;
        }
        if (lastFailure != null) {
            throw lastFailure;
        }
        return lastCover;
    }

    private void write(Preview preview, Graphics2D graphics, BufferedImage cover) {
        boolean pictured = cover != null;
        var lines = new LineBreaker(letters, preview.language());
        boolean mirrored = ULocale.forLocale(preview.language()).isRightToLeft();
        int width = WIDTH - 2 * MARGIN;
        int most = pictured ? LINES_BESIDE_A_PICTURE : LINES_ALONE;
        int size = 0;
        List<String> headline = List.of();
        for (int next : pictured ? SIZES_BESIDE_A_PICTURE : SIZES_ALONE) {
            size = next;
            headline = lines.of(preview.headline(), size, width, most);
            boolean isWhole = headline.size() < most || !headline.get(most - 1).endsWith("…");
            if (isWhole && lines.fit(headline, size, width)) {
                break;
            }
        }
        if (!lines.fit(headline, size, width)) {
            headline = lines.divided(preview.headline(), size, width, most);
        }
        int room = (int) (STATUS_ROOM + headline.size() * size * LEADING + MARGIN / 2.0);
        int top = pictured ? HEIGHT - room : 0;
        if (pictured) {
            graphics.drawImage(cover, 0, (int) ((top - HEIGHT) * Cover.ABOVE), null);
        }
        graphics.setColor(PreviewColours.of(colours.paper()));
        graphics.fillRect(0, top, WIDTH, HEIGHT - top);
        graphics.setColor(PreviewColours.of(colours.accent()));
        graphics.fillRect(0, top, WIDTH, EDGE);
        int first = pictured ? top : (HEIGHT - room) / 2;
        writeStatus(preview, lines, mirrored, first + 66, graphics);
        double base = first + STATUS_ROOM + size * 0.9;
        for (String line : headline) {
            write(line, lines, size, mirrored, MARGIN, base, colours.ink(), graphics);
            base += size * LEADING;
        }
    }

    /** Writes the status where lines begin, and the name of the archive where they end. */
    private void writeStatus(Preview preview, LineBreaker lines, boolean mirrored, double base, Graphics2D graphics) {
        double inset = MARGIN;
        if (preview.live() && letters.has(lines.shown(preview.status()))) {
            double width = letters.width(lines.shown(preview.status()), SMALL) + 40;
            double left = mirrored ? WIDTH - MARGIN - width : MARGIN;
            graphics.setColor(PreviewColours.of(colours.accent()));
            graphics.fill(new RoundRectangle2D.Double(left, base - 34, width, 48, 48, 48));
            inset += 20;
        }
        String colour = preview.live() ? colours.onAccent() : colours.muted();
        write(preview.status(), lines, SMALL, mirrored, inset, base, colour, graphics);
        write(preview.archive(), lines, SMALL, !mirrored, MARGIN, base, colours.muted(), graphics);
    }

    /** Writes a line from the left, or up to the right; {@code inset} is its distance from that side. */
    private void write(
            String text,
            LineBreaker lines,
            int size,
            boolean toTheRight,
            double inset,
            double base,
            String colour,
            Graphics2D graphics) {
        String shown = lines.shown(text);
        if (letters.has(shown)) {
            double left = toTheRight ? WIDTH - inset - letters.width(shown, size) : inset;
            graphics.setColor(PreviewColours.of(colour));
            graphics.fill(letters.outline(shown, size, left, base));
        }
    }

    /** Writes photographs as differences from the pixels around, which makes them a third smaller, but flat colours larger. */
    private static ByteBuffer png(BufferedImage image, boolean isPhotograph) {
        return ByteBuffer.wrap(new PngEncoder()
                .withBufferedImage(image)
                .withCompressionLevel(COMPRESSION)
                .withMultiThreadedCompressionEnabled(false) // as several pictures are drawn at once
                .withPredictorEncoding(isPhotograph)
                .toBytes());
    }
}
