package org.liveblogarchive.content;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * A hash of 128 bits (XXH3), by which builds know what they made earlier. It is much faster than {@link Hash}, which is
 * used wherever somebody could try to forge other bytes with the same hash.
 */
public final class ShortHash {
    private ShortHash() {}

    /** Returns the hash of a text, in lower-case hexadecimal digits. */
    public static String of(CharSequence text) {
        HashValue128 hash = Hashing.xxh3_128().hashCharsTo128Bits(text);
        return HexFormat.of().formatHex(hash.toByteArray());
    }

    /** Returns the hash of a text and of bytes that follow it, in lower-case hexadecimal digits. */
    public static String of(CharSequence text, ByteBuffer bytes) {
        HashStream128 hash = Hashing.xxh3_128().hashStream();
        hash.putChars(text);
        hash.putBytes(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        return HexFormat.of().formatHex(hash.get().toByteArray());
    }
}
