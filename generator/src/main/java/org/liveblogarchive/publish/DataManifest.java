package org.liveblogarchive.publish;

import java.util.Map;
import java.util.SortedMap;
import org.liveblogarchive.content.MediaTypes;
import org.liveblogarchive.json.Json;

/**
 * Writes {@code manifest.json}: each file of a folder with its size, SHA-256 and media type.
 *
 * <p>The manifest of the archive names those of its live blogs, so the hash of one file vouches for all of them.
 */
final class DataManifest {
    static final String FILE_NAME = "manifest.json";
    private static final String SCHEMA = "data/v1/manifest.schema.json";
    private static final int VERSION = 1;

    /**
     * A file in the manifest.
     *
     * @param size its bytes
     * @param hash its SHA-256
     */
    record Entry(long size, String hash) {}

    private DataManifest() {}

    /** Returns the manifest of files by path; {@code root} leads to the archive's own folder. */
    static byte[] bytes(SortedMap<String, Entry> files, String root) {
        return Json.file(json -> json.text("$schema", root + SCHEMA)
                .number("version", VERSION)
                .array("files", files.entrySet(), file -> file(json, file)));
    }

    private static void file(Json json, Map.Entry<String, Entry> file) {
        json.text("path", file.getKey()).number("size", file.getValue().size());
        json.text("sha256", file.getValue().hash()).text("type", MediaTypes.of(file.getKey()));
    }
}
