package org.liveblogarchive.read;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import com.drew.metadata.webp.WebpDirectory;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.liveblogarchive.model.Picture.Size;

/** Reads the dimensions that pages give a picture, so that nothing moves while it loads. */
final class PictureSizes {
    private static final int HEAD = 10;
    private static final byte[] GIF = {'G', 'I', 'F', '8'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8};
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
        byte[] head = head(file);
        if (PngSize.isOf(head)) {
            return PngSize.read(file);
        }
        if (begins(head, GIF)) {
            return ofGif(head);
        }
        try (var input = new BufferedInputStream(Files.newInputStream(file))) {
            return read(input, begins(head, JPEG), Files.size(file));
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return input.readNBytes(HEAD);
        }
    }

    private static boolean begins(byte[] head, byte... with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    /** Returns the dimensions of all pictures in a GIF (GIF89a, 18), of which the library would read each first. */
    private static Size ofGif(byte[] head) throws ImageProcessingException {
        if (head.length < HEAD) {
            throw new ImageProcessingException("the file ends too early");
        }
        int width = (head[6] & 0xFF) | (head[7] & 0xFF) << 8;
        int height = (head[8] & 0xFF) | (head[9] & 0xFF) << 8;
        return width == 0 || height == 0 ? null : new Size(width, height);
    }

    /** Returns the dimensions, whatever a damaged file makes the library throw. */
    private static Size read(InputStream input, boolean jpeg, long length) throws ImageProcessingException {
        try {
            Metadata metadata = jpeg
                    ? JpegMetadataReader.readMetadata(input, List.of(new JpegReader(), new ExifReader()))
                    : ImageMetadataReader.readMetadata(input, length);
            Size size = size(metadata);
            return size != null && liesSideways(metadata) ? size.turned() : size;
        } catch (EOFException e) {
            throw new ImageProcessingException("the file ends too early", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new ImageProcessingException(e.getMessage(), e);
        }
    }

    private static Size size(Metadata metadata) {
        for (Directory directory : metadata.getDirectories()) {
            Size size = null;
            if (directory instanceof JpegDirectory) {
                size = size(directory, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT);
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
    static boolean liesSideways(Metadata metadata) {
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
