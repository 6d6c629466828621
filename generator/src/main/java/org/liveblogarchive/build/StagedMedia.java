package org.liveblogarchive.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.media.SvgCleaner;
import org.liveblogarchive.media.SvgCleaner.Cleaned;
import org.liveblogarchive.publish.PublishUnit;

/** Stages the files that pages show or link to. They are copied as they are, except that SVG pictures are sanitised. */
final class StagedMedia {
    private static final String SVG = ".svg";

    private final PublishUnit unit;
    private final EarlierBuild earlier;
    private final Diagnostics diagnostics;
    private final Map<String, String> changed = new HashMap<>();

    /** Makes the media of a unit; {@code earlier} is what an earlier build knows of it, or null. */
    StagedMedia(PublishUnit unit, EarlierBuild earlier, Diagnostics diagnostics) {
        this.unit = unit;
        this.earlier = earlier;
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
        boolean picture = path.toLowerCase(Locale.ROOT).endsWith(SVG);
        if (earlier != null && !(picture && earlier.isRewritten(path)) && earlier.keepCopy(path, source)) {
            return;
        }
        if (picture) {
            putClean(path, Files.readAllBytes(source), name);
        } else {
            unit.put(path, source);
        }
    }

    private void putClean(String path, byte[] bytes, String name) throws IOException {
        try {
            Cleaned clean = SvgCleaner.clean(bytes);
            if (!clean.removed().isEmpty()) {
                changed.put(path, Hash.of(bytes));
                diagnostics.warning(
                        name,
                        Position.START,
                        "Picture with “" + String.join(", ", clean.removed())
                                + "”, which would run or load when it is opened, and was removed in the published copy",
                        "a picture that only draws",
                        "Export it without scripts and without references to other files.");
            }
            unit.put(path, clean.bytes());
        } catch (XMLStreamException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            diagnostics.error(
                    name,
                    new Position(
                            Math.max(
                                    1,
                                    e.getLocation() == null
                                            ? 1
                                            : e.getLocation().getLineNumber()),
                            Math.max(
                                    1,
                                    e.getLocation() == null
                                            ? 1
                                            : e.getLocation().getColumnNumber())),
                    "Picture that is not well-formed XML: “" + reason + "”",
                    "a picture in SVG that all browsers read",
                    "Export the picture again.");
        }
    }

    /** Returns the SHA-256 of the source of a file that is not published as it is, by its path in the unit; else null. */
    String sourceHash(String path) {
        return changed.get(path);
    }
}
