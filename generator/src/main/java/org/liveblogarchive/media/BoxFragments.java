package org.liveblogarchive.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The samples in fragments of a film (ISO/IEC 14496-12, 8.8) of tracks that no player shows. */
final class BoxFragments {
    private static final int BASE = 0x1;
    private static final int DESCRIPTION = 0x2;
    private static final int DURATION = 0x8;
    private static final int SIZE = 0x10;
    private static final int BASE_IS_FRAGMENT = 0x20000;

    private static final int RUN_PLACE = 0x1;
    private static final int RUN_FIRST = 0x4;
    private static final int SAMPLE_DURATION = 0x100;
    private static final int SAMPLE_SIZE = 0x200;
    private static final int SAMPLE_FLAGS = 0x400;
    private static final int SAMPLE_OFFSET = 0x800;

    private final MediaInput in;
    private final MediaEdits edits;
    /** The usual size of a sample of each such track, by the track's number. */
    private final Map<Long, Long> tracks = new HashMap<>();

    private BoxFragments(MediaInput in, MediaEdits edits) {
        this.in = in;
        this.edits = edits;
    }

    /** Finds the tracks among the boxes of a file. */
    static BoxFragments of(MediaInput in, List<Box> boxes, MediaEdits edits) throws IOException {
        var fragments = new BoxFragments(in, edits);
        for (Box box : boxes) {
            if (box.type().equals("moov")) {
                fragments.find(box);
            }
        }
        return fragments;
    }

    private void find(Box film) throws IOException {
        Box extended = film.child(in, "mvex");
        for (Box track : film.children(in)) {
            if (extended != null && track.type().equals("trak") && BoxSamples.isTelemetry(in, track)) {
                Box head = track.child(in, "tkhd");
                if (head == null) {
                    throw new DamagedMediaException("a track without a head", track.at());
                }
                tracks.put(in.u32(head.from() + (in.u8(head.from()) == 1 ? 20 : 12)), 0L);
            }
        }
        if (!tracks.isEmpty()) {
            for (Box usual : extended.children(in)) {
                if (usual.type().equals("trex")) {
                    long size = in.u32(usual.from() + 16);
                    tracks.computeIfPresent(in.u32(usual.from() + 4), (track, none) -> size);
                }
            }
        }
    }

    /** Sets the samples of such tracks to zero, and returns the other boxes of a fragment. */
    List<Box> withoutTelemetry(Box fragment) throws IOException {
        var others = new ArrayList<Box>();
        boolean first = true;
        for (Box box : fragment.children(in)) {
            Box head = box.type().equals("traf") && !tracks.isEmpty() ? box.child(in, "tfhd") : null;
            Long usual = head == null ? null : tracks.get(in.u32(head.from() + 4));
            if (head != null && !first && (in.u24(head.from() + 1) & (BASE | BASE_IS_FRAGMENT)) == 0) {
                throw new DamagedMediaException("samples without a position of their own", head.at());
            }
            first = first && head == null;
            if (usual == null) {
                others.add(box);
            } else {
                zero(fragment, box, head, usual);
                box.free(edits);
            }
        }
        return others;
    }

    private void zero(Box fragment, Box track, Box head, long usual) throws IOException {
        int flags = in.u24(head.from() + 1);
        long at = head.from() + 8;
        long next = (flags & BASE) == 0 ? fragment.at() : in.number(at, 8);
        long base = next;
        at += length(flags, BASE) * 2 + length(flags, DESCRIPTION) + length(flags, DURATION);
        long size = (flags & SIZE) == 0 ? usual : in.u32(at);
        for (Box run : track.children(in)) {
            if (run.type().equals("trun")) {
                next = zero(run, base, next, size);
            }
        }
    }

    /** Sets the samples of a run to zero, and returns where they end. */
    private long zero(Box run, long base, long next, long usual) throws IOException {
        int flags = in.u24(run.from() + 1);
        long count = in.u32(run.from() + 4);
        long at = run.from() + 8;
        long from = (flags & RUN_PLACE) == 0 ? next : base + (int) in.u32(at);
        at += length(flags, RUN_PLACE) + length(flags, RUN_FIRST);
        int before = length(flags, SAMPLE_DURATION);
        int each = before + length(flags, SAMPLE_SIZE) + length(flags, SAMPLE_FLAGS) + length(flags, SAMPLE_OFFSET);
        if (count > in.size()) {
            throw new DamagedMediaException("a run of " + count + " samples", run.at());
        }
        long length = 0;
        for (long i = 0; i < count; i++, at += each) {
            length += (flags & SAMPLE_SIZE) == 0 ? usual : in.u32(at + before);
        }
        if (from < 0 || length > in.size() || from > in.size() - length) {
            throw new DamagedMediaException("samples of " + length + " bytes", from);
        }
        edits.zero(from, from + length);
        return from + length;
    }

    /** Returns the bytes of a field of 32 bits, which is there if a flag is set. */
    private static int length(int flags, int flag) {
        return (flags & flag) == 0 ? 0 : 4;
    }
}
