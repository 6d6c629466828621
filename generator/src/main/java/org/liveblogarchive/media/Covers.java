package org.liveblogarchive.media;

import java.io.IOException;
import java.util.Arrays;
import org.liveblogarchive.model.Archive.PictureMetadata;

/** Cleans pictures inside of other files. */
final class Covers {
    private Covers() {}

    /** Cleans a picture in its place: behind a clean one, which is shorter, there are zeros, which no reader shows. */
    static void clean(byte[] bytes, int from, int to, PictureMetadata keep) {
        byte[] clean = cleaned(Arrays.copyOfRange(bytes, from, to), keep);
        int length = Math.min(clean.length, to - from);
        System.arraycopy(clean, 0, bytes, from, length);
        Arrays.fill(bytes, from + length, to, (byte) 0);
    }

    /** Returns a clean copy of a picture; nothing of a damaged one, as it may hide something. There is no other error in memory. */
    static byte[] cleaned(byte[] picture, PictureMetadata keep) {
        MediaInput in = MediaInput.of(picture);
        try {
            for (FormatCleaner cleaner : MediaCleaner.PICTURES) {
                if (cleaner.isOf(in)) {
                    var edits = new MediaEdits(in);
                    cleaner.clean(in, edits, keep);
                    return edits.isEmpty() ? picture : edits.bytes();
                }
            }
            return PrivateSigns.in(in).isEmpty() ? picture : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
