package org.liveblogarchive.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A file of sections, each with its length and a checksum (CRC-32, ISO 3309) before it. A damaged section is not read.
 *
 * <p>Sections are written and read as streams, since those of a long live blog have many megabytes.
 */
final class StateFile {
    /** How each file begins, so that no file of another program is mistaken for one: “LIVEBLOG”. */
    private static final long MAGIC = 0x4C495645424C4F47L;

    private static final int HEAD = Long.BYTES + Long.BYTES;
    private static final int BUFFER = 1 << 16;

    /** A section before it is written. */
    record Section<T extends Record>(RecordCodec<T> codec, T record) {}

    private StateFile() {}

    static void write(Path path, Section<?>... sections) throws IOException {
        Files.deleteIfExists(path);
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.writeLong(MAGIC);
            for (Section<?> section : sections) {
                write(file, section);
            }
        }
    }

    private static <T extends Record> void write(RandomAccessFile file, Section<T> section) throws IOException {
        long start = file.getFilePointer();
        file.seek(start + HEAD);
        var checksum = newChecksum(section.codec());
        var bytes = new BufferedOutputStream(Channels.newOutputStream(file.getChannel()), BUFFER);
        var out = new DataOutputStream(new CheckedOutputStream(bytes, checksum));
        section.codec().write(section.record(), out);
        out.flush();
        long end = file.getFilePointer();
        file.seek(start);
        file.writeLong(end - start - HEAD);
        file.writeLong(checksum.getValue());
        file.seek(end);
    }

    /** Returns whether a file is one that a build wrote. */
    static boolean isOurs(Path path) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var in = new DataInputStream(Files.newInputStream(path))) {
            return Files.size(path) >= Long.BYTES && in.readLong() == MAGIC;
        }
    }

    /** Returns the record of a section, counted from 0; null if it is missing or damaged. */
    static <T extends Record> T read(Path path, int section, RecordCodec<T> codec) throws IOException {
        if (!Files.isRegularFile(path)) {
            return null;
        }
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            if (file.length() < Long.BYTES || file.readLong() != MAGIC) {
                return null;
            }
            for (int i = 0; file.length() - file.getFilePointer() >= HEAD; i++) {
                long length = file.readLong();
                long checksum = file.readLong();
                long start = file.getFilePointer();
                if (length < 0 || length > file.length() - start) {
                    return null;
                }
                if (i == section) {
                    boolean whole = checksum(file, length, codec) == checksum;
                    file.seek(start);
                    return whole ? codec.read(stream(file)) : null;
                }
                file.seek(start + length);
            }
            return null;
        }
    }

    private static DataInputStream stream(RandomAccessFile file) {
        return new DataInputStream(new BufferedInputStream(Channels.newInputStream(file.getChannel()), BUFFER));
    }

    private static long checksum(RandomAccessFile file, long length, RecordCodec<?> codec) throws IOException {
        CRC32 checksum = newChecksum(codec);
        var buffer = new byte[BUFFER];
        for (long left = length; left > 0; ) {
            int read = file.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                return -1;
            }
            checksum.update(buffer, 0, read);
            left -= read;
        }
        return checksum.getValue();
    }

    /** Returns a checksum that begins with the shape, so that state with other components counts as damaged. */
    private static CRC32 newChecksum(RecordCodec<?> codec) {
        var checksum = new CRC32();
        checksum.update(codec.shape().getBytes(UTF_8));
        return checksum;
    }
}
