package org.liveblogarchive.media;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.model.Archive.PictureMetadata;

/** Cleans the items of a picture in AVIF (HEIF, ISO/IEC 23008-12): Exif and XMP, in their places. */
final class BoxItems {
    private static final String EXIF = "Exif";
    private static final String MIME = "mime";
    /** Coded pictures, and pictures that are put together of others. */
    private static final Set<String> SHOWN = Set.of("av01", "hvc1", "avc1", "jpeg", "grid", "iden", "iovl", "tmap");

    private static final int IN_FILE = 0;
    private static final int IN_META = 1;

    /** A run of an item's bytes. */
    private record Extent(long from, long end) {}

    private final MediaInput in;
    private final MediaEdits edits;
    private final PictureMetadata keep;
    private final Map<Long, String> types = new HashMap<>();
    private long data = -1;
    private long total;

    private BoxItems(MediaInput in, MediaEdits edits, PictureMetadata keep) {
        this.in = in;
        this.edits = edits;
        this.keep = keep;
    }

    static void clean(MediaInput in, List<Box> boxes, MediaEdits edits, PictureMetadata keep) throws IOException {
        var items = new BoxItems(in, edits, keep);
        Box places = null;
        for (Box box : boxes) {
            switch (box.type()) {
                case "iinf" -> items.types(box);
                case "idat" -> items.data = box.from();
                case "iloc" -> places = box;
                case "free", "skip" -> edits.zero(box.from(), box.end());
                case "xml ", "bxml", "uuid", "udta" -> box.free(edits);
                default -> {} // says how the picture looks
            }
        }
        if (places != null) {
            items.places(places);
        }
    }

    private void types(Box box) throws IOException {
        boolean wide = in.u8(box.from()) > 0;
        for (Box entry : Box.in(in, box.from() + (wide ? 8 : 6), box.end())) {
            int version = in.u8(entry.from());
            if (version >= 2) {
                long at = entry.from() + 4;
                int bytes = version == 2 ? 2 : 4;
                types.put(in.number(at, bytes), in.text(at + bytes + 2, at + bytes + 6));
            }
        }
    }

    /** Reads where items are (8.11.3). */
    private void places(Box box) throws IOException {
        int version = in.u8(box.from());
        int sizes = in.u16(box.from() + 4);
        int offsetBytes = sizes >> 12;
        int lengthBytes = (sizes >> 8) & 0xF;
        int baseBytes = (sizes >> 4) & 0xF;
        int indexBytes = version > 0 ? sizes & 0xF : 0;
        int idBytes = version < 2 ? 2 : 4;
        long at = box.from() + 6;
        long count = in.number(at, idBytes);
        at += idBytes;
        if (count > Limits.MEDIA_ITEMS
                || Math.max(Math.max(offsetBytes, lengthBytes), Math.max(baseBytes, indexBytes)) > 8) {
            throw new DamagedMediaException("a list of " + count + " items", at);
        }
        for (long i = 0; i < count; i++) {
            String type = types.get(in.number(at, idBytes));
            if (type == null) {
                throw new DamagedMediaException("an item without a type", at);
            }
            at += idBytes;
            int method = version > 0 ? in.u16(at) & 0xF : IN_FILE;
            at += (version > 0 ? 2 : 0) + 2; // and the file that it refers to
            long base = in.number(at, baseBytes) + (method == IN_META ? data : 0);
            at += baseBytes;
            int extents = in.u16(at);
            at += 2;
            for (int j = 0; j < extents; j++) {
                long from = base + in.number(at + indexBytes, offsetBytes);
                at += indexBytes + offsetBytes;
                long length = in.number(at, lengthBytes);
                at += lengthBytes;
                if (!SHOWN.contains(type)) {
                    if (length == 0) {
                        length = in.size() - from; // to the end
                    }
                    if (method > IN_META || from < 0 || length < 0 || from > in.size() - length) {
                        throw new DamagedMediaException("an item of " + length + " bytes", from);
                    }
                    total += length + 1;
                    if (total > Limits.MEDIA_FIELD_BYTES) {
                        throw new DamagedMediaException("more data in its items than " + total + " bytes", from);
                    }
                    extent(type, extents == 1, new Extent(from, from + length));
                }
            }
        }
    }

    /** Cleans an item, or a part of one, of which nothing stays. */
    private void extent(String type, boolean whole, Extent extent) throws IOException {
        byte[] before = in.bytes(extent.from(), extent.end());
        byte[] after = type.equals(MIME) ? spaces(before.length) : new byte[before.length];
        if (whole && type.equals(MIME) && keep == PictureMetadata.CREDIT) {
            byte[] reduced = XmpFields.reduced(before);
            if (reduced != null && reduced.length <= after.length) {
                System.arraycopy(reduced, 0, after, 0, reduced.length);
            }
        } else if (whole && type.equals(EXIF) && before.length >= 4) {
            long tiff = 4 + in.u32(extent.from());
            byte[] content = in.bytes(Math.min(extent.from() + tiff, extent.end()), extent.end());
            byte[] reduced = ExifFields.reduced(content, keep);
            byte[] kept = reduced == null ? ExifFields.nothing() : reduced;
            if (kept.length + 4 <= after.length) {
                System.arraycopy(kept, 0, after, 4, kept.length);
            }
        }
        edits.replace(extent.from(), extent.end(), after);
    }

    private static byte[] spaces(int length) {
        var spaces = new byte[length];
        Arrays.fill(spaces, (byte) ' ');
        return spaces;
    }
}
