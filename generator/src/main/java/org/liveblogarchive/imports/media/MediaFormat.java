package org.liveblogarchive.imports.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/** Which format a file has, by its first bytes, as browsers do: names and types of saved files are often wrong. */
public enum MediaFormat {
    JPEG("jpg", "\\xFF\\xD8\\xFF[\\s\\S]*"),
    PNG("png", "\\x89PNG\\r\\n[\\s\\S]*"),
    GIF("gif", "GIF8[79]a[\\s\\S]*"),
    WEBP("webp", "RIFF[\\s\\S]{4}WEBP[\\s\\S]*"),
    AVIF("avif", "[\\s\\S]{4}ftyp(?:avif|avis|mif1[\\s\\S]{4}(?:[\\s\\S]{4}){0,4}avif)[\\s\\S]*"),
    SVG(
            "svg",
            "(?:\\xEF\\xBB\\xBF)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!(?:--[\\s\\S]*?--|[^>]*)>\\s*)*<(?:\\w+:)?svg[\\s>][\\s\\S]*"),
    M4A("m4a", "[\\s\\S]{4}ftypM4A[\\s\\S]*"),
    MOV("mov", "[\\s\\S]{4}ftypqt [\\s\\S]*"),
    MP4("mp4", "[\\s\\S]{4}ftyp[\\s\\S]*"),
    WEBM("webm", "\\x1A\\x45\\xDF\\xA3[\\s\\S]*"),
    OGG("ogg", "OggS[\\s\\S]*"),
    FLAC("flac", "fLaC[\\s\\S]*"),
    WAV("wav", "RIFF[\\s\\S]{4}WAVE[\\s\\S]*"),
    MP3("mp3", "(?:ID3|\\xFF[\\xFB\\xF3\\xF2\\xFA])[\\s\\S]*"),
    PDF("pdf", "%PDF-[\\s\\S]*");

    /** How many bytes are enough to know a format. */
    static final int HEAD = 1024;

    private final String ending;
    private final Pattern head;

    MediaFormat(String ending, String head) {
        this.ending = ending;
        this.head = Pattern.compile(head);
    }

    /** Returns the format of a file that begins with some bytes, or null if it has none that archives show. */
    public static MediaFormat of(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, HEAD), ISO_8859_1);
        for (MediaFormat format : values()) {
            if (format.head.matcher(text).matches()) {
                return format;
            }
        }
        return null;
    }

    public String ending() {
        return ending;
    }
}
