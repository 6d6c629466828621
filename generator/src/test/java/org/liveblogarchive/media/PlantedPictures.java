package org.liveblogarchive.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.liveblogarchive.media.PlantedFields.exif;
import static org.liveblogarchive.media.PlantedFields.iptc;
import static org.liveblogarchive.media.PlantedFields.xmp;
import static org.liveblogarchive.media.PlantedMedia.CREDIT;
import static org.liveblogarchive.media.PlantedMedia.SECRET;
import static org.liveblogarchive.media.PlantedMedia.deflated;
import static org.liveblogarchive.media.PlantedMedia.join;
import static org.liveblogarchive.media.PlantedMedia.number;
import static org.liveblogarchive.media.PlantedMedia.picture;
import static org.liveblogarchive.media.PlantedMedia.profile;
import static org.liveblogarchive.media.PlantedMedia.reversed;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;

/** Pictures with secrets and credit in them. */
final class PlantedPictures {
    private PlantedPictures() {}

    static byte[] segment(int marker, Object... content) {
        byte[] bytes = join(content);
        return join("\u00FF", number(marker, 1), number(bytes.length + 2, 2), bytes);
    }

    static byte[] jpeg() {
        byte[] plain = picture("jpg");
        byte[] whole = join(
                "\u00FF\u00D8",
                segment(0xE0, "JFIF\0\u0001\u0002\0\0\u0001\0\u0001\u0001\u0001", SECRET.substring(0, 3)),
                segment(0xE0, "JFXX\0\u0010", SECRET),
                segment(0xE1, "Exif\0\0", exif()),
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", xmp()),
                segment(0xE1, "http://ns.adobe.com/xmp/extension/\0", SECRET),
                segment(0xE2, "ICC_PROFILE\0\u0001\u0001", profile()),
                segment(0xE2, "MPF\0", SECRET),
                segment(0xEB, "JP", SECRET),
                segment(0xEC, "Ducky", SECRET),
                segment(0xED, "Photoshop 3.0\0", iptc()),
                segment(0xFE, SECRET),
                Arrays.copyOfRange(plain, 20, plain.length)); // after the plain JFIF segment
        return join(whole, SECRET, "a film of the camera");
    }

    static byte[] chunk(String type, Object... content) {
        byte[] bytes = join(content);
        var crc = new CRC32();
        crc.update(join(type, bytes));
        return join(number(bytes.length, 4), type, bytes, number(crc.getValue(), 4));
    }

    static byte[] png() {
        byte[] plain = picture("png");
        byte[] head = Arrays.copyOf(plain, 33);
        byte[] rest = Arrays.copyOfRange(plain, 33, plain.length);
        return join(
                head,
                chunk("iCCP", "sRGB\0\0", deflated(profile())),
                chunk("tEXt", "Comment\0", SECRET),
                chunk("tEXt", "Copyright\0", CREDIT),
                chunk("zTXt", "Raw profile type exif\0\0", deflated(join(SECRET))),
                chunk("iTXt", "XML:com.adobe.xmp\0\u0001\0\0\0", deflated(xmp())),
                chunk("eXIf", exif()),
                chunk("tIME", number(1, 7)),
                chunk("prVW", SECRET),
                rest,
                "the rest of a larger picture: ",
                SECRET);
    }

    static byte[] blocks(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at += 255) {
            int length = Math.min(255, bytes.length - at);
            out.write(length);
            out.write(bytes, at, length);
        }
        out.write(0);
        return out.toByteArray();
    }

    static byte[] gif() {
        byte[] plain = picture("gif");
        int head = 13 + ((plain[10] & 0x80) == 0 ? 0 : 3 << ((plain[10] & 7) + 1));
        var magic = new ByteArrayOutputStream();
        magic.write(1);
        for (int i = 255; i >= 0; i--) {
            magic.write(i);
        }
        return join(
                Arrays.copyOf(plain, head),
                "!\u00FE",
                blocks(join(SECRET)),
                "!\u00FF\u000BNETSCAPE2.0\u0003\u0001\0\0\0",
                "!\u00FF\u000BXMP DataXMP",
                xmp(),
                magic.toByteArray(),
                "\0",
                "!\u00FF\u000BMakerNotes1",
                blocks(join(SECRET)),
                Arrays.copyOfRange(plain, head, plain.length),
                SECRET);
    }

    static byte[] riff(String type, Object... content) {
        byte[] bytes = join(content);
        return join(type, reversed(bytes.length, 4), bytes, bytes.length % 2 == 0 ? "" : "\0");
    }

    static byte[] webp() {
        byte[] plain = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        return join(
                riff(
                        "RIFF",
                        "WEBP",
                        riff("VP8X", number(0x2C, 1), new byte[9]),
                        riff("ICCP", profile()),
                        Arrays.copyOfRange(plain, 12, plain.length),
                        riff("EXIF", exif()),
                        riff("XMP ", xmp()),
                        riff("NOTE", SECRET)),
                SECRET);
    }

    static byte[] svg() {
        return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:i='http://www.inkscape.org/namespaces/inkscape'"
                        + " xmlns:s='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' width='48' height='32'"
                        + " i:export-filename='SECRET' s:docname='SECRET'>"
                        + "<!-- SECRET --><!-- Copyright CREDIT -->"
                        + "<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                        + " xmlns:cc='http://creativecommons.org/ns#' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                        + "<cc:Work rdf:about=''><dc:creator><cc:Agent><dc:title>CREDIT</dc:title></cc:Agent></dc:creator>"
                        + "<dc:coverage>SECRET</dc:coverage><cc:license rdf:resource='https://licence.example/CREDIT'/>"
                        + "</cc:Work></rdf:RDF>SECRET</metadata>"
                        + "<s:namedview i:current-layer='SECRET'/><rect width='48' height='32'/>"
                        + "<image href='data:image/jpeg;base64,JPEG'/></svg>")
                .replace("SECRET", SECRET)
                .replace("CREDIT", CREDIT)
                .replace("JPEG", Base64.getEncoder().encodeToString(jpeg()))
                .getBytes(UTF_8);
    }
}
