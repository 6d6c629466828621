package org.liveblogarchive.media;

import java.io.IOException;
import java.util.Set;
import org.liveblogarchive.model.Archive.PictureMetadata;

/** Cleans pictures in WebP (RFC 9649) and sound in WAVE, which are both made of chunks (RIFF). */
final class RiffCleaner implements FormatCleaner {
    private static final int HEADER = 12;
    private static final int CHUNK = 8;
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;
    private static final Set<String> SOUND =
            Set.of("fmt ", "fact", "data", "cue ", "plst", "smpl", "inst", "slnt", "wavl", "ds64");
    /** Title, artist, copyright, album, date, genre, track, program. */
    private static final Set<String> TEXTS = Set.of("INAM", "IART", "ICOP", "IPRD", "ICRD", "IGNR", "ITRK", "ISFT");

    private static final long UNKNOWN_SIZE = 0xFFFF_FFFFL;

    @Override
    public boolean isOf(MediaInput in) throws IOException {
        return isPicture(in) || ((in.has(0, "RIFF") || in.has(0, "RF64")) && in.has(8, "WAVE"));
    }

    private static boolean isPicture(MediaInput in) throws IOException {
        return in.has(0, "RIFF") && in.has(8, "WEBP");
    }

    @Override
    public void clean(MediaInput in, MediaEdits edits, PictureMetadata keep) throws IOException {
        if (isPicture(in)) {
            picture(in, edits, keep);
        } else {
            sound(in, edits);
        }
    }

    private static void picture(MediaInput in, MediaEdits edits, PictureMetadata keep) throws IOException {
        long flags = -1;
        int has = 0;
        long end = Math.min(in.size(), CHUNK + in.u32Reversed(4));
        long size = end - CHUNK;
        for (long at = HEADER; at < end; ) {
            String type = in.text(at, at + 4);
            long to = at + CHUNK + in.u32Reversed(at + 4);
            long next = Math.min(to + to % 2, in.size());
            if (to > in.size()) {
                throw new DamagedMediaException("a chunk of " + (to - at) + " bytes", at);
            }
            if (type.equals("VP8X")) {
                flags = at + CHUNK;
            } else if (!PICTURE.contains(type)) {
                byte[] after = reduced(type, in, at + CHUNK, to, keep);
                byte[] chunk = after == null ? new byte[0] : chunk(type, after);
                has |= after == null ? 0 : type.equals("EXIF") ? HAS_EXIF : HAS_XMP;
                edits.replace(at, next, chunk);
                size += chunk.length - (next - at);
            }
            at = next;
        }
        edits.remove(end, in.size());
        edits.replace(4, CHUNK, new ByteWriter().u32Reversed(size).bytes());
        if (flags > 0) {
            int kept = (in.u8(flags) & ~(HAS_EXIF | HAS_XMP)) | has;
            edits.replace(flags, flags + 1, new byte[] {(byte) kept});
        }
    }

    private static byte[] reduced(String type, MediaInput in, long from, long to, PictureMetadata keep)
            throws IOException {
        if (type.equals("EXIF")) {
            long tiff = in.has(from, "Exif\0\0") ? from + 6 : from; // which some writers add
            return ExifFields.reduced(in.bytes(tiff, to), keep);
        }
        return type.equals("XMP ") && keep == PictureMetadata.CREDIT ? XmpFields.reduced(in.bytes(from, to)) : null;
    }

    private static byte[] chunk(String type, byte[] data) {
        return new ByteWriter()
                .text(type)
                .u32Reversed(data.length)
                .bytes(data)
                .bytes(new byte[data.length % 2])
                .bytes();
    }

    /** Makes chunks that go empty ones of the same size, so that nothing moves. */
    private static void sound(MediaInput in, MediaEdits edits) throws IOException {
        long sizeOfData = -1;
        for (long at = HEADER; at < in.size(); ) {
            String type = in.text(at, at + 4);
            long size = in.u32Reversed(at + 4);
            if (type.equals("ds64")) {
                sizeOfData = in.u32Reversed(at + CHUNK + 8) | (in.u32Reversed(at + CHUNK + 12) << 32);
            } else if (type.equals("data") && size == UNKNOWN_SIZE) {
                size = sizeOfData >= 0 ? sizeOfData : in.size() - at - CHUNK;
            }
            long to = at + CHUNK + size;
            if (size < 0 || to < 0 || (to > in.size() && !type.equals("data"))) {
                throw new DamagedMediaException("a chunk of " + size + " bytes", at);
            }
            if (type.equals("LIST") && in.has(at + CHUNK, "INFO")) {
                texts(in, at + HEADER, to, edits);
            } else if (!SOUND.contains(type) && !(type.equals("LIST") && in.has(at + CHUNK, "adtl"))) {
                empty(at, to, edits);
            }
            at = to + to % 2;
        }
    }

    private static void texts(MediaInput in, long from, long end, MediaEdits edits) throws IOException {
        for (long at = from; at + CHUNK <= end; ) {
            long to = at + CHUNK + in.u32Reversed(at + 4);
            if (to > end) {
                throw new DamagedMediaException("a chunk of " + (to - at) + " bytes", at);
            }
            if (!TEXTS.contains(in.text(at, at + 4))) {
                empty(at, to, edits);
            }
            at = to + to % 2;
        }
    }

    private static void empty(long at, long to, MediaEdits edits) throws IOException {
        edits.replace(at, at + 4, new ByteWriter().text("JUNK").bytes());
        edits.zero(at + CHUNK, to);
    }
}
