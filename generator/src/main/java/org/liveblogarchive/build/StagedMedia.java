package org.liveblogarchive.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.liveblogarchive.content.Diagnostic;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.FileBoundary;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.media.CleanedMedia;
import org.liveblogarchive.media.MediaCleaner;
import org.liveblogarchive.media.PublishedTypes;
import org.liveblogarchive.media.SvgCleaner;
import org.liveblogarchive.media.SvgCleaner.Cleaned;
import org.liveblogarchive.model.Archive.PictureMetadata;
import org.liveblogarchive.publish.PublishUnit;

/**
 * Stages the files that pages show or link to: as they are, but without what is private, and SVG pictures without what would
 * run or load. A file that an earlier build published and that has not changed is not read again.
 */
final class StagedMedia {
    private final PublishUnit unit;
    private final EarlierBuild earlier;
    private final PictureMetadata keep;
    private final Diagnostics diagnostics;
    private final Map<String, String> sourceHashes = new HashMap<>();
    private final Map<String, List<Diagnostic>> warnings = new HashMap<>();
    private int cleaned;

    /**
     * Makes the media of a unit.
     *
     * @param earlier what an earlier build with the same settings and program knows of it, or null
     * @param keep what of the metadata stays
     */
    StagedMedia(PublishUnit unit, EarlierBuild earlier, PictureMetadata keep, Diagnostics diagnostics) {
        this.unit = unit;
        this.earlier = earlier;
        this.keep = keep;
        this.diagnostics = diagnostics;
    }

    /**
     * Stages a file.
     *
     * @param path its path in the unit
     * @param source the file
     * @param name its path from the content folder
     */
    void put(String path, Path source, String name) throws IOException {
        var found = new Diagnostics();
        if (earlier != null && earlier.keepCopy(path, source)) {
            sourceHashes.put(path, earlier.sourceHash(path));
            found.addAll(earlier.warnings(path));
        } else if (PublishedTypes.isSvg(path)) {
            putPicture(path, source, name, found);
        } else if (PublishedTypes.mayHoldMetadata(path)) {
            putClean(path, source, name, found);
        } else {
            unit.put(path, source);
        }
        List<Diagnostic> all = found.sorted();
        if (!all.isEmpty()) {
            warnings.put(path, all);
            diagnostics.addAll(all);
        }
    }

    private void putClean(String path, Path source, String name, Diagnostics found) throws IOException {
        String hash = Hash.of(source); // before it is cleaned, so that a later change is seen by the next build
        CleanedMedia clean = FileBoundary.within(name, found, () -> MediaCleaner.clean(source, keep));
        if (clean == null) {
            return;
        }
        if (clean.isChanged()) {
            cleaned++;
            sourceHashes.put(path, hash);
            unit.put(path, clean::open);
        } else {
            unit.put(path, source);
        }
        String left = String.join(", ", clean.left());
        if (clean.damage() != null && !left.isEmpty()) {
            found.error(
                    name,
                    Position.START,
                    "Damaged file whose private details cannot be removed, “" + left + "”: it has “" + clean.damage()
                            + "”",
                    "a file that follows its format",
                    "Export the file again without these details, or publish all files unchanged with"
                            + " “pictureMetadata: all” in archive.yaml.");
        } else if (clean.damage() != null) {
            found.warning(
                    name,
                    Position.START,
                    "Damaged file, which is published as it is: it has “" + clean.damage() + "”",
                    "a file that follows its format",
                    "Export the file again.");
        } else if (!left.isEmpty()) {
            found.warning(
                    name,
                    Position.START,
                    "Private details “" + left + "” in a file whose format does not allow their removal",
                    "a file without private details",
                    "Export the file without them, or in a picture, sound or video format.");
        }
    }

    private void putPicture(String path, Path source, String name, Diagnostics found) throws IOException {
        if (Files.size(source) > Limits.SVG_BYTES) {
            found.error(
                    name,
                    Position.START,
                    "SVG picture of more than " + Limits.SVG_BYTES + " bytes",
                    "a smaller file",
                    "Simplify the picture, or export it as PNG or WebP.");
            return;
        }
        byte[] bytes = Files.readAllBytes(source);
        try {
            Cleaned clean = FileBoundary.within(name, found, () -> SvgCleaner.clean(bytes, keep));
            if (clean == null) {
                return;
            }
            if (clean.changed()) {
                cleaned++;
                sourceHashes.put(path, Hash.of(bytes));
            }
            if (!clean.removed().isEmpty()) {
                found.warning(
                        name,
                        Position.START,
                        "Picture with “" + String.join(", ", clean.removed())
                                + "”, which could run or load something, and was removed from the published copy",
                        "a picture without scripts and without references to other files",
                        "Export the picture without them.");
            }
            unit.put(path, clean.bytes());
        } catch (XMLStreamException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            found.error(
                    name,
                    position(e),
                    "SVG picture that is not well-formed XML: “" + reason + "”",
                    "an SVG picture that all browsers can read",
                    "Export the picture again.");
        }
    }

    private static Position position(XMLStreamException e) {
        return e.getLocation() == null
                ? Position.START
                : new Position(
                        Math.max(1, e.getLocation().getLineNumber()),
                        Math.max(1, e.getLocation().getColumnNumber()));
    }

    /** Returns the SHA-256 of the source of a file, by its path in the unit; null if it is that of the published file. */
    String sourceHash(String path) {
        return sourceHashes.get(path);
    }

    /** Returns what the author should know of files, by their paths in the unit. */
    Map<String, List<Diagnostic>> warnings() {
        return warnings;
    }

    /** Returns how many files this build has cleaned. */
    int cleaned() {
        return cleaned;
    }
}
