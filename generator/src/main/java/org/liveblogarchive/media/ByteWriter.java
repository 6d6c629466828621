package org.liveblogarchive.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;

/** Writes numbers, the highest byte first unless a method says otherwise, and texts of one byte a character. */
final class ByteWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ByteWriter u8(int value) {
        bytes.write(value);
        return this;
    }

    ByteWriter u16(int value) {
        return u8(value >> 8).u8(value);
    }

    ByteWriter u32(long value) {
        return u16((int) (value >> 16)).u16((int) value);
    }

    /** Writes a number of 32 bits, its lowest byte first. */
    ByteWriter u32Reversed(long value) {
        return u32(Integer.toUnsignedLong(Integer.reverseBytes((int) value)));
    }

    ByteWriter text(String text) {
        return bytes(text.getBytes(ISO_8859_1));
    }

    ByteWriter bytes(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    /** Writes zeros up to a size. */
    ByteWriter fill(int size) {
        return bytes(new byte[size - bytes.size()]);
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
