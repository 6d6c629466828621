package org.liveblogarchive.media;

import static org.liveblogarchive.media.PlantedFields.exif;
import static org.liveblogarchive.media.PlantedFields.xmp;
import static org.liveblogarchive.media.PlantedMedia.CREDIT;
import static org.liveblogarchive.media.PlantedMedia.SECRET;
import static org.liveblogarchive.media.PlantedMedia.join;
import static org.liveblogarchive.media.PlantedMedia.number;
import static org.liveblogarchive.media.PlantedPictures.jpeg;

/** Makes files of boxes and elements, with secrets and credit in them. */
public final class PlantedFilms {
    private PlantedFilms() {}

    static byte[] box(String type, Object... content) {
        byte[] bytes = join(content);
        return join(number(bytes.length + 8L, 4), type, bytes);
    }

    static byte[] handler(String type) {
        return box("hdlr", new byte[8], type, new byte[13]);
    }

    static byte[] avif() {
        return avif(new byte[0]);
    }

    /** Makes a picture that says of itself that it is turned by so many quarters. */
    public static byte[] turnedAvif(int quarters) {
        return avif(box("irot", number(quarters, 1)));
    }

    private static byte[] avif(byte[] turn) {
        byte[] exif = join(number(0, 4), exif());
        byte[] xmp = xmp();
        byte[] shown = join("the coded picture");
        byte[] ftyp = box("ftyp", "avif", number(0, 4), "avifmif1miaf");
        int length = avifMeta(turn, 0, shown.length, exif.length, xmp.length).length;
        byte[] meta = avifMeta(turn, ftyp.length + length + 8, shown.length, exif.length, xmp.length);
        return join(ftyp, meta, box("mdat", shown, exif, xmp), box("free", SECRET));
    }

    static byte[] avifMeta(byte[] turn, int data, int shown, int exif, int xmp) {
        return box(
                "meta",
                number(0, 4),
                handler("pict"),
                box("pitm", number(0, 4), number(1, 2)),
                box(
                        "iinf",
                        number(0, 4),
                        number(3, 2),
                        box("infe", number(2, 1), new byte[3], number(1, 2), number(0, 2), "av01", "\0"),
                        box("infe", number(2, 1), new byte[3], number(2, 2), number(0, 2), "Exif", "\0"),
                        box(
                                "infe",
                                number(2, 1),
                                new byte[3],
                                number(3, 2),
                                number(0, 2),
                                "mime",
                                "\0application/rdf+xml\0")),
                box(
                        "iprp",
                        box("ipco", box("ispe", number(0, 4), number(48, 4), number(32, 4)), turn),
                        box("ipma", number(0, 4), number(1, 4), number(1, 2), number(1, 1), number(1, 1))),
                box(
                        "iloc",
                        number(0, 4),
                        number(0x4400, 2),
                        number(3, 2),
                        number(1, 2),
                        number(0, 2),
                        number(1, 2),
                        number(data, 4),
                        number(shown, 4),
                        number(2, 2),
                        number(0, 2),
                        number(1, 2),
                        number(data + shown, 4),
                        number(exif, 4),
                        number(3, 2),
                        number(0, 2),
                        number(1, 2),
                        number(data + shown + exif, 4),
                        number(xmp, 4)));
    }

    static byte[] keyed(int number, String value) {
        byte[] data = box("data", number(1, 4), number(0, 4), value);
        return join(number(data.length + 8L, 4), number(number, 4), data);
    }

    static byte[] mp4(String brand) {
        byte[] ftyp = box("ftyp", brand, number(0, 4), brand);
        byte[] moov = moov(0);
        return join(
                ftyp,
                moov(ftyp.length + moov.length + 8),
                box("mdat", "telemetry ", SECRET, "the coded film"),
                box("uuid", "\u00BEz\u00CF\u00CB\u0097\u00A9B\u00E8\u009Cq\u0099\u0094\u0091\u00E3\u00AF\u00AC", xmp()),
                box("free", SECRET));
    }

