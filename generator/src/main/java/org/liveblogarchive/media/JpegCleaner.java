package org.liveblogarchive.media;

import java.io.IOException;
import java.util.Arrays;
import org.liveblogarchive.model.Archive.PictureMetadata;

/**
 * Cleans pictures in JPEG (ITU-T T.81): of the segments for applications, only those stay that decide how a picture looks.
 *
 * <p>Whatever follows the picture is left out too: there are films, previews and second pictures of cameras.
 */
final class JpegCleaner implements FormatCleaner {
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int COMMENT = 0xFE;
    private static final int APP = 0xE0;
    private static final int LAST_APP = 0xEF;
    private static final int LONGEST_SEGMENT = 0xFFFF;
    private static final String JFIF = "JFIF\0";
    private static final int JFIF_SIZE = 14;
    private static final String EXIF = "Exif\0";
    private static final int EXIF_HEADER = 6;
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String ICC = "ICC_PROFILE\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";
    private static final String ADOBE = "Adobe";

    @Override
    public boolean isOf(MediaInput in) throws IOException {
        return in.has(0, "\u00FF\u00D8");
    }

    @Override
    public void clean(MediaInput in, MediaEdits edits, PictureMetadata keep) throws IOException {
        long at = 2;
        while (at < in.size()) {
            if (in.u8(at) != 0xFF) {
                long next = in.find(0xFF, at);
                edits.remove(at, next);
                at = next;
                continue;
            }
            int marker = in.u8(at + 1);
            if (marker == END_OF_IMAGE) {
                edits.remove(at + 2, in.size());
                return;
            } else if (marker == 0xFF) {
                at++;
            } else if (marker <= 1 || isRestart(marker)) {
                at += 2;
            } else {
                at = segment(in, at, marker, edits, keep);
            }
        }
    }

    private static boolean isRestart(int marker) {
        return marker >= FIRST_RESTART && marker <= LAST_RESTART;
    }

    private static long segment(MediaInput in, long at, int marker, MediaEdits edits, PictureMetadata keep)
            throws IOException {
        int length = in.u16(at + 2);
        long end = at + 2 + length;
        if (length < 2 || end > in.size()) {
            throw new DamagedMediaException("a segment of " + length + " bytes", at);
        }
        if (marker == START_OF_SCAN) {
            return endOfScan(in, end);
        }
        if (marker == COMMENT) {
            edits.remove(at, end);
        } else if (marker >= APP && marker <= LAST_APP) {
            byte[] before = in.bytes(at + 4, end);
            byte[] after = reduced(marker, MediaInput.of(before), keep);
            if (after == null || after.length + 2 > LONGEST_SEGMENT) {
                edits.remove(at, end);
            } else if (!Arrays.equals(before, after)) {
                edits.replace(
                        at,
                        end,
                        new ByteWriter()
                                .u8(0xFF)
                                .u8(marker)
                                .u16(after.length + 2)
                                .bytes(after)
                                .bytes());
            }
        }
        return end;
    }

    /** Returns what stays in a segment for applications; null if it goes. */
    private static byte[] reduced(int marker, MediaInput in, PictureMetadata keep) throws IOException {
        boolean credit = keep == PictureMetadata.CREDIT;
        return switch (marker) {
            case APP -> in.has(0, JFIF) ? withoutThumbnail(in) : null;
            case APP + 1 ->
                in.has(0, EXIF)
                        ? with("Exif\0\0", ExifFields.reduced(rest(in, EXIF_HEADER), keep))
                        : credit && in.has(0, XMP) ? with(XMP, XmpFields.reduced(rest(in, XMP.length()))) : null;
            case APP + 2 -> in.has(0, ICC) ? rest(in, 0) : null;
            case APP + 13 ->
                credit && in.has(0, PHOTOSHOP)
                        ? with(PHOTOSHOP, IptcFields.reduced(rest(in, PHOTOSHOP.length())))
                        : null;
            case APP + 14 -> in.has(0, ADOBE) ? rest(in, 0) : null; // how its colours are coded
            default -> null;
        };
    }

    private static byte[] rest(MediaInput in, int from) throws IOException {
        return in.bytes(Math.min(from, in.size()), in.size());
    }

    private static byte[] with(String header, byte[] content) {
        return content == null
                ? null
                : new ByteWriter().text(header).bytes(content).bytes();
    }

    private static byte[] withoutThumbnail(MediaInput in) throws IOException {
        return in.size() < JFIF_SIZE
                ? null
                : new ByteWriter()
                        .bytes(in.bytes(0, JFIF_SIZE - 2))
                        .fill(JFIF_SIZE)
                        .bytes();
    }

    /** Returns where the marker after the data of a scan is. A file may end there: browsers show what they have. */
    private static long endOfScan(MediaInput in, long from) throws IOException {
        long at = in.find(0xFF, from);
        while (at + 1 < in.size()) {
            int next = in.u8(at + 1);
            if (next != 0 && !isRestart(next) && next != 0xFF) {
                return at;
            }
            at = in.find(0xFF, next == 0xFF ? at + 1 : at + 2);
        }
        return in.size();
    }
}
