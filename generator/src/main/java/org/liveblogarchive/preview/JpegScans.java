package org.liveblogarchive.preview;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.liveblogarchive.content.Limits;

/**
 * Counts the scans of a JPEG picture (ITU-T T.81, annex B). A decoder keeps a picture of several scans in memory, and goes
 * over all of it for each, however few bytes that has.
 */
final class JpegScans {
    private static final int MARK = 0xFF;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int TEMPORARY = 0x01;

    private JpegScans() {}

    /**
     * Returns how many scans there are, as far as the file can be read; 0 for what is not a JPEG picture.
     *
     * @throws UndrawableException if there are more than {@link Limits#JPEG_SCANS}
     */
    static int of(InputStream file) throws IOException, UndrawableException {
        var input = new DataInputStream(new BufferedInputStream(file, 1 << 16));
        if (input.read() != MARK || input.read() != START_OF_IMAGE) {
            return 0;
        }
        int scans = 0;
        try {
            for (int marker = marker(input); marker != END_OF_IMAGE; marker = marker(input)) {
                if (marker == START_OF_SCAN && ++scans > Limits.JPEG_SCANS) {
                    throw new UndrawableException("more than " + Limits.JPEG_SCANS + " scans");
                }
                if (marker != TEMPORARY) {
                    input.skipNBytes(Math.max(0, input.readUnsignedShort() - 2));
                }
            }
        } catch (EOFException e) {
            return scans; // a file that was cut off; decoders read as far as it goes
        }
        return scans;
    }

    /** Returns the next marker, past the data of a scan, in which a mark is followed by 0 or a restart. */
    private static int marker(DataInputStream input) throws IOException {
        while (true) {
            int next = input.readUnsignedByte();
            while (next == MARK) {
                next = input.readUnsignedByte();
                if (next != 0 && next != MARK && (next < FIRST_RESTART || next > START_OF_IMAGE)) {
                    return next;
                }
            }
        }
    }
}
