package org.liveblogarchive.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liveblogarchive.media.MediaEdits.Kept;
import org.liveblogarchive.media.MediaEdits.Part;
import org.liveblogarchive.media.MediaEdits.Written;

/** A file of pictures, sound or video as it is published. */
public final class CleanedMedia {
    private final Path file;
    private final List<Part> parts;
    private final boolean changed;
    private final Set<String> left;
    private final String damage;

    CleanedMedia(Path file, List<Part> parts, boolean changed, Set<String> left, String damage) {
        this.file = file;
        this.parts = List.copyOf(parts);
        this.changed = changed;
        this.left = new TreeSet<>(left);
        this.damage = damage;
    }

    /** Returns whether it differs from the file. */
    public boolean isChanged() {
        return changed;
    }

    /** Returns what private things are still in it, in words such as “position”. */
    public Set<String> left() {
        return left;
    }

    /** Returns what is wrong with the file, so that it could not be cleaned; null if nothing is. */
    public String damage() {
        return damage;
    }

    /** Returns how many bytes it has. */
    public long size() {
        return parts.stream().mapToLong(Part::size).sum();
    }

    /** Opens it. */
    public InputStream open() throws IOException {
        return new Stream(FileChannel.open(file), new ArrayDeque<>(parts));
    }

    private static final class Stream extends InputStream {
        private final FileChannel channel;
        private final Deque<Part> rest;
        private long done;

        Stream(FileChannel channel, Deque<Part> rest) {
            this.channel = channel;
            this.rest = rest;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (!rest.isEmpty() && done == rest.peek().size()) {
                rest.pop();
                done = 0;
            }
            Part part = rest.peek();
            if (part == null) {
                return -1;
            }
            int count = (int) Math.min(length, part.size() - done);
            if (part instanceof Kept kept) {
                count = channel.read(ByteBuffer.wrap(bytes, offset, count), kept.from() + done);
                if (count < 0) {
                    throw new IOException("The file became shorter while it was read");
                }
            } else if (part instanceof Written written) {
                written.bytes().get((int) done, bytes, offset, count);
            } else {
                Arrays.fill(bytes, offset, offset + count, (byte) 0);
            }
            done += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
