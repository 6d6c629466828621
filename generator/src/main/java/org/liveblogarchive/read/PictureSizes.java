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
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.liveblogarchive.model.Picture.Size;

/** Reads the dimensions that pages give a picture, so that nothing moves while it loads. */
final class PictureSizes {
    private static final long PNG = 0x89504E470D0A1A0AL;
    /** The length and the name of the first chunk. */
    private static final long PNG_HEADER = 0x0000000D49484452L;

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
        try (InputStream input = Files.newInputStream(file)) {
            return read(input, Files.size(file));
        } catch (EOFException e) {
            return ofCutPng(file);
        }
    }

    /** Returns the dimensions, whatever a damaged file makes the library throw. */
    private static Size read(InputStream input, long length) throws EOFException, ImageProcessingException {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(input, length);
            Size size = size(metadata);
            return size != null && liesSideways(metadata) ? size.turned() : size;
        } catch (EOFException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new ImageProcessingException(e.getMessage(), e);
        }
    }

    /** Returns the dimensions of a PNG picture whose end is missing: browsers show what there is (PNG 3, 5.2 and 11.2.1). */
    private static Size ofCutPng(Path file) throws IOException, ImageProcessingException {
        try (var input = new DataInputStream(Files.newInputStream(file))) {
            if (input.readLong() == PNG && input.readLong() == PNG_HEADER) {
                int width = input.readInt();
                int height = input.readInt();
                return width < 1 || height < 1 ? null : new Size(width, height);
            }
            throw new ImageProcessingException("the file ends too early");
        } catch (EOFException e) {
            throw new ImageProcessingException("the file ends too early", e);
        }
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

    /**
     * Returns whether browsers swap width and height: for the Exif orientations 5 to 8 (Exif 2.32, 4.6.4). In AVIF they turn
     * a picture by quarters as it says itself, and not by its Exif (HEIF, ISO/IEC 23008-12, 6.5.10).
     */
    private static boolean liesSideways(Metadata metadata) {
        Collection<HeifDirectory> heif = metadata.getDirectoriesOfType(HeifDirectory.class);
        if (!heif.isEmpty()) {
            return heif.stream()
                    .map(directory -> directory.getInteger(HeifDirectory.TAG_IMAGE_ROTATION))
                    .anyMatch(quarters -> quarters != null && quarters % 2 == 1);
        }
        Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return orientation != null && orientation >= FIRST_SIDEWAYS_ORIENTATION;
    }
}
