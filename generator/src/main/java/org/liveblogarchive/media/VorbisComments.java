package org.liveblogarchive.media;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.liveblogarchive.model.Archive.PictureMetadata;

/** Cleans the comments of Ogg and FLAC (Xiph, Vorbis I, section 5) in their place, so that nothing moves. */
final class VorbisComments {
    private static final Set<String> KEPT = Set.of(
            "TITLE",
            "VERSION",
            "ALBUM",
            "ALBUMARTIST",
            "ARTIST",
            "PERFORMER",
            "COMPOSER",
            "AUTHOR",
            "COPYRIGHT",
            "LICENSE",
            "ORGANIZATION",
            "PUBLISHER",
            "GENRE",
            "DATE",
            "LANGUAGE",
            "ISRC",
            "ENCODER",
            "TRACKNUMBER",
            "TRACKTOTAL",
            "DISCNUMBER",
            "WAVEFORMATEXTENSIBLE_CHANNEL_MASK");
    private static final Pattern PLAYED = Pattern.compile("REPLAYGAIN_.*|R128_.*|CHAPTER\\d.*");
    private static final Set<String> PICTURES = Set.of("METADATA_BLOCK_PICTURE", "COVERART");

    private VorbisComments() {}

    /** Cleans a block of comments that begins at {@code from}. */
    static void clean(byte[] block, int from, PictureMetadata keep) throws IOException {
        MediaInput in = MediaInput.of(block.clone());
        long at = from + 4 + in.u32Reversed(from);
        long count = in.u32Reversed(at);
        at += 4;
        for (long i = 0; i < count; i++) {
            long length = in.u32Reversed(at);
            String text = in.text(at + 4, at + 4 + length);
            String name = text.substring(0, Math.max(0, text.indexOf('='))).toUpperCase(Locale.ROOT);
            int value = (int) at + 4 + (name.isEmpty() ? 0 : name.length() + 1);
            int end = (int) (at + 4 + length);
            if (PICTURES.contains(name)) {
                picture(block, value, end, name.startsWith("METADATA"), keep);
            } else if (!KEPT.contains(name) && !PLAYED.matcher(name).matches()) {
                Arrays.fill(block, value, end, (byte) ' ');
            }
            at = end;
        }
    }

    private static void picture(byte[] block, int from, int to, boolean described, PictureMetadata keep)
            throws IOException {
        byte[] text = Arrays.copyOfRange(block, from, to);
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(text);
            byte[] before = bytes.clone();
            if (described) {
                picture(bytes, 0, keep);
            } else {
                Covers.clean(bytes, 0, bytes.length, keep);
            }
            if (!Arrays.equals(before, bytes)) {
                byte[] after = Base64.getEncoder().encode(bytes);
                Arrays.fill(block, from, to, (byte) '=');
                System.arraycopy(after, 0, block, from, Math.min(after.length, to - from));
            }
        } catch (IllegalArgumentException | DamagedMediaException e) {
            Arrays.fill(block, from, to, (byte) ' ');
        }
    }

    /** Cleans a picture with its description as FLAC has it (RFC 9639, section 8.8). */
    static void picture(byte[] block, int from, PictureMetadata keep) throws IOException {
        MediaInput in = MediaInput.of(block.clone());
        long description = from + 8 + in.u32(from + 4);
        long data = description + 4 + in.u32(description) + 16;
        Arrays.fill(block, (int) description + 4, (int) Math.min(data - 16, block.length), (byte) ' ');
        long length = in.u32(data);
        if (data + 4 + length > block.length) {
            throw new DamagedMediaException("a picture of " + length + " bytes", data);
        }
        Covers.clean(block, (int) data + 4, (int) (data + 4 + length), keep);
    }
}
