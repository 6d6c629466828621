package org.liveblogarchive.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import org.liveblogarchive.content.Limits;

/** The bytes of a file, or of a picture inside of one, by their places; a large file is never in memory. */
final class MediaInput implements Closeable {
    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;
    private final long size;
    private final byte[] window;
    private long start;
    private int length;

    private MediaInput(FileChannel channel, long size, byte[] window, int length) {
        this.channel = channel;
        this.size = size;
        this.window = window;
        this.length = length;
    }

    static MediaInput of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file);
        return new MediaInput(channel, channel.size(), new byte[WINDOW], 0);
    }

    static MediaInput of(byte[] bytes) {
        return new MediaInput(null, bytes.length, bytes, bytes.length);
    }

    long size() {
        return size;
    }

    /** Returns the byte at a place, from 0 to 255. */
    int u8(long at) throws IOException {
        if (at < start || at >= start + length) {
            load(at);
        }
        return window[(int) (at - start)] & 0xFF;
    }

    private void load(long at) throws IOException {
        if (at < 0 || at >= size || channel == null) {
            throw new DamagedMediaException("the end of the file, where more was announced,", size);
        }
        start = at;
        length = read(ByteBuffer.wrap(window), at);
        if (length <= 0) {
            throw new DamagedMediaException("an end that was cut off just now", at);
        }
    }

    private int read(ByteBuffer into, long at) throws IOException {
        int count = 0;
        while (into.hasRemaining()) {
            int more = channel.read(into, at + count);
            if (more < 0) {
                break;
            }
            count += more;
        }
        return count;
    }

    int u16(long at) throws IOException {
        return (u8(at) << 8) | u8(at + 1);
    }

    int u24(long at) throws IOException {
        return (u16(at) << 8) | u8(at + 2);
    }

    long u32(long at) throws IOException {
        return ((long) u16(at) << 16) | u16(at + 2);
    }

    /** Returns a number of 32 bits whose lowest byte comes first. */
    long u32Reversed(long at) throws IOException {
        return Integer.toUnsignedLong(Integer.reverseBytes((int) u32(at)));
    }

    /** Returns a number of {@code bytes} bytes, at most 8; negative if it has 64 bits and the highest is set. */
    long number(long at, int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = (number << 8) | u8(at + i);
        }
        return number;
    }

    /** Returns the bytes between two places. */
    byte[] bytes(long from, long to) throws IOException {
        if (from < 0 || to > size || to < from || to - from > Limits.MEDIA_FIELD_BYTES) {
            throw new DamagedMediaException("a field of " + (to - from) + " bytes", from);
        }
        if (channel == null) {
            return Arrays.copyOfRange(window, (int) from, (int) to);
        }
        var bytes = new byte[(int) (to - from)];
        if (read(ByteBuffer.wrap(bytes), from) < bytes.length) {
            throw new DamagedMediaException("an end that was cut off just now", from);
        }
        return bytes;
    }

    /** Returns the bytes between two places as a text of one character a byte. */
    String text(long from, long to) throws IOException {
        return new String(bytes(from, to), ISO_8859_1);
    }

    /** Returns whether a text of one character a byte stands at a place. */
    boolean has(long at, String text) throws IOException {
        if (at < 0 || at + text.length() > size) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (u8(at + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first place from {@code from} on where a byte has that value, or the size. */
    long find(int value, long from) throws IOException {
        for (long at = from; at < size; at = start + length) {
            u8(at);
            for (int i = (int) (at - start); i < length; i++) {
                if ((window[i] & 0xFF) == value) {
                    return start + i;
                }
            }
        }
        return size;
    }

    /** Returns whether all bytes between two places are zero. */
    boolean isZero(long from, long to) throws IOException {
        for (long at = from; at < to; at++) {
            if (u8(at) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
