package org.liveblogarchive.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.liveblogarchive.model.Archive.PictureMetadata;

/** Cleans pictures in PNG (W3C, third edition): only those chunks stay that decide how a picture looks. */
final class PngCleaner implements FormatCleaner {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";
    private static final int FRAME = 12;
    private static final int LONGEST_XMP = 1 << 24;
    private static final String XMP = "XML:com.adobe.xmp\0";
    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "mDCv",
            "cLLi", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");
    private static final Set<String> TEXTS = Set.of("tEXt", "zTXt", "iTXt");
    private static final Set<String> CREDIT = Set.of("Author", "Copyright");
    /** Longer than any keyword. */
    private static final int KEYWORD = 80;

    @Override
    public boolean isOf(MediaInput in) throws IOException {
        return in.has(0, SIGNATURE);
    }

    @Override
    public void clean(MediaInput in, MediaEdits edits, PictureMetadata keep) throws IOException {
        for (long at = SIGNATURE.length(); at < in.size(); ) {
            long end = at + FRAME + in.u32(at);
            String type = in.text(at + 4, at + 8);
            if (end > in.size()) {
                throw new DamagedMediaException("a chunk of " + (end - at) + " bytes", at);
            }
            if (type.equals("IEND")) {
                edits.remove(end, in.size());
                return;
            }
            if (!SHOWN.contains(type)) {
                other(in, type, at, end, edits, keep);
            }
            at = end;
        }
    }

    private static void other(MediaInput in, String type, long at, long end, MediaEdits edits, PictureMetadata keep)
            throws IOException {
        long from = at + 8;
        long to = end - 4;
        byte[] after = null;
        if (type.equals("eXIf")) {
            after = ExifFields.reduced(in.bytes(from, to), keep);
        } else if (keep == PictureMetadata.CREDIT && TEXTS.contains(type)) {
            if (type.equals("iTXt") && in.has(from, XMP)) {
                byte[] xmp = XmpFields.reduced(xmp(in.bytes(from + XMP.length(), to)));
                after = xmp == null
                        ? null
                        : new ByteWriter()
                                .text(XMP)
                                .bytes(new byte[4])
                                .bytes(xmp)
                                .bytes();
            } else if (isCredit(in.text(from, Math.min(to, from + KEYWORD)))) {
                return;
            }
        }
        if (after == null) {
            edits.remove(at, end);
        } else if (!Arrays.equals(in.bytes(from, to), after)) {
            edits.replace(at, end, chunk(type, after));
        }
    }

    private static boolean isCredit(String text) {
        int end = text.indexOf('\0');
        return end > 0 && CREDIT.contains(text.substring(0, end));
    }

    /** Returns the packet in a chunk of text: after a flag, a method, and two texts that end in zeros. */
    private static byte[] xmp(byte[] rest) throws IOException {
        String text = new String(rest, ISO_8859_1);
        int language = text.indexOf('\0', 2);
        int from = language < 0 ? 0 : text.indexOf('\0', language + 1) + 1;
        if (from == 0) {
            return new byte[0];
        }
        byte[] packet = Arrays.copyOfRange(rest, from, rest.length);
        if (rest[0] == 0) {
            return packet;
        }
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(packet))) {
            return inflated.readNBytes(LONGEST_XMP);
        } catch (IOException e) {
            return new byte[0]; // what cannot be read does not stay
        }
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] checked = new ByteWriter().text(type).bytes(data).bytes();
        var crc = new CRC32();
        crc.update(checked);
        return new ByteWriter()
                .u32(data.length)
                .bytes(checked)
                .u32(crc.getValue())
                .bytes();
    }
}
