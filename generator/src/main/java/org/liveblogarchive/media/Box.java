package org.liveblogarchive.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A box of ISO/IEC 14496-12, or an atom of QuickTime.
 *
 * @param type its type, of four characters
 * @param at where its head begins
 * @param from where its content begins
 * @param end where it ends
 */
record Box(String type, long at, long from, long end) {
    private static final int HEAD = 8;
    private static final int LARGE_HEAD = 16;

    /** Returns the boxes between two places; QuickTime ends some lists with a zero of four bytes. */
    static List<Box> in(MediaInput in, long from, long end) throws IOException {
        var boxes = new ArrayList<Box>();
        for (long at = from; at + HEAD <= end; ) {
            long size = in.u32(at);
            int head = size == 1 ? LARGE_HEAD : HEAD;
            if (size == 1) {
                size = in.number(at + HEAD, HEAD);
            } else if (size == 0) {
                size = end - at;
            }
            if (size < head || size > end - at) {
                throw new DamagedMediaException("a box of " + size + " bytes", at);
            }
            boxes.add(new Box(in.text(at + 4, at + HEAD), at, at + head, at + size));
            at += size;
        }
        return boxes;
    }

    /** Returns the boxes in this one. */
    List<Box> children(MediaInput in) throws IOException {
        return in(in, from, end);
    }

    /** Returns the first box of a type in this one, or null. */
    Box child(MediaInput in, String name) throws IOException {
        for (Box box : children(in)) {
            if (box.type().equals(name)) {
                return box;
            }
        }
        return null;
    }

    /** Makes it an empty box of the same size, so that nothing moves. */
    void free(MediaEdits edits) throws IOException {
        edits.replace(at + 4, at + HEAD, new ByteWriter().text("free").bytes());
        edits.zero(from, end);
    }
}
