package org.liveblogarchive.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a clean copy of a file has in the place of some of its bytes; all other bytes stay as they are. */
final class MediaEdits {
    /** A run of the bytes of a copy. */
    sealed interface Part {
        long size();
    }

    /** Bytes of the file itself. */
    record Kept(long from, long to) implements Part {
        @Override
        public long size() {
            return to - from;
        }
    }

    /** Bytes that are not in the file. */
    record Written(ByteBuffer bytes) implements Part {
        @Override
        public long size() {
            return bytes.remaining();
        }
    }

    /** Zeros. */
    record Zeros(long size) implements Part {}

    private record Edit(long to, Part part) {}

    private final MediaInput in;
    private final TreeMap<Long, Edit> edits = new TreeMap<>();

    MediaEdits(MediaInput in) {
        this.in = in;
    }

    /** Replaces the bytes between two places, where they are others. */
    void replace(long from, long to, byte[] bytes) throws IOException {
        if (to - from != bytes.length || !Arrays.equals(in.bytes(from, to), bytes)) {
            add(from, new Edit(to, new Written(ByteBuffer.wrap(bytes))));
        }
    }

    /** Leaves out the bytes between two places, however many. */
    void remove(long from, long to) throws IOException {
        if (from < to) {
            add(from, new Edit(to, new Zeros(0)));
        }
    }

    /** Sets the bytes between two places to zero, however many. */
    void zero(long from, long to) throws IOException {
        if (to > in.size()) {
            throw new DamagedMediaException("a field of " + (to - from) + " bytes", from);
        }
        if (!in.isZero(from, to)) {
            add(from, new Edit(to, new Zeros(to - from)));
        }
    }

    private void add(long from, Edit edit) throws IOException {
        Map.Entry<Long, Edit> before = edits.floorEntry(from);
        if (before != null && before.getKey() == from && before.getValue().to() == edit.to()) {
            return; // two fields that share their bytes
        }
        Long after = edits.ceilingKey(from);
        if ((before != null && before.getValue().to() > from) || (after != null && after < edit.to())) {
            throw new DamagedMediaException("fields that overlap", from);
        }
        edits.put(from, edit);
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    int size() {
        return edits.size();
    }

    /** Returns the bytes of the copy of a small file. */
    byte[] bytes() throws IOException {
        var bytes = new ByteWriter();
        for (Part part : parts()) {
            if (part instanceof Kept kept) {
                bytes.bytes(in.bytes(kept.from(), kept.to()));
            } else {
                var more = new byte[(int) part.size()];
                if (part instanceof Written written) {
                    written.bytes().get(0, more);
                }
                bytes.bytes(more);
            }
        }
        return bytes.bytes();
    }

    /** Returns the runs of bytes that the copy is made of. */
    List<Part> parts() {
        var parts = new ArrayList<Part>();
        long at = 0;
        for (var edit : edits.entrySet()) {
            if (edit.getKey() > at) {
                parts.add(new Kept(at, edit.getKey()));
            }
            if (edit.getValue().part().size() > 0) {
                parts.add(edit.getValue().part());
            }
            at = edit.getValue().to();
        }
        if (at < in.size()) {
            parts.add(new Kept(at, in.size()));
        }
        return parts;
    }
}
