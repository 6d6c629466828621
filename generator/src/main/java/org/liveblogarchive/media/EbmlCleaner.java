package org.liveblogarchive.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.model.Archive.PictureMetadata;

/** Cleans video in WebM (Matroska, RFC 9559): tags that go become void elements of the same size, so nothing moves. */
final class EbmlCleaner implements FormatCleaner {
    private static final long SEGMENT = 0x18538067;
    private static final long CLUSTER = 0x1F43B675;
    private static final long TAGS = 0x1254C367;
    private static final long TAG = 0x7373;
    private static final long SIMPLE_TAG = 0x67C8;
    private static final long TAG_NAME = 0x45A3;
    private static final long VOID = 0xEC;
    private static final long CHECKSUM = 0xBF;
    /** The head of a file, what a segment is played from, and what tags are about; not attachments. */
    private static final Set<Long> SHOWN = Set.of(
            0x1A45DFA3L,
            0x114D9B74L,
            0x1549A966L,
            0x1654AE6BL,
            0x1043A770L,
            0x1C53BB6BL,
            CLUSTER,
            0x63C0L,
            // the children of clusters of unknown size
            0xE7L,
            0xA3L,
            0xA0L,
            0xA7L,
            0xABL,
            0xAFL,
            0x5854L);

    private static final Set<String> KEPT = Set.of(
            "TITLE",
            "SUBTITLE",
            "ARTIST",
            "AUTHOR",
            "DIRECTOR",
            "PRODUCER",
            "PUBLISHER",
            "COPYRIGHT",
            "LICENSE",
            "TERMS_OF_USE",
            "GENRE",
            "LANGUAGE",
            "DURATION",
            "ENCODER",
            "PART_NUMBER",
            "TOTAL_PARTS",
            "ALPHA_MODE");

    /**
     * An element.
     *
     * @param end where it ends; the end of what it is in, if it does not say
     */
    private record Element(long id, long at, long from, long end) {}

    @Override
    public boolean isOf(MediaInput in) throws IOException {
        return in.has(0, "\u001AE\u00DF\u00A3");
    }

    @Override
    public void clean(MediaInput in, MediaEdits edits, PictureMetadata keep) throws IOException {
        children(in, 0, in.size(), edits, 1);
    }

    private static void children(MediaInput in, long from, long end, MediaEdits edits, int level) throws IOException {
        if (level > Limits.MEDIA_LEVELS) {
            throw new DamagedMediaException("an element nested too deeply", from);
        }
        Element checksum = null;
        int before = edits.size();
        for (long at = from; at < end; ) {
            Element element = element(in, at, end);
            if (element.id() == CHECKSUM) {
                checksum = element;
            } else if (element.id() == SEGMENT || element.id() == TAGS || element.id() == TAG) {
                children(in, element.from(), element.end(), edits, level + 1);
            } else if (element.id() == VOID) {
                edits.zero(element.from(), element.end());
            } else if (element.id() == SIMPLE_TAG ? !KEPT.contains(name(in, element)) : !SHOWN.contains(element.id())) {
                voided(element, edits);
            }
            at = element.end();
        }
        if (checksum != null && edits.size() > before) {
            voided(checksum, edits);
        }
    }

    private static Element element(MediaInput in, long at, long end) throws IOException {
        int idBytes = bytes(in, at);
        long id = in.number(at, idBytes);
        int sizeBytes = bytes(in, at + idBytes);
        long mask = (1L << (7 * sizeBytes)) - 1;
        long size = in.number(at + idBytes, sizeBytes) & mask;
        long from = at + idBytes + sizeBytes;
        if (size == mask) { // of a live stream; clusters follow each other until the end
            return new Element(id, at, from, id == CLUSTER ? from : end);
        }
        if (from + size > end) {
            throw new DamagedMediaException("an element of " + size + " bytes", at);
        }
        return new Element(id, at, from, from + size);
    }

    private static int bytes(MediaInput in, long at) throws IOException {
        int count = Integer.numberOfLeadingZeros(in.u8(at)) - 23;
        if (count > 8) {
            throw new DamagedMediaException("no element", at);
        }
        return count;
    }

    private static String name(MediaInput in, Element tag) throws IOException {
        for (long at = tag.from(); at < tag.end(); ) {
            Element element = element(in, at, tag.end());
            if (element.id() == TAG_NAME) {
                return new String(in.bytes(element.from(), element.end()), UTF_8).toUpperCase(Locale.ROOT);
            }
            at = element.end();
        }
        return "";
    }

    /** Writes a void element over one: its own size takes as many bytes as are left of the head. */
    private static void voided(Element element, MediaEdits edits) throws IOException {
        int sizeBytes = (int) (element.from() - element.at()) - 1;
        int bytes = Math.min(sizeBytes, 8);
        long from = element.at() + 1 + bytes;
        long size = element.end() - from;
        var head = new ByteWriter().u8((int) VOID);
        long marked = size | (1L << (7 * bytes));
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            head.u8((int) (marked >> shift));
        }
        edits.replace(element.at(), from, head.bytes());
        edits.zero(from, element.end());
    }
}
