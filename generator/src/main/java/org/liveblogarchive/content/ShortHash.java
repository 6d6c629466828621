package org.liveblogarchive.content;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A hash of 128 bits (XXH3), by which builds know what they made earlier. It is much faster than {@link Hash}, which is
 * used wherever somebody could try to forge other bytes with the same hash.
 *
 * <p>It is that of values with all that they are made of: texts, numbers, enums and other values of the JDK; lists, sets and
 * maps in their order; records by their components. So nothing of a value can be missing, and equal values have equal hashes.
 */
public final class ShortHash {
    private final Set<Class<? extends Record>> shared;
    private final IdentityHashMap<Record, HashValue128> known = new IdentityHashMap<>();
    private HashStream128 stream;

    /** Makes a maker of hashes; records of the {@code shared} classes are parts of many values, and each is read only once. */
    public ShortHash(Set<Class<? extends Record>> shared) {
        this.shared = Set.copyOf(shared);
    }

    /** Returns the hash of values, in lower-case hexadecimal digits. */
    public static String of(Object... values) {
        return new ShortHash(Set.of()).hash(values);
    }

    /**
     * Returns the hash of values, in lower-case hexadecimal digits.
     *
     * @throws IllegalArgumentException if a part of a value is an object that is no value, such as a function
     */
    public String hash(Object... values) {
        stream = Hashing.xxh3_128().hashStream();
        for (Object value : values) {
            put(value);
        }
        return HexFormat.of().formatHex(stream.get().toByteArray());
    }

    private void put(Object value) {
        if (value instanceof String text) {
            stream.putString(text);
        } else if (value == null) {
            stream.putInt(-1); // which is the length of no text
        } else if (value instanceof Record record) {
            putRecord(record);
        } else if (value instanceof Collection<?> items) {
            for (Object item : items) {
                put(item);
            }
            stream.putInt(-2 - items.size()); // which is no length of a text
        } else if (value instanceof Integer number) {
            stream.putInt(number);
        } else if (value instanceof Boolean flag) {
            stream.putBoolean(flag);
        } else if (value instanceof Enum<?> constant) {
            stream.putString(constant.name());
        } else if (value instanceof Map<?, ?> map) {
            put(map.keySet());
            put(map.values());
        } else if (value instanceof ByteBuffer bytes) {
            stream.putBytes(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
            stream.putInt(bytes.remaining());
        } else if (value.getClass().getClassLoader() == null) { // such as moments, zones, languages, addresses
            stream.putString(value.toString());
        } else {
            throw new IllegalArgumentException("no value: " + value.getClass());
        }
    }

    private void putRecord(Record record) {
        if (!shared.contains(record.getClass())) {
            putParts(record);
            return;
        }
        HashValue128 hash = known.get(record);
        if (hash == null) {
            HashStream128 outer = stream;
            stream = Hashing.xxh3_128().hashStream();
            putParts(record);
            hash = stream.get();
            stream = outer;
            known.put(record, hash);
        }
        stream.putLong(hash.getMostSignificantBits()).putLong(hash.getLeastSignificantBits());
    }

    private void putParts(Record record) {
        stream.putString(record.getClass().getName());
        if (record instanceof Described described) {
            put(described.description());
            return;
        }
        for (Field field : RecordFields.of(record.getClass())) {
            put(RecordFields.value(field, record));
        }
    }
}
