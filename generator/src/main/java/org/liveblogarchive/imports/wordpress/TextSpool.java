package org.liveblogarchive.imports.wordpress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Texts that wait in a temporary file until they are needed, as all of them together are too large for the memory. */
final class TextSpool implements Closeable {
    private final FileChannel file;
    private long end;

    TextSpool() throws IOException {
        Path path = Files.createTempFile("liveblog-import-", ".tmp");
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Adds a text; returns where it lies. */
    Place add(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
        var place = new Place(end, bytes.remaining());
        while (bytes.hasRemaining()) {
            end += file.write(bytes, end);
        }
        return place;
    }

    /**
     * Returns a text.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    String get(Place place) {
        ByteBuffer bytes = ByteBuffer.allocate(place.bytes());
        try {
            long from = place.start();
            while (bytes.hasRemaining()) {
                int read = file.read(bytes, from);
                if (read < 0) {
                    throw new IOException("The temporary file of the import ends too early, at byte " + from);
                }
                from += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(bytes.array(), UTF_8);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /**
     * Where a text lies.
     *
     * @param start its first byte
     * @param bytes how many it has
     */
    record Place(long start, int bytes) {}
}
