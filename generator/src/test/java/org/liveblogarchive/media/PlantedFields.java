package org.liveblogarchive.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.liveblogarchive.media.PlantedMedia.CREDIT;
import static org.liveblogarchive.media.PlantedMedia.SECRET;
import static org.liveblogarchive.media.PlantedMedia.join;
import static org.liveblogarchive.media.PlantedMedia.number;
import static org.liveblogarchive.media.PlantedMedia.picture;
import static org.liveblogarchive.media.PlantedMedia.reversed;

/** Metadata of pictures with secrets and credit in them. */
final class PlantedFields {
    private PlantedFields() {}

    /** Returns Exif in TIFF, lowest bytes first: turned by 90 degrees, with a position, owner, serial number and thumbnail. */
    static byte[] exif() {
        byte[] secret = join(SECRET, "\0");
        byte[] credit = join(CREDIT, "\0");
        int dataAt = 8 + (2 + 7 * 12 + 4) + (2 + 3 * 12 + 4) + (2 + 5 * 12 + 4) + (2 + 2 * 12 + 4);
        int exifAt = 8 + 2 + 7 * 12 + 4;
        int gpsAt = exifAt + 2 + 3 * 12 + 4;
        int thumbnailAt = gpsAt + 2 + 5 * 12 + 4;
        int rationals = dataAt + secret.length + credit.length;
        int thumbnail = rationals + 24;
        byte[] small = join(picture("jpg"), SECRET);
        return join(
                "II*\0",
                reversed(8, 4),
                reversed(7, 2),
                entry(0x010F, 2, secret.length, dataAt),
                entry(0x0110, 2, secret.length, dataAt),
                entry(0x0112, 3, 1, 6),
                entry(0x013B, 2, credit.length, dataAt + secret.length),
                entry(0x8298, 2, credit.length, dataAt + secret.length),
                entry(0x8769, 4, 1, exifAt),
                entry(0x8825, 4, 1, gpsAt),
                reversed(thumbnailAt, 4),
                reversed(3, 2),
                entry(0x927C, 7, secret.length, dataAt),
                entry(0xA430, 2, secret.length, dataAt),
                entry(0xA431, 2, secret.length, dataAt),
                reversed(0, 4),
                reversed(5, 2),
                entry(1, 2, 2, 'N'),
                entry(2, 5, 3, rationals),
                entry(3, 2, 2, 'E'),
                entry(4, 5, 3, rationals),
                entry(0x12, 2, secret.length, dataAt),
                reversed(0, 4),
                reversed(2, 2),
                entry(0x0201, 4, 1, thumbnail),
                entry(0x0202, 4, 1, small.length),
                reversed(0, 4),
                secret,
                credit,
                reversed(52, 4),
                reversed(1, 4),
                reversed(30, 4),
                reversed(1, 4),
                reversed(58, 4),
                reversed(1, 4),
                small);
    }

    static byte[] entry(int tag, int type, int count, int value) {
        return join(reversed(tag, 2), reversed(type, 2), reversed(count, 4), reversed(value, 4));
    }

    static byte[] xmp() {
        return ("<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                        + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about=''"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:exif='http://ns.adobe.com/exif/1.0/'"
                        + " xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' xmlns:xmp='http://ns.adobe.com/xap/1.0/'"
                        + " xmlns:xmpMM='http://ns.adobe.com/xap/1.0/mm/' xmlns:xmpRights='http://ns.adobe.com/xap/1.0/rights/'"
                        + " xmlns:aux='http://ns.adobe.com/exif/1.0/aux/'"
                        + " exif:GPSLatitude='SECRET' aux:SerialNumber='SECRET' aux:OwnerName='SECRET' photoshop:Credit='CREDIT'"
                        + " photoshop:City='SECRET' xmp:CreatorTool='SECRET'>"
                        + "<dc:creator><rdf:Seq><rdf:li>CREDIT Å</rdf:li></rdf:Seq></dc:creator>"
                        + "<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>© CREDIT</rdf:li></rdf:Alt></dc:rights>"
                        + "<xmpRights:UsageTerms>CREDIT</xmpRights:UsageTerms>"
                        + "<xmpMM:History><rdf:Seq><rdf:li>SECRET</rdf:li></rdf:Seq></xmpMM:History>"
                        + "<xmp:Thumbnails>SECRET</xmp:Thumbnails><!-- SECRET -->"
                        + "</rdf:Description></rdf:RDF></x:xmpmeta>" + " ".repeat(200) + "<?xpacket end='w'?>")
                .replace("SECRET", SECRET)
                .replace("CREDIT", CREDIT)
                .getBytes(UTF_8);
    }

    static byte[] iptc() {
        byte[] records = join(
                field(1, 90, "\u001B%G"),
                field(2, 80, CREDIT),
                field(2, 90, SECRET),
                field(2, 116, CREDIT),
                field(2, 120, SECRET));
        return join(
                "8BIM",
                number(0x03ED, 2),
                "\0\0",
                number(SECRET.length(), 4),
                SECRET,
                "8BIM",
                number(0x0404, 2),
                "\0\0",
                number(records.length, 4),
                records,
                records.length % 2 == 0 ? "" : "\0",
                "8BIM",
                number(0x040C, 2),
                "\0\0",
                number(SECRET.length(), 4),
                SECRET);
    }

    static byte[] field(int record, int field, String value) {
        return join("\u001C", number(record, 1), number(field, 1), number(value.length(), 2), value);
    }
}
