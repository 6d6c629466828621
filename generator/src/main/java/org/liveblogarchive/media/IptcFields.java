package org.liveblogarchive.media;

import java.io.IOException;
import java.util.Set;

/** Reduces Photoshop's resources to IPTC fields (IIM 4.2) that say whose a picture is. */
final class IptcFields {
    private static final String RESOURCE = "8BIM";
    private static final int IPTC = 0x0404;
    private static final int MARK = 0x1C;
    private static final int CHARACTER_SET = 90;
    /** Byline, byline title, credit, source, copyright. */
    private static final Set<Integer> CREDIT = Set.of(80, 85, 110, 115, 116);

    private IptcFields() {}

    /**
     * Returns the resources that stay, those without any other.
     *
     * @return null if none does, or if they cannot be read
     */
    static byte[] reduced(byte[] resources) throws IOException {
        MediaInput in = MediaInput.of(resources);
        try {
            long at = 0;
            while (in.has(at, RESOURCE)) {
                int name = in.u8(at + 6) + 1;
                long size = at + 6 + name + name % 2;
                long from = size + 4;
                long to = from + in.u32(size);
                if (in.u16(at + 4) == IPTC) {
                    return resource(credit(MediaInput.of(in.bytes(from, to))));
                }
                at = to + (to - from) % 2;
            }
            return null;
        } catch (DamagedMediaException e) {
            return null; // what cannot be read does not stay
        }
    }

    private static byte[] credit(MediaInput in) throws IOException {
        var out = new ByteWriter();
        boolean any = false;
        for (long at = 0; at + 5 <= in.size() && in.u8(at) == MARK; ) {
            int record = in.u8(at + 1);
            int field = in.u8(at + 2);
            long to = at + 5 + in.u16(at + 3);
            boolean credit = record == 2 && CREDIT.contains(field);
            if (credit || (record == 1 && field == CHARACTER_SET)) {
                out.bytes(in.bytes(at, to));
            }
            any |= credit;
            at = to;
        }
        return any ? out.bytes() : null;
    }

    private static byte[] resource(byte[] iptc) {
        return iptc == null
                ? null
                : new ByteWriter()
                        .text(RESOURCE)
                        .u16(IPTC)
                        .u16(0)
                        .u32(iptc.length)
                        .bytes(iptc)
                        .bytes(new byte[iptc.length % 2])
                        .bytes();
    }
}
