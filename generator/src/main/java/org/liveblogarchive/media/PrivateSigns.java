package org.liveblogarchive.media;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds private things in files of unknown or damaged formats, by how they begin wherever they are. */
final class PrivateSigns {
    static final String POSITION = "position";
    static final String TELEMETRY = "telemetry";
    private static final String EXIF = "Exif\0\0";
    /** Enough for the first directory of Exif. */
    private static final int EXIF_SIZE = 4096;

    private static final Map<String, String> SIGNS = Map.ofEntries(
            entry(EXIF, "Exif"),
            entry("<x:xmpmeta", "XMP"),
            entry("http://ns.adobe.com/xap/1.0/", "XMP"),
            entry("Photoshop 3.0", "IPTC"),
            entry("GPSLatitude", POSITION),
            entry("GPSLongitude", POSITION),
            entry("com.apple.quicktime.location", POSITION),
            entry("GPS5l\u0014", POSITION), // of GoPro (GPMF): five numbers of four bytes
            entry("GPS9? ", POSITION));

    /** The head of what says what a track is (ISO/IEC 14496-12, 8.4.3). */
    private static final String HANDLER = "hdlr";

    private static final int HANDLER_TYPE = 12;

    /** A position in words (ISO 6709), as films and sound have it. */
    private static final Pattern ISO_6709 =
            Pattern.compile("[+-]\\d\\d\\.\\d{2,8}[+-]\\d{3}\\.\\d\\d.*", Pattern.DOTALL);

    private static final int ISO_6709_SIZE = 20;
    private static final boolean[] FIRST = first();

    private PrivateSigns() {}

    private static boolean[] first() {
        var first = new boolean[256];
        SIGNS.keySet().forEach(sign -> first[sign.charAt(0)] = true);
        first[HANDLER.charAt(0)] = true;
        first['+'] = true;
        first['-'] = true;
        return first;
    }

    static SortedSet<String> in(MediaInput in) throws IOException {
        var found = new TreeSet<String>();
        for (long at = 0; at < in.size(); at++) {
            if (FIRST[in.u8(at)]) {
                at(in, at, found);
            }
        }
        return found;
    }

    private static void at(MediaInput in, long at, SortedSet<String> found) throws IOException {
        for (var sign : SIGNS.entrySet()) {
            if (in.has(at, sign.getKey())) {
                found.add(sign.getValue());
            }
        }
        long type = at + HANDLER_TYPE;
        if (in.has(at, HANDLER) && BoxSamples.isTelemetry(in, type)) {
            found.add(TELEMETRY);
        }
        long tiff = at + EXIF.length();
        if (in.has(at, EXIF) && ExifFields.hasPosition(in.bytes(tiff, Math.min(in.size(), tiff + EXIF_SIZE)))) {
            found.add(POSITION);
        }
        if ((in.u8(at) == '+' || in.u8(at) == '-')
                && ISO_6709.matcher(in.text(at, Math.min(in.size(), at + ISO_6709_SIZE)))
                        .matches()) {
            found.add(POSITION);
        }
    }
}
