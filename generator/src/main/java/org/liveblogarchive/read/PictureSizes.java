package org.liveblogarchive.read;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.liveblogarchive.model.Picture.Size;

/** Reads the dimensions that pages give a picture, so that nothing moves while it loads. */
final class PictureSizes {
    private static final int FIRST_SIDEWAYS_ORIENTATION = 5;

    private PictureSizes() {}

    /**
     * Returns the dimensions in which a browser shows a picture.
     *
     * @return null if the file does not contain them
     * @throws ImageProcessingException if the file is not a picture
     */
    static Size read(Path file) throws IOException, ImageProcessingException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            return SvgSize.read(file);
        }
        Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
        Size size = size(metadata);
        return size != null && liesSideways(metadata) ? size.turned() : size;
    }

    private static Size size(Metadata metadata) {
        for (Directory directory : metadata.getDirectories()) {
            Size size = null;
            if (directory instanceof JpegDirectory) {
                size = size(directory, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT);
            } else if (directory instanceof PngDirectory) {
                size = size(directory, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT);
            } else if (directory instanceof GifHeaderDirectory) {
                size = size(directory, GifHeaderDirectory.TAG_IMAGE_WIDTH, GifHeaderDirectory.TAG_IMAGE_HEIGHT);
            } else if (directory instanceof WebpDirectory) {
                size = size(directory, WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT);
            } else if (directory instanceof HeifDirectory) {
                size = size(directory, HeifDirectory.TAG_IMAGE_WIDTH, HeifDirectory.TAG_IMAGE_HEIGHT);
            }
            if (size != null) {
                return size;
            }
        }
        return null;
    }

    private static Size size(Directory directory, int widthTag, int heightTag) {
        Integer width = directory.getInteger(widthTag);
        Integer height = directory.getInteger(heightTag);
        return width == null || height == null || width < 1 || height < 1 ? null : new Size(width, height);
    }

    /** Returns whether browsers swap width and height: for the Exif orientations 5 to 8 (Exif 2.32, 4.6.4). */
    private static boolean liesSideways(Metadata metadata) {
        Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return orientation != null && orientation >= FIRST_SIDEWAYS_ORIENTATION;
    }
}
