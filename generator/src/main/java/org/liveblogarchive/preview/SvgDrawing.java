package org.liveblogarchive.preview;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.liveblogarchive.content.Limits;

/** Draws SVG pictures; what they refer to outside themselves is not loaded. */
final class SvgDrawing {
    /** That of the library, which would print stack traces; kept here, since the JDK forgets loggers that nobody keeps. */
    private static final Logger LOG = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LOG.setLevel(Level.OFF);
    }

    private SvgDrawing() {}

    /**
     * Returns as much of a picture as fills a width and a height.
     *
     * @throws UndrawableException if it is damaged, or too much work to draw
     * @throws IOException if the file cannot be opened
     */
    static BufferedImage filling(int width, int height, Path file) throws IOException, UndrawableException {
        if (Files.size(file) > Limits.SVG_BYTES) {
            throw new UndrawableException("more than " + Limits.SVG_BYTES + " bytes");
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            return filling(width, height, bytes, file);
        } catch (RuntimeException | StackOverflowError e) { // the library throws many kinds for odd attributes
            throw new UndrawableException(e);
        } catch (OutOfMemoryError e) { // of one array, in a JVM with less memory than the limits are made for
            throw new UndrawableException(e);
        }
    }

    private static BufferedImage filling(int width, int height, byte[] bytes, Path file) throws UndrawableException {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .documentLimits(new DocumentLimits(Limits.SVG_LEVELS, Limits.SVG_LEVELS, Limits.SVG_SHAPES))
                .build();
        SvgTree tree = SvgTree.of(bytes);
        SvgWork work = SvgWork.of(tree);
        checkEmbedded(tree);
        SVGDocument document = new SVGLoader().load(SvgTree.input(bytes), file.toUri(), context);
        if (document == null) {
            throw new UndrawableException("an SVG that cannot be drawn");
        }
        if (!(document.size().width > 0) || !(document.size().height > 0)) {
            throw new UndrawableException("no size");
        }
        Cover cover = Cover.of(width, height, document.size().width, document.size().height);
        work.check(document.size().width * cover.scale(), document.size().height * cover.scale());
        BufferedImage filled = cover.blank();
        Graphics2D graphics = filled.createGraphics();
        graphics.setClip(0, 0, width, height); // so that nothing out of view takes memory
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        document.render(
                null,
                graphics,
                new ViewBox(
                        (float) cover.left(),
                        (float) cover.top(),
                        (float) (document.size().width * cover.scale()),
                        (float) (document.size().height * cover.scale())));
        graphics.dispose();
        return filled;
    }

    /** Checks the pictures in pixels that a drawing has in it, which the library decodes whole. */
    private static void checkEmbedded(SvgTree tree) throws UndrawableException {
        long pixels = 0;
        for (SvgElement element : tree.elements()) {
            for (String address : element.values("href").toList()) {
                if (address.strip().toLowerCase(Locale.ROOT).startsWith("data:")) {
                    pixels += Photo.pixels(data(address));
                }
            }
        }
        if (pixels > Limits.PICTURE_PIXELS_AT_ONCE) {
            throw new UndrawableException(
                    "pictures of " + pixels + " pixels in it, more than " + Limits.PICTURE_PIXELS_AT_ONCE);
        }
    }

    private static byte[] data(String address) throws UndrawableException {
        int comma = address.indexOf(',');
        if (comma < 0 || !address.substring(0, comma).endsWith(";base64") || address.indexOf('%') >= 0) {
            throw new UndrawableException("a picture in it that is not in base64");
        }
        return Base64.getMimeDecoder().decode(address.substring(comma + 1));
    }
}
