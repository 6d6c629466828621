package org.liveblogarchive.media;

import static org.liveblogarchive.media.PlantedFields.xmp;
import static org.liveblogarchive.media.PlantedMedia.CREDIT;
import static org.liveblogarchive.media.PlantedMedia.SECRET;
import static org.liveblogarchive.media.PlantedMedia.join;
import static org.liveblogarchive.media.PlantedMedia.number;
import static org.liveblogarchive.media.PlantedMedia.reversed;
import static org.liveblogarchive.media.PlantedPictures.jpeg;
import static org.liveblogarchive.media.PlantedPictures.riff;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;

/** Sound with secrets and credit in it. */
final class PlantedSound {
    private PlantedSound() {}

    static byte[] wav() {
        return riff(
                "RIFF",
                "WAVE",
                riff(
                        "fmt ",
                        reversed(1, 2),
                        reversed(1, 2),
                        reversed(8000, 4),
                        reversed(8000, 4),
                        reversed(1, 2),
                        reversed(8, 2)),
                riff("bext", SECRET),
                riff("LIST", "INFO", riff("INAM", "Bell"), riff("ICMT", SECRET), riff("ICOP", CREDIT)),
                riff("iXML", "<LOCATION>", SECRET),
                riff("data", new byte[101]),
                riff("id3 ", SECRET));
    }

    static byte[] frame(String id, Object... content) {
        byte[] bytes = join(content);
        return join(id, number(bytes.length, 4), "\0\0", bytes);
    }

    static byte[] mp3() {
        byte[] picture = join("\0image/jpeg\0\u0003\0", jpeg());
        byte[] frames = join(
                frame("TIT2", "\0Bell"),
                frame("TCOP", "\0", CREDIT),
                frame("PRIV", "XMP\0", xmp()),
                frame("GEOB", "\0", SECRET),
                frame("TXXX", "\0location\0", SECRET),
                frame("COMM", "\0eng\0", SECRET),
                frame("OWNE", "\0", SECRET),
                frame("APIC", picture),
                frame("CHAP", "c1\0", new byte[16], frame("TIT2", "\0One"), frame("PRIV", SECRET)),
                new byte[64]);
        int size = frames.length;
        byte[] seven = {
            (byte) ((size >> 21) & 127), (byte) ((size >> 14) & 127), (byte) ((size >> 7) & 127), (byte) (size & 127)
        };
        byte[] sound = join("\u00FF\u00FB\u0090\0", new byte[413], "\u00FF\u00FB\u0090\0", new byte[413]);
        byte[] ape = join("item ", SECRET);
        byte[] old = join("TAG", new byte[94], SECRET, new byte[30 - SECRET.length()], "\u0001");
        return join(
                "ID3\u0003\0\0",
                seven,
                frames,
                sound,
                ape,
                "APETAGEX",
                reversed(2000, 4),
                reversed(ape.length + 32L, 4),
                reversed(1, 4),
                reversed(0, 4),
                new byte[8],
                old);
    }

    static byte[] comment(String text) {
        return join(reversed(text.length(), 4), text);
    }

    static byte[] comments() {
        String picture = Base64.getEncoder().encodeToString(flacPicture());
        return join(
                comment("an encoder"),
                reversed(4, 4),
                comment("TITLE=Bell"),
                comment("COPYRIGHT=" + CREDIT),
                comment("Location=" + SECRET),
                comment("METADATA_BLOCK_PICTURE=" + picture));
    }

    static byte[] flacPicture() {
        byte[] cover = jpeg();
        return join(
                number(3, 4),
                number(10, 4),
                "image/jpeg",
                number(SECRET.length(), 4),
                SECRET,
                new byte[16],
                number(cover.length, 4),
                cover);
    }

    static byte[] block(int kind, byte[] content) {
        return join(number(kind, 1), number(content.length, 3), content);
    }

    static byte[] flac() {
        return join(
                "fLaC",
                block(0, new byte[34]),
                block(4, comments()),
                block(2, join("riff", SECRET)),
                block(6, flacPicture()),
                block(0x81, join(SECRET)),
                "\u00FF\u00F8 the coded sound");
    }

    static byte[] page(int flags, int number, byte[] segments, byte[] content) {
        return join(
                "OggS\0",
                number(flags, 1),
                new byte[8],
                reversed(7, 4),
                reversed(number, 4),
                new byte[4],
                number(segments.length, 1),
                segments,
                content);
    }

    static byte[] ogg() {
        byte[] packet = join("OpusTags", comments());
        var segments = new ByteArrayOutputStream();
        for (int left = packet.length; left >= 0; left -= 255) {
            segments.write(Math.min(255, left));
        }
        byte[] all = segments.toByteArray();
        int first = Math.min(20, all.length - 1);
        return join(
                page(2, 0, new byte[] {19}, join("OpusHead", new byte[11])),
                page(0, 1, Arrays.copyOf(all, first), Arrays.copyOf(packet, first * 255)),
                page(
                        1,
                        2,
                        Arrays.copyOfRange(all, first, all.length),
                        Arrays.copyOfRange(packet, first * 255, packet.length)),
                page(4, 3, new byte[] {5}, join("sound")));
    }
}
