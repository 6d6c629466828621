package org.liveblogarchive.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.liveblogarchive.media.MediaEdits.Kept;
import org.liveblogarchive.media.MediaEdits.Part;
import org.liveblogarchive.model.Archive.PictureMetadata;

/**
 * Removes what is private from pictures, sound and video: positions, serial numbers, owners, notes of makers, thumbnails,
 * what was edited and with what.
 *
 * <p>Nothing is coded again: what is shown and heard has the same bytes, with the same colour profile and orientation. Which
 * format a file has is seen from its bytes, as browsers do. Pictures in SVG are for {@link SvgCleaner}.
 */
public final class MediaCleaner {
    /** The formats of pictures that are also found inside of other files; none of them has pictures inside of it. */
    static final List<FormatCleaner> PICTURES =
            List.of(new JpegCleaner(), new PngCleaner(), new GifCleaner(), new RiffCleaner());

    /** The last one is least sure: two bytes are enough for it. */
    private static final List<FormatCleaner> OTHERS =
            List.of(new BoxCleaner(), new EbmlCleaner(), new OggCleaner(), new FlacCleaner(), new Id3Cleaner());

    private MediaCleaner() {}

    /**
     * Finds out what is published in the place of a file. Nothing is written; a large file is not read as a whole.
     *
     * @param keep what of its metadata stays; with {@link PictureMetadata#ALL} the file is not even opened
     * @throws IOException if it cannot be read; that it is damaged is no reason
     */
    public static CleanedMedia clean(Path file, PictureMetadata keep) throws IOException {
        if (keep == PictureMetadata.ALL) {
            return asItIs(file, Files.size(file), Set.of(), null);
        }
        try (MediaInput in = MediaInput.of(file)) {
            FormatCleaner cleaner = of(in);
            if (cleaner == null) {
                return asItIs(file, in.size(), PrivateSigns.in(in), null);
            }
            var edits = new MediaEdits(in);
            try {
                cleaner.clean(in, edits, keep);
            } catch (DamagedMediaException e) {
                return asItIs(file, in.size(), PrivateSigns.in(in), e.getMessage());
            }
            return new CleanedMedia(file, edits.parts(), !edits.isEmpty(), Set.of(), null);
        }
    }

    /**
     * Returns how many bytes a file is published with.
     *
     * @param keep what of its metadata stays
     */
    public static long publishedSize(Path file, PictureMetadata keep) throws IOException {
        String name = file.getFileName().toString();
        if (!PublishedTypes.mayHoldMetadata(name)) {
            return Files.size(file);
        }
        if (!PublishedTypes.isSvg(name)) {
            return clean(file, keep).size();
        }
        byte[] picture = Files.readAllBytes(file);
        try {
            return SvgCleaner.clean(picture, keep).bytes().remaining();
        } catch (XMLStreamException e) {
            return picture.length; // never published: this is an error where it is staged
        }
    }

    private static CleanedMedia asItIs(Path file, long size, Set<String> left, String damage) {
        List<Part> whole = List.of(new Kept(0, size));
        return new CleanedMedia(file, whole, false, left, damage);
    }

    private static FormatCleaner of(MediaInput in) throws IOException {
        for (List<FormatCleaner> formats : List.of(PICTURES, OTHERS)) {
            for (FormatCleaner cleaner : formats) {
                if (cleaner.isOf(in)) {
                    return cleaner;
                }
            }
        }
        return null;
    }
}
