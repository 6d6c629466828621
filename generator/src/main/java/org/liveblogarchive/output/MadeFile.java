package org.liveblogarchive.output;

import java.nio.ByteBuffer;
import java.util.Set;

/**
 * A file as it was made.
 *
 * @param bytes its content, until the next file is made
 * @param assets the names of the theme's assets that it uses
 * @param cacheable whether the next build may keep it; if not, that makes it again, and reports the same warning
 */
public record MadeFile(ByteBuffer bytes, Set<String> assets, boolean cacheable) {
    /** Returns a file that uses no assets. */
    public static MadeFile of(byte[] bytes) {
        return new MadeFile(ByteBuffer.wrap(bytes), Set.of(), true);
    }
}
