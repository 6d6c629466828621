package org.liveblogarchive.media;

import java.io.IOException;
import java.util.Set;
import org.liveblogarchive.model.Archive.PictureMetadata;

/** Cleans pictures in GIF (version 89a): comments and what programs left in it go. */
final class GifCleaner implements FormatCleaner {
    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xFF;
    private static final int NAME = 11;
    /** How often a picture moves, and its colour profile. */
    private static final Set<String> SHOWN = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

    private static final String XMP = "XMP DataXMP";
    /** A packet of XMP is followed by these bytes, which end its blocks wherever a reader of blocks stands (XMP, part 3). */
    private static final int MAGIC_TRAILER = 258;

    @Override
    public boolean isOf(MediaInput in) throws IOException {
        return in.has(0, "GIF87a") || in.has(0, "GIF89a");
    }

    @Override
    public void clean(MediaInput in, MediaEdits edits, PictureMetadata keep) throws IOException {
        long at = (long) HEADER + colours(in.u8(10));
        while (at < in.size()) {
            int kind = in.u8(at);
            if (kind == TRAILER) {
                edits.remove(at + 1, in.size());
                return;
            } else if (kind == IMAGE) {
                at = endOfBlocks(in, at + 11 + colours(in.u8(at + 9)));
            } else if (kind == EXTENSION) {
                long end = endOfBlocks(in, at + 2);
                extension(in, at, end, edits, keep);
                at = end;
            } else {
                throw new DamagedMediaException("a block of the unknown kind " + kind, at);
            }
        }
    }

    /** Returns the size of a table of colours, by the flags before it. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static long endOfBlocks(MediaInput in, long from) throws IOException {
        long at = from;
        while (in.u8(at) != 0) {
            at += 1 + in.u8(at);
        }
        return at + 1;
    }

    private static void extension(MediaInput in, long at, long end, MediaEdits edits, PictureMetadata keep)
            throws IOException {
        int label = in.u8(at + 1);
        if (label == COMMENT) {
            edits.remove(at, end);
        } else if (label == APPLICATION) {
            long from = at + 3 + NAME;
            String name = in.u8(at + 2) == NAME ? in.text(at + 3, from) : "";
            long to = end - MAGIC_TRAILER;
            byte[] xmp =
                    keep == PictureMetadata.CREDIT && name.equals(XMP) && to > from && in.has(to, "\u0001\u00FF\u00FE")
                            ? XmpFields.reduced(in.bytes(from, to))
                            : null;
            if (xmp != null) {
                edits.replace(from, to, xmp);
            } else if (!SHOWN.contains(name)) {
                edits.remove(at, end);
            }
        }
    }
}