    static byte[] moov(int data) {
        byte[] table = box(
                "stbl",
                box("stsd", new byte[8]),
                box("stsz", number(0, 4), number(0, 4), number(2, 4), number(10, 4), number(SECRET.length(), 4)),
                box("stsc", number(0, 4), number(1, 4), number(1, 4), number(2, 4), number(1, 4)),
                box("stco", number(0, 4), number(1, 4), number(data, 4)));
        return box(
                "moov",
                box("mvhd", new byte[100]),
                box(
                        "trak",
                        box("tkhd", new byte[84]),
                        box("mdia", handler("vide"), box("minf", box("stbl"))),
                        box("udta", box("name", "Camera"))),
                box(
                        "trak",
                        box("tkhd", new byte[84]),
                        box("mdia", handler("meta"), box("minf", table)),
                        box("meta", SECRET)),
                box(
                        "udta",
                        box("\u00A9xyz", number(SECRET.length(), 2), number(0x15C7, 2), SECRET),
                        box("loci", number(0, 4), SECRET),
                        box("\u00A9mod", SECRET),
                        box("cprt", number(0, 4), number(0x15C7, 2), CREDIT, "\0"),
                        box(
                                "meta",
                                number(0, 4),
                                handler("mdir"),
                                box(
                                        "ilst",
                                        box("\u00A9nam", box("data", number(1, 4), number(0, 4), CREDIT)),
                                        box("\u00A9xyz", box("data", number(1, 4), number(0, 4), SECRET)),
                                        box("ownr", box("data", number(1, 4), number(0, 4), SECRET)),
                                        box("----", box("mean", number(0, 4), SECRET)),
                                        box("covr", box("data", number(13, 4), number(0, 4), jpeg())))),
                        number(0, 4)),
                box(
                        "meta",
                        handler("mdta"),
                        box(
                                "keys",
                                number(0, 4),
                                number(2, 4),
                                box("mdta", "com.apple.quicktime.location.ISO6709"),
                                box("mdta", "com.apple.quicktime.title")),
                        box("ilst", keyed(1, SECRET), keyed(2, CREDIT))));
    }

    /** A film in fragments, whose second track is what a camera measures. */
    static byte[] fragmented() {
        byte[] head = join(
                box("ftyp", "iso5", number(0, 4), "iso5"),
                box(
                        "moov",
                        box("mvhd", new byte[100]),
                        track(1, "vide"),
                        track(2, "meta"),
                        box("mvex", usual(1), usual(2)),
                        box("udta", box("cprt", number(0, 4), number(0x15C7, 2), CREDIT, "\0"))));
        byte[] first = fragment(head.length, true);
        byte[] second = fragment(head.length + first.length, false);
        return join(head, first, second);
    }

    private static byte[] usual(int track) {
        return box(
                "trex",
                number(0, 4),
                number(track, 4),
                number(1, 4),
                number(0, 4),
                number(SECRET.length(), 4),
                number(0, 4));
    }

    private static byte[] track(int number, String type) {
        return box(
                "trak",
                box("tkhd", new byte[12], number(number, 4), new byte[68]),
                box(
                        "mdia",
                        handler(type),
                        box(
                                "minf",
                                box(
                                        "stbl",
                                        box("stsz", new byte[12]),
                                        box("stsc", new byte[8]),
                                        box("stco", new byte[8])))));
    }

    private static byte[] fragment(long start, boolean withSizes) {
        byte[] moof = moof(0, 0, withSizes);
        moof = moof(start, moof.length + 8, withSizes);
        return join(moof, box("mdat", "the coded film", SECRET, "and", SECRET));
    }

    private static byte[] moof(long start, int data, boolean withSizes) {
        int shown = "the coded film".length();
        byte[] run = withSizes
                ? box(
                        "trun",
                        number(0x201, 4),
                        number(2, 4),
                        number(data + shown, 4),
                        number(SECRET.length() + 3, 4),
                        number(SECRET.length(), 4))
                : join(
                        box("trun", number(0, 4), number(1, 4)),
                        box("trun", number(1, 4), number(1, 4), number(SECRET.length() + 3, 4)));
        byte[] head = withSizes
                ? box("tfhd", number(0x20000, 4), number(2, 4))
                : box("tfhd", number(1, 4), number(2, 4), number(start + data + shown, 8));
        return box(
                "moof",
                box("mfhd", number(0, 4), number(1, 4)),
                box(
                        "traf",
                        box("tfhd", number(0x20000, 4), number(1, 4)),
                        box("trun", number(0x201, 4), number(1, 4), number(data, 4), number(shown, 4)),
                        box("udta", box("\u00A9xyz", SECRET)),
                        box("meta", number(0, 4), handler("mdir"), box("ilst", box("----", SECRET)))),
                box("traf", head, run));
    }

    static byte[] element(long id, int idBytes, Object... content) {
        byte[] bytes = join(content);
        return join(number(id, idBytes), number(0x1000_0000L | bytes.length, 4), bytes);
    }

    static byte[] simpleTag(String name, String value) {
        return element(0x67C8, 2, element(0x45A3, 2, name), element(0x4487, 2, value));
    }

    static byte[] webm() {
        return join(
                element(0x1A45DFA3, 4, element(0x4282, 2, "webm")),
                element(
                        0x18538067,
                        4,
                        element(
                                0x1254C367,
                                4,
                                element(0xBF, 1, new byte[] {1, 2, 3, 4}),
                                element(0x7373, 2, simpleTag("TITLE", CREDIT), simpleTag("LOCATION", SECRET))),
                        element(0x1941A469, 4, SECRET),
                        element(0xEC, 1, SECRET),
                        element(0x1F43B675, 4, "the coded film")));
    }
}
