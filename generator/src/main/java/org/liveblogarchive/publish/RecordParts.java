package org.liveblogarchive.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.zip.CRC32;
import org.liveblogarchive.content.Hash;

/**
 * Cuts the record of a folder into parts. The cuts depend on its files alone, so they are the same after a clean build and
 * after a thousand builds.
 *
 * <p>Files that a post completes go into the part for that post's hundred, which does not change once its hundredth post is
 * there. All other files, such as those that change with each post, are sorted by name. A part begins at each of them whose
 * checksum ends in six certain bits. Such a part has 64 files on average, and a file that is added, removed or changed
 * changes only its own part.
 */
final class RecordParts {
    /** How many posts the files of one part are completed by. */
    static final int POSTS = 100;

    private static final int BITS = 0x3F;
    /** None of the names that all archives have has a checksum with this end: a small archive has one part. */
    private static final int CUT = 0x2A;

    private static final int NAME_DIGITS = 16;

    private RecordParts() {}

    /**
     * Returns the files of each part by the path of the part.
     *
     * @param hashes the SHA-256 of each file by path
     * @param completedBy the post, counted from 0, with which a file is complete; negative if later posts may change it
     */
    static SortedMap<String, SortedMap<String, String>> of(
            SortedMap<String, String> hashes, ToIntFunction<String> completedBy) {
        var parts = new TreeMap<String, SortedMap<String, String>>();
        String open = name("files-0");
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            int post = completedBy.applyAsInt(file.getKey());
            String part;
            if (post >= 0) {
                part = name("posts-" + (post / POSTS + 1));
            } else {
                open = isCut(file.getKey())
                        ? name("files-" + Hash.of(file.getKey()).substring(0, NAME_DIGITS))
                        : open;
                part = open;
            }
            parts.computeIfAbsent(part, any -> new TreeMap<>()).put(file.getKey(), file.getValue());
        }
        return parts;
    }

    private static String name(String part) {
        return OwnershipRecord.FOLDER + "/" + part + OwnershipRecord.ENDING;
    }

    static boolean isCut(String path) {
        var checksum = new CRC32();
        checksum.update(path.getBytes(UTF_8));
        return (checksum.getValue() & BITS) == CUT;
    }
}
