package org.liveblogarchive.media;

import java.io.IOException;
import java.util.Arrays;
import org.liveblogarchive.model.Archive.PictureMetadata;

/** Cleans sound in MP3 and AAC, which begins and ends with tags (ID3, APE, Lyrics3); the sound between them stays. */
final class Id3Cleaner implements FormatCleaner {
    private static final String TAG = "ID3";
    private static final int HEADER = 10;
    private static final int UNSYNCHRONISED = 0x80;
    private static final int EXTENDED = 0x40;
    private static final int FOOTER = 0x10;

    private static final int OLD_TAG = 128;
    private static final int OLD_COMMENT = 97;
    private static final int OLD_TRACK = 125;
    private static final int APE_FOOTER = 32;
    private static final String LYRICS_END = "LYRICS200";
    private static final int LYRICS_DIGITS = 6;

    @Override
    public boolean isOf(MediaInput in) throws IOException {
        return in.has(0, TAG) || (in.size() > 1 && in.u8(0) == 0xFF && (in.u8(1) & 0xE0) == 0xE0);
    }

    @Override
    public void clean(MediaInput in, MediaEdits edits, PictureMetadata keep) throws IOException {
        long at = 0;
        while (in.has(at, TAG)) {
            at = tag(in, at, edits, keep);
        }
        if (in.has(at, "fLaC")) {
            FlacCleaner.clean(in, at, edits, keep);
        } else {
            tail(in, at, edits);
        }
    }

    /** Writes a tag again, with as many bytes: what it no longer needs is padding. */
    private static long tag(MediaInput in, long at, MediaEdits edits, PictureMetadata keep) throws IOException {
        int version = in.u8(at + 3);
        int flags = in.u8(at + 5);
        long body = at + HEADER;
        long end = body + size(in, at + 6);
        long next = (flags & FOOTER) == 0 || version < 4 ? end : end + HEADER;
        if (version < 2 || version > 4 || next > in.size()) {
            throw new DamagedMediaException("a tag of " + (end - at) + " bytes", at);
        }
        byte[] frames = in.bytes(body, end);
        if ((flags & UNSYNCHRONISED) != 0 && version < 4) {
            frames = synchronised(frames);
        }
        boolean extended = (flags & EXTENDED) != 0 && version > 2;
        int from = extended ? extension(MediaInput.of(frames), version) : 0;
        var clean = new Id3Frames(version, keep);
        byte[] kept = clean.reduced(Arrays.copyOfRange(frames, Math.min(from, frames.length), frames.length));
        if (kept == null) {
            return next;
        }
        int room = (int) (next - body);
        var tag = new ByteWriter().text(TAG).u8(version).u8(0).u8(0);
        for (int shift = 21; shift >= 0; shift -= 7) {
            tag.u8((room >> shift) & 0x7F);
        }
        edits.replace(at, next, tag.bytes(kept).fill(HEADER + room).bytes());
        return next;
    }

    private static int extension(MediaInput in, int version) throws IOException {
        return version == 4 ? (int) size(in, 0) : (int) in.u32(0) + 4;
    }

    /** Returns a number of four bytes with seven bits each. */
    static long size(MediaInput in, long at) throws IOException {
        long size = 0;
        for (int i = 0; i < 4; i++) {
            size = (size << 7) | (in.u8(at + i) & 0x7F);
        }
        return size;
    }

    /** Returns bytes without the zeros that keep players from taking them for sound. */
    static byte[] synchronised(byte[] bytes) {
        var out = new ByteWriter();
        for (int i = 0; i < bytes.length; i++) {
            out.u8(bytes[i]);
            if (bytes[i] == (byte) 0xFF && i + 1 < bytes.length && bytes[i + 1] == 0) {
                i++;
            }
        }
        return out.bytes();
    }

    /** Cleans the tags after the sound, from the last one on. */
    private static void tail(MediaInput in, long sound, MediaEdits edits) throws IOException {
        long end = in.size();
        if (in.has(end - OLD_TAG, "TAG") && end - OLD_TAG >= sound) {
            end -= OLD_TAG;
            boolean track = in.u8(end + OLD_TRACK) == 0 && in.u8(end + OLD_TRACK + 1) != 0;
            edits.zero(end + OLD_COMMENT, end + OLD_TRACK + (track ? 0 : 2));
        }
        long before;
        do {
            before = end;
            if (in.has(end - APE_FOOTER, "APETAGEX")) {
                boolean header = (in.u8(end - APE_FOOTER + 23) & 0x80) != 0;
                end -= in.u32Reversed(end - APE_FOOTER + 12) + (header ? APE_FOOTER : 0);
            } else if (in.has(end - LYRICS_END.length(), LYRICS_END)) {
                long digits = end - LYRICS_END.length() - LYRICS_DIGITS;
                String size = in.text(digits, digits + LYRICS_DIGITS);
                end = size.matches("\\d+") ? digits - Long.parseLong(size) : end;
            }
            if (end < sound || end > before) {
                throw new DamagedMediaException("a tag of " + (before - end) + " bytes", before);
            }
            edits.remove(end, before);
        } while (end < before);
    }
}
