package org.liveblogarchive.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Bytes of pictures in few lines, also of such as no program writes. */
public final class PictureBytes {
    private PictureBytes() {}

    /** Returns a whole PNG picture of one colour, in grey. */
    public static byte[] png(int width, int height) {
        return png(width, height, new byte[height * (width + 1)]);
    }

    /** Returns a PNG picture in grey that says it has a size, whatever its rows hold. */
    public static byte[] png(int width, int height, byte[] rows) {
        return bytes(out -> {
            out.writeLong(0x89504E470D0A1A0AL);
            chunk(out, "IHDR", header -> {
                header.writeInt(width);
                header.writeInt(height);
                header.write(new byte[] {8, 0, 0, 0, 0});
            });
            chunk(out, "IDAT", data -> data.write(deflated(rows)));
            chunk(out, "IEND", end -> {});
        });
    }

    /** Returns a GIF picture that says it has a size, with one pixel in it. */
    public static byte[] gif(int width, int height) {
        return bytes(out -> {
            out.writeBytes("GIF89a");
            little(out, width);
            little(out, height);
            out.write(new byte[] {(byte) 0x80, 0, 0, 0, 0, 0, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x2C, 0, 0, 0, 0});
            little(out, width);
            little(out, height);
            out.write(new byte[] {0, 2, 2, 0x44, 1, 0, 0x3B});
        });
    }

    /** Returns a progressive JPEG picture that says it has a size, with scans of hardly any data. */
    public static byte[] progressiveJpeg(int width, int height, int scans) {
        return bytes(out -> {
            out.writeShort(0xFFD8);
            segment(out, 0xFFDB, table -> {
                table.write(0);
                table.write("\1".repeat(64).getBytes(ISO_8859_1));
            });
            segment(out, 0xFFC2, frame -> {
                frame.write(8);
                frame.writeShort(height);
                frame.writeShort(width);
                frame.write(new byte[] {3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0});
            });
            for (int kind : new int[] {0, 0x10}) {
                segment(out, 0xFFC4, codes -> {
                    codes.write(kind);
                    codes.write(new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
                });
            }
            for (int scan = 0; scan < scans; scan++) {
                segment(out, 0xFFDA, data -> data.write(new byte[] {3, 1, 0, 2, 0, 3, 0, 0, 0, 0}));
                out.write(0);
            }
            out.writeShort(0xFFD9);
        });
    }

    /** Returns a JPEG picture with a colour profile put before all else in it. */
    public static byte[] withProfile(byte[] jpeg, byte[] profile) {
        return bytes(out -> {
            out.write(jpeg, 0, 2);
            segment(out, 0xFFE2, data -> {
                data.writeBytes("ICC_PROFILE\0\1\1");
                data.write(profile);
            });
            out.write(jpeg, 2, jpeg.length - 2);
        });
    }

    private interface Writing {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, Writing writing) throws IOException {
        byte[] data = bytes(writing);
        byte[] named = bytes(all -> {
            all.writeBytes(name);
            all.write(data);
        });
        var sum = new CRC32();
        sum.update(named);
        out.writeInt(data.length);
        out.write(named);
        out.writeInt((int) sum.getValue());
    }

    private static void segment(DataOutputStream out, int marker, Writing writing) throws IOException {
        byte[] data = bytes(writing);
        out.writeShort(marker);
        out.writeShort(data.length + 2);
        out.write(data);
    }

    private static void little(DataOutputStream out, int number) throws IOException {
        out.write(number);
        out.write(number >> 8);
    }

    private static byte[] deflated(byte[] bytes) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(bytes);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }
}
