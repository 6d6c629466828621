package org.liveblogarchive.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.liveblogarchive.media.PlantedFilms.avif;
import static org.liveblogarchive.media.PlantedFilms.mp4;
import static org.liveblogarchive.media.PlantedFilms.webm;
import static org.liveblogarchive.media.PlantedPictures.gif;
import static org.liveblogarchive.media.PlantedPictures.jpeg;
import static org.liveblogarchive.media.PlantedPictures.png;
import static org.liveblogarchive.media.PlantedPictures.svg;
import static org.liveblogarchive.media.PlantedPictures.webp;
import static org.liveblogarchive.media.PlantedSound.flac;
import static org.liveblogarchive.media.PlantedSound.mp3;
import static org.liveblogarchive.media.PlantedSound.ogg;
import static org.liveblogarchive.media.PlantedSound.wav;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Makes files of each format with secrets wherever the format has a place for them, and with credit that may stay. */
final class PlantedMedia {
    /** In all private fields. */
    static final String SECRET = "+52.5163+013.3777/S3CRET";

    /** In all fields that say whose a picture is. */
    static final String CREDIT = "Cr3dit";

    private PlantedMedia() {}

    /** Returns files by their names. */
    static Map<String, byte[]> all() {
        var files = new TreeMap<String, byte[]>();
        files.put("a.jpg", jpeg());
        files.put("b.png", png());
        files.put("c.gif", gif());
        files.put("d.webp", webp());
        files.put("e.avif", avif());
        files.put("f.svg", svg());
        files.put("g.mp4", mp4("isom"));
        files.put("o.mp4", PlantedFilms.fragmented());
        files.put("h.mov", mp4("qt  "));
        files.put("i.m4a", mp4("M4A "));
        files.put("j.mp3", mp3());
        files.put("k.flac", flac());
        files.put("l.ogg", ogg());
        files.put("m.wav", wav());
        files.put("n.webm", webm());
        files.put("o.aac", mp3());
        files.put("p.opus", ogg());
        return files;
    }

    static byte[] join(Object... parts) {
        var all = new ByteArrayOutputStream();
        for (Object part : parts) {
            all.writeBytes(
                    part instanceof byte[] bytes ? bytes : part.toString().getBytes(ISO_8859_1));
        }
        return all.toByteArray();
    }

    static byte[] number(long value, int bytes) {
        var number = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            number[i] = (byte) (value >> (8 * (bytes - 1 - i)));
        }
        return number;
    }

    static byte[] reversed(long value, int bytes) {
        var number = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            number[i] = (byte) (value >> (8 * i));
        }
        return number;
    }

    /** Returns a picture of coloured squares. */
    static byte[] picture(String format) {
        var image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        for (int i = 0; i < 6; i++) {
            graphics.setColor(new Color(40 * i, 200 - 30 * i, 90));
            graphics.fillRect(i * 8, 0, 8, 32);
        }
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] profile() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
