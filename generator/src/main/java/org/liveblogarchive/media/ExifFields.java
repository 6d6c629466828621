package org.liveblogarchive.media;

import java.io.IOException;
import java.util.TreeMap;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.model.Archive.PictureMetadata;

/** Reduces Exif (CIPA DC-008, a file of TIFF 6.0 inside of another) to how a picture is turned and whose it is. */
final class ExifFields {
    private static final int ORIENTATION = 0x0112;
    private static final int ARTIST = 0x013B;
    private static final int COPYRIGHT = 0x8298;
    private static final int GPS = 0x8825;
    private static final int TYPE_ASCII = 2;
    private static final int TYPE_SHORT = 3;
    private static final int TYPE_UTF8 = 129;
    private static final int ENTRY = 12;
    private static final int HEADER = 8;

    private final MediaInput in;
    private final boolean reversed;
    private final TreeMap<Integer, byte[]> texts = new TreeMap<>();
    private int orientation = 1;
    private boolean position;

    private ExifFields(MediaInput in) throws IOException {
        this.in = in;
        this.reversed = in.has(0, "II");
    }

    /**
     * Returns what stays of Exif.
     *
     * @param tiff its bytes from the header of TIFF on
     * @return null if nothing does
     */
    static byte[] reduced(byte[] tiff, PictureMetadata keep) throws IOException {
        ExifFields fields = read(tiff);
        if (keep != PictureMetadata.CREDIT) {
            fields.texts.clear();
        }
        return fields.orientation == 1 && fields.texts.isEmpty() ? null : fields.bytes();
    }

    /** Returns Exif without any field. */
    static byte[] nothing() {
        return new ByteWriter().text("MM").u16(42).u32(HEADER).u16(0).u32(0).bytes();
    }

    /** Returns whether Exif holds a position. */
    static boolean hasPosition(byte[] tiff) throws IOException {
        return read(tiff).position;
    }

    /** Reads the first directory, as far as it is whole: what cannot be read does not stay. */
    private static ExifFields read(byte[] tiff) throws IOException {
        var fields = new ExifFields(MediaInput.of(tiff));
        try {
            fields.directory(fields.u32(4));
        } catch (DamagedMediaException e) {
            return fields;
        }
        return fields;
    }

    private void directory(long at) throws IOException {
        int count = u16(at);
        for (int i = 0; i < count; i++) {
            entry(at + 2 + (long) i * ENTRY);
        }
    }

    private void entry(long at) throws IOException {
        int tag = u16(at);
        int type = u16(at + 2);
        position |= tag == GPS;
        if (tag == ORIENTATION && type == TYPE_SHORT) {
            int value = u16(at + HEADER);
            orientation = value >= 2 && value <= 8 ? value : 1;
        } else if ((tag == ARTIST || tag == COPYRIGHT) && (type == TYPE_ASCII || type == TYPE_UTF8)) {
            long length = u32(at + 4);
            long from = length <= 4 ? at + HEADER : u32(at + HEADER);
            if (length <= Limits.EXIF_FIELD_BYTES
                    && !in.text(from, from + length).replace('\0', ' ').isBlank()) {
                texts.put(tag, in.bytes(from, from + length));
            }
        }
    }

    private int u16(long at) throws IOException {
        int value = in.u16(at);
        return reversed ? Short.toUnsignedInt(Short.reverseBytes((short) value)) : value;
    }

    private long u32(long at) throws IOException {
        return reversed ? in.u32Reversed(at) : in.u32(at);
    }

    private byte[] bytes() {
        int entries = texts.size() + (orientation == 1 ? 0 : 1);
        var out = new ByteWriter().text("MM").u16(42).u32(HEADER).u16(entries);
        if (orientation != 1) {
            out.u16(ORIENTATION).u16(TYPE_SHORT).u32(1).u16(orientation).u16(0);
        }
        int data = HEADER + 2 + entries * ENTRY + 4;
        var values = new ByteWriter();
        for (var text : texts.entrySet()) {
            byte[] value = text.getValue();
            out.u16(text.getKey()).u16(TYPE_ASCII).u32(value.length);
            if (value.length <= 4) {
                out.bytes(value).bytes(new byte[4 - value.length]);
            } else {
                out.u32((long) data + values.size());
                values.bytes(value).bytes(new byte[value.length % 2]);
            }
        }
        return out.u32(0).bytes(values.bytes()).bytes();
    }
}
