package org.liveblogarchive.read;

import com.drew.imaging.ImageProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.model.Picture.Size;

/** The dimensions of a picture in PNG, and how it lies: all else that a file has is passed over, as it may stand for any length. */
final class PngSize {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    /** The length and the name of the first chunk. */
    private static final long HEADER = 0x0000000D49484452L;

    private static final int EXIF = 0x65584966;
    private static final int CHECKSUM = 4;

    private PngSize() {}

    /** Returns whether a file is one in PNG, by its first bytes. */
    static boolean isOf(byte[] head) {
        return head.length >= Long.BYTES && ByteBuffer.wrap(head).getLong() == SIGNATURE;
    }

    /** Returns the dimensions, also where the end is missing: browsers show what there is (PNG 3, 5.2 and 11.2.1). */
    static Size read(Path file) throws IOException, ImageProcessingException {
        try (var input = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            input.skipNBytes(Long.BYTES);
            if (input.readLong() != HEADER) {
                throw new ImageProcessingException("a PNG without dimensions");
            }
            int width = input.readInt();
            int height = input.readInt();
            if (width < 1 || height < 1) {
                return null;
            }
            input.skipNBytes(5 + CHECKSUM);
            var size = new Size(width, height);
            return PictureSizes.liesSideways(exif(input)) ? size.turned() : size;
        } catch (EOFException e) {
            throw new ImageProcessingException("the file ends too early", e);
        }
    }

    /** Returns what is in the chunk of Exif (PNG 3, 11.3.4.6), or nothing. */
    private static Metadata exif(DataInputStream input) throws IOException {
        var metadata = new Metadata();
        try {
            while (true) {
                long length = Integer.toUnsignedLong(input.readInt());
                if (input.readInt() == EXIF && length <= Limits.MEDIA_FIELD_BYTES) {
                    new ExifReader().extract(new ByteArrayReader(input.readNBytes((int) length)), metadata);
                    return metadata;
                }
                input.skipNBytes(length + CHECKSUM);
            }
        } catch (EOFException e) {
            return metadata;
        }
    }
}
