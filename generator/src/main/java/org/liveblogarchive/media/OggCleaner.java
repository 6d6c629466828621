package org.liveblogarchive.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.model.Archive.PictureMetadata;

/** Cleans sound and video in Ogg (RFC 3533): the comments of each stream, in their place, with new checksums. */
final class OggCleaner implements FormatCleaner {
    private static final String PAGE = "OggS";
    private static final int HEADER = 27;
    private static final int CHECKSUM = 22;
    private static final int BEGINS = 2;
    private static final int POLYNOMIAL = 0x04C11DB7;
    private static final int FULL = 255;
    /** Packets in front of a stream that are looked at: FLAC has one for each of its blocks. */
    private static final int MOST_PACKETS = 64;

    private static final int FLAC_PICTURE = 6;
    private static final int FLAC_COMMENTS = 4;

    /** A stream of packets, as far as it has been read. */
    private static final class Stream {
        private final List<Piece> packet = new ArrayList<>();
        private int packets;
        private boolean flac;
        private boolean done;
    }

    /** A part of a packet: bytes of a page. */
    private record Piece(long page, int from, int to) {}

    private final Map<Long, byte[]> pages = new TreeMap<>();

    @Override
    public boolean isOf(MediaInput in) throws IOException {
        return in.has(0, PAGE);
    }

    @Override
    public void clean(MediaInput in, MediaEdits edits, PictureMetadata keep) throws IOException {
        new OggCleaner().cleanPages(in, edits, keep);
    }

    private void cleanPages(MediaInput in, MediaEdits edits, PictureMetadata keep) throws IOException {
        Map<Long, Stream> streams = new HashMap<>();
        for (long at = 0; at < in.size(); ) {
            if (!in.has(at, PAGE)) {
                throw new DamagedMediaException("no page", at);
            }
            boolean begins = (in.u8(at + 5) & BEGINS) != 0;
            long serial = in.u32(at + 14);
            Stream stream = begins ? new Stream() : streams.get(serial);
            if (begins) {
                streams.put(serial, stream);
            }
            if (stream == null) {
                throw new DamagedMediaException("a page of a stream before its start", at);
            }
            if (!stream.done) {
                page(in, at, stream, keep);
            }
            at += pageSize(in, at);
        }
        if (!streams.values().stream().allMatch(stream -> stream.done)) {
            throw new DamagedMediaException("the end of a stream without comments", in.size());
        }
        for (var page : pages.entrySet()) {
            byte[] bytes = page.getValue();
            seal(bytes);
            edits.replace(page.getKey(), page.getKey() + bytes.length, bytes);
        }
    }

    private void page(MediaInput in, long at, Stream stream, PictureMetadata keep) throws IOException {
        int segments = in.u8(at + HEADER - 1);
        int from = HEADER + segments;
        int to = from;
        for (int i = 0; i < segments && !stream.done; i++) {
            int length = in.u8(at + HEADER + i);
            to += length;
            if (length < FULL || i == segments - 1) {
                stream.packet.add(new Piece(at, from, to));
                from = to;
            }
            if (length < FULL) {
                packet(in, stream, keep);
                stream.packet.clear();
                stream.packets++;
            }
        }
    }

    private void packet(MediaInput in, Stream stream, PictureMetadata keep) throws IOException {
        stream.done = stream.packets > 0 && !stream.flac;
        var joined = new ByteWriter();
        for (Piece piece : stream.packet) {
            joined.bytes(in.bytes(piece.page() + piece.from(), piece.page() + piece.to()));
            if (joined.size() > Limits.MEDIA_FIELD_BYTES) {
                throw new DamagedMediaException("a packet of more than " + joined.size() + " bytes", piece.page());
            }
        }
        byte[] bytes = joined.bytes();
        MediaInput packet = MediaInput.of(bytes.clone());
        if (stream.packets == 0) {
            stream.flac = packet.has(0, "\u007FFLAC");
        } else if (stream.flac) {
            stream.done = stream.packets == MOST_PACKETS || packet.size() == 0 || packet.u8(0) >= 0x80;
            int kind = packet.size() == 0 ? 0 : packet.u8(0) & 0x7F;
            if (kind == FLAC_COMMENTS) {
                VorbisComments.clean(bytes, 4, keep);
            } else if (kind == FLAC_PICTURE) {
                VorbisComments.picture(bytes, 4, keep);
            }
        } else if (packet.has(0, "\u0003vorbis") || packet.has(0, "\u0081theora")) {
            VorbisComments.clean(bytes, 7, keep);
        } else if (packet.has(0, "OpusTags")) {
            VorbisComments.clean(bytes, 8, keep);
        } else if (packet.has(0, "OVP80")) {
            VorbisComments.clean(bytes, 7, keep);
        }
        if (!Arrays.equals(bytes, joined.bytes())) {
            putBack(in, stream, bytes);
        }
    }

    private void putBack(MediaInput in, Stream stream, byte[] bytes) throws IOException {
        int done = 0;
        for (Piece piece : stream.packet) {
            int length = piece.to() - piece.from();
            byte[] page = pages.get(piece.page());
            if (page == null) {
                page = in.bytes(piece.page(), piece.page() + pageSize(in, piece.page()));
                pages.put(piece.page(), page);
            }
            System.arraycopy(bytes, done, page, piece.from(), length);
            done += length;
        }
    }

    private static int pageSize(MediaInput in, long at) throws IOException {
        int segments = in.u8(at + HEADER - 1);
        int size = HEADER + segments;
        for (int i = 0; i < segments; i++) {
            size += in.u8(at + HEADER + i);
        }
        return size;
    }

    /** Writes the checksum of a page: a CRC that is not reflected, begins with zero, and takes itself as zero. */
    private static void seal(byte[] page) {
        byte[] zero = new byte[4];
        System.arraycopy(zero, 0, page, CHECKSUM, 4);
        int crc = 0;
        for (byte each : page) {
            crc ^= each << 24;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc < 0 ? (crc << 1) ^ POLYNOMIAL : crc << 1;
            }
        }
        System.arraycopy(new ByteWriter().u32Reversed(crc).bytes(), 0, page, CHECKSUM, 4);
    }
}
