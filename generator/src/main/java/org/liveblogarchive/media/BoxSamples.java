package org.liveblogarchive.media;

import java.io.IOException;
import java.util.Set;

/** The samples of a track that no player shows: cameras write positions, speeds and faces in such tracks while they film. */
final class BoxSamples {
    private static final Set<String> TELEMETRY = Set.of("meta", "camm");
    private static final int FULL = 4;

    private BoxSamples() {}

    static boolean isTelemetry(MediaInput in, Box track) throws IOException {
        Box media = track.child(in, "mdia");
        Box handler = media == null ? null : media.child(in, "hdlr");
        return handler != null && isTelemetry(in, handler.from() + 8);
    }

    /** Returns whether the type of a track, which stands at a place, is that of such a track. */
    static boolean isTelemetry(MediaInput in, long at) throws IOException {
        return at + FULL <= in.size() && TELEMETRY.contains(in.text(at, at + FULL));
    }

    /** Sets all samples of a track to zero; the file still has their places. */
    static void zero(MediaInput in, Box track, MediaEdits edits) throws IOException {
        Box information = track.child(in, "mdia").child(in, "minf");
        Box table = information == null ? null : information.child(in, "stbl");
        Box sizes = table == null ? null : table.child(in, "stsz");
        Box runs = table == null ? null : table.child(in, "stsc");
        Box places = table == null ? null : table.child(in, "stco");
        Box large = table == null ? null : table.child(in, "co64");
        if (sizes == null || runs == null || (places == null && large == null)) {
            throw new DamagedMediaException("a track without a table of its samples", track.at());
        }
        long list = (places == null ? large : places).from() + FULL;
        long size = in.u32(sizes.from() + FULL);
        long samples = in.u32(sizes.from() + 2 * FULL);
        long chunks = in.u32(list);
        long runCount = in.u32(runs.from() + FULL);
        if (samples > in.size()) {
            throw new DamagedMediaException("a table of " + samples + " samples", sizes.at());
        }
        long run = 0;
        long total = 0;
        long sample = 0;
        for (long chunk = 0; chunk < chunks && sample < samples; chunk++) {
            while (run + 1 < runCount && in.u32(run(runs, run + 1)) <= chunk + 1) {
                run++;
            }
            long count = in.u32(run(runs, run) + 4);
            long from = places == null ? in.number(list + 4 + chunk * 8, 8) : in.u32(list + 4 + chunk * 4);
            long length = 0;
            for (long i = 0; i < count && sample < samples; i++, sample++) {
                length += size == 0 ? in.u32(sizes.from() + 3 * FULL + sample * 4) : size;
            }
            total += length;
            if (from < 0 || from > in.size() - length || total > in.size()) {
                throw new DamagedMediaException("a chunk of " + length + " bytes", from);
            }
            edits.zero(from, from + length);
        }
    }

    private static long run(Box runs, long number) {
        return runs.from() + 2 * FULL + number * 12;
    }
}
