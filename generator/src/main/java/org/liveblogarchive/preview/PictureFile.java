package org.liveblogarchive.preview;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Reads pictures of the archive at the size of a part of a preview picture. */
final class PictureFile {
    private PictureFile() {}

    /** Returns a picture, just large enough to fill a width and a height; null if it is of a kind that cannot be read. */
    static BufferedImage atLeast(int width, int height, Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            return drawing(file, width, height);
        }
        BufferedImage picture = photo(file, name, width, height);
        if (picture == null) {
            return null;
        }
        double scale = Math.max((double) width / picture.getWidth(), (double) height / picture.getHeight());
        var filling = new BufferedImage(
                (int) Math.ceil(picture.getWidth() * scale),
                (int) Math.ceil(picture.getHeight() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = onWhite(filling);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, filling.getWidth(), filling.getHeight(), null);
        graphics.dispose();
        return filling;
    }

    /** Begins to draw on white, since pictures with transparent parts are mostly made for white pages. */
    private static Graphics2D onWhite(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        return graphics;
    }

    /** Draws an SVG picture; what it refers to outside itself is not loaded. */
    private static BufferedImage drawing(Path file, int width, int height) throws IOException {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .build();
        SVGDocument document;
        try (InputStream input = Files.newInputStream(file)) {
            document = new SVGLoader().load(input, file.toUri(), context);
        }
        if (document == null || document.size().width <= 0 || document.size().height <= 0) {
            return null;
        }
        float scale = Math.max(width / document.size().width, height / document.size().height);
        float shownWidth = document.size().width * scale;
        float shownHeight = document.size().height * scale;
        var filling = new BufferedImage(
                (int) Math.ceil(shownWidth), (int) Math.ceil(shownHeight), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = onWhite(filling);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        document.render(null, graphics, new ViewBox(0, 0, shownWidth, shownHeight));
        graphics.dispose();
        return filling;
    }

    /** Reads a photo, of a large one only every second, third … pixel, so that it needs little memory. */
    private static BufferedImage photo(Path file, String name, int width, int height) throws IOException {
        try (ImageInputStream input = new FileImageInputStream(file.toFile())) {
            ImageReader reader = reader(input, name);
            if (reader == null) {
                return null;
            }
            try {
                reader.setInput(input, true, true);
                ImageReadParam parameters = reader.getDefaultReadParam();
                int step = Math.max(1, Math.min(reader.getWidth(0) / (2 * width), reader.getHeight(0) / (2 * height)));
                parameters.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, parameters);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Returns a reader. That of WebP is named here, as Java finds only readers on the class path of the whole JVM. */
    private static ImageReader reader(ImageInputStream input, String name) throws IOException {
        if (name.endsWith(".webp")) {
            return new WebPImageReaderSpi().createReaderInstance();
        }
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        return readers.hasNext() ? readers.next() : null;
    }
}
