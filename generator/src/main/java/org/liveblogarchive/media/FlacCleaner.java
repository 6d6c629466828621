package org.liveblogarchive.media;

import java.io.IOException;
import org.liveblogarchive.model.Archive.PictureMetadata;

/** Cleans sound in FLAC (RFC 9639), whose blocks keep their sizes. */
final class FlacCleaner implements FormatCleaner {
    private static final String SIGNATURE = "fLaC";
    private static final int PADDING = 1;
    private static final int APPLICATION = 2;
    private static final int COMMENTS = 4;
    private static final int PICTURE = 6;
    private static final int LAST = 0x80;

    @Override
    public boolean isOf(MediaInput in) throws IOException {
        return in.has(0, SIGNATURE);
    }

    @Override
    public void clean(MediaInput in, MediaEdits edits, PictureMetadata keep) throws IOException {
        clean(in, 0, edits, keep);
    }

    /** Cleans sound that begins at a place, as some writers put a tag of another kind before it. */
    static void clean(MediaInput in, long start, MediaEdits edits, PictureMetadata keep) throws IOException {
        int head = 0;
        for (long at = start + SIGNATURE.length(); (head & LAST) == 0; ) {
            head = in.u8(at);
            int kind = head & ~LAST;
            long from = at + 4;
            long to = from + in.u24(at + 1);
            if (to > in.size()) {
                throw new DamagedMediaException("a block of " + (to - from) + " bytes", at);
            }
            if (kind == COMMENTS || kind == PICTURE) {
                byte[] block = in.bytes(from, to);
                if (kind == COMMENTS) {
                    VorbisComments.clean(block, 0, keep);
                } else {
                    VorbisComments.picture(block, 0, keep);
                }
                edits.replace(from, to, block);
            } else if (kind == APPLICATION || kind == PADDING) {
                edits.replace(at, at + 1, new byte[] {(byte) ((head & LAST) | PADDING)});
                edits.zero(from, to);
            }
            at = to;
        }
    }
}
