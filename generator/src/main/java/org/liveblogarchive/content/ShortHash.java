package org.liveblogarchive.content;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.HexFormat;

/**
 * A hash of 128 bits (XXH3), by which builds know what they made earlier. It is made much faster than {@link Hash}, which
 * stands for bytes wherever somebody could try to make others with the same one.
 */
public final class ShortHash {
    private ShortHash() {}

    /** Returns the hash of a text, in lower-case hexadecimal digits. */
    public static String of(CharSequence text) {
        HashValue128 hash = Hashing.xxh3_128().hashCharsTo128Bits(text);
        return HexFormat.of().formatHex(hash.toByteArray());
    }
}
