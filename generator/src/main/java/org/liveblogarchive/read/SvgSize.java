package org.liveblogarchive.read;

import com.drew.imaging.ImageProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.liveblogarchive.media.SafeXml;
import org.liveblogarchive.model.Picture.Size;

/** Reads the dimensions of an SVG picture from its root element (SVG 2, 8.2 and 8.6). */
final class SvgSize {
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");
    private static final Pattern PIXELS = Pattern.compile("\\d+(?:\\.\\d+)?(?:px)?");

    private SvgSize() {}

    static Size read(Path file) throws IOException, ImageProcessingException {
        try (InputStream input = Files.newInputStream(file)) {
            XMLStreamReader reader = SafeXml.factory().createXMLStreamReader(input);
            int event = reader.next();
            while (event != XMLStreamConstants.START_ELEMENT) { // past comments and the document type
                event = reader.next();
            }
            Size size = size(reader.getAttributeValue(null, "width"), reader.getAttributeValue(null, "height"));
            return size == null ? viewBox(reader.getAttributeValue(null, "viewBox")) : size;
        } catch (XMLStreamException | RuntimeException e) { // parsers throw both for damaged files
            throw new ImageProcessingException("not an SVG picture", e);
        }
    }

    private static Size viewBox(String viewBox) {
        String[] numbers = viewBox == null ? new String[0] : SEPARATOR.split(viewBox.strip());
        return numbers.length == 4 ? size(numbers[2], numbers[3]) : null;
    }

    private static Size size(String width, String height) {
        if (width == null || height == null || !isPixels(width) || !isPixels(height)) {
            return null;
        }
        return new Size(pixels(width), pixels(height));
    }

    private static boolean isPixels(String length) {
        return PIXELS.matcher(length).matches();
    }

    private static int pixels(String length) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.round(Double.parseDouble(length.replace("px", "")))));
    }
}
