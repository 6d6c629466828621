package org.liveblogarchive.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes {@code manifest.sha256}: the SHA-256 of each file of a folder in the format of GNU coreutils, so that
 * {@code sha256sum -c manifest.sha256} verifies the folder without this software. Builds do not read it.
 */
final class Manifest {
    static final String FILE_NAME = "manifest.sha256";
    private static final int HASH_DIGITS = 64;
    private static final String SEPARATOR = "  ";

    private Manifest() {}

    /** Returns the manifest of files with their hashes. */
    static byte[] bytes(SortedMap<String, String> files) {
        var lines = new StringBuilder(files.size() * 2 * HASH_DIGITS);
        files.forEach((path, hash) ->
                lines.append(hash).append(SEPARATOR).append(path).append('\n'));
        return lines.toString().getBytes(UTF_8);
    }

    /** Returns the hashes in a manifest by path; a line that no build writes is returned as it is, with an empty hash. */
    static Map<String, String> read(Path manifest) throws IOException {
        var hashes = new TreeMap<String, String>();
        List<String> lines =
                new String(Files.readAllBytes(manifest), UTF_8).lines().toList(); // also if it is damaged
        for (String line : lines) {
            boolean whole = line.length() > HASH_DIGITS + SEPARATOR.length() && line.startsWith(SEPARATOR, HASH_DIGITS);
            hashes.put(
                    whole ? line.substring(HASH_DIGITS + SEPARATOR.length()) : line,
                    whole ? line.substring(0, HASH_DIGITS) : "");
        }
        return hashes;
    }
}
