package org.liveblogarchive.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The folder that state is kept in, a file a live blog. Safe for use by several threads, each with its own live blog.
 *
 * <p>A file has two sections, the state and its details, each with its length and a checksum (CRC-32, ISO 3309) before
 * it. What is new waits beside what was there, until the archive that it tells of is published.
 */
public final class StateFolder {
    private static final String ENDING = ".state";
    private static final String WAITING = ".new";
    /** Changes with the order of what is written, so that state of another format counts as damaged. */
    private static final int FORMAT = 1;

    private static final int SECTION_HEAD = Integer.BYTES + Long.BYTES;

    /** What stands for the head of a section that is not there: a length that none has. */
    private static final byte[] NO_SECTION =
            ByteBuffer.allocate(SECTION_HEAD).putInt(-1).array();

    private final Path folder;

    /** Makes the state in a folder, which need not exist. */
    public StateFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns a state that keeps nothing. */
    public static StateFolder none() {
        return new StateFolder(null);
    }

    /** Returns the state of a live blog, or null if there is none or it is damaged. */
    public LiveBlogState read(String slug) throws IOException {
        byte[] section = section(slug, 0);
        return section == null ? null : new StateInput(section).state();
    }

    /** Returns the details of a live blog's state, or null if they are damaged. */
    public LiveBlogState.Details details(String slug) throws IOException {
        byte[] section = section(slug, 1);
        return section == null ? null : new StateInput(section).details();
    }

    /** Returns a section of a file: its bytes, or null if they are not there or not as they were written. */
    private byte[] section(String slug, int number) throws IOException {
        Path file = folder == null ? null : folder.resolve(slug + ENDING);
        if (file == null || !Files.isRegularFile(file)) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (int i = 0; ; i++) {
                byte[] read = read(channel, SECTION_HEAD);
                ByteBuffer head = ByteBuffer.wrap(read == null ? NO_SECTION : read);
                int length = head.getInt();
                if (length < 0 || length > channel.size() - channel.position()) {
                    return null;
                }
                if (i == number) {
                    byte[] bytes = read(channel, length);
                    return bytes != null && checksum(bytes) == head.getLong() ? bytes : null;
                }
                channel.position(channel.position() + length);
            }
        }
    }

    private static byte[] read(FileChannel channel, int length) throws IOException {
        var bytes = new byte[length];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                return null;
            }
        }
        return bytes;
    }

    /** Writes the new state of a live blog, which waits for {@link #commit}. */
    public void write(String slug, LiveBlogState state, LiveBlogState.Details details) throws IOException {
        if (folder == null) {
            return;
        }
        var stateBytes = new StateOutput();
        stateBytes.state(state);
        var detailBytes = new StateOutput();
        detailBytes.details(details);
        Files.createDirectories(folder);
        try (FileChannel channel = FileChannel.open(
                folder.resolve(slug + WAITING),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            write(channel, stateBytes.bytes());
            write(channel, detailBytes.bytes());
        }
    }

    private static void write(FileChannel channel, byte[] section) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(SECTION_HEAD + section.length);
        bytes.putInt(section.length).putLong(checksum(section)).put(section).flip();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static long checksum(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(FORMAT);
        checksum.update(bytes);
        return checksum.getValue();
    }

    /** Puts the new states in place, and removes those of live blogs that are no more. */
    public void commit(Set<String> liveBlogs) throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(WAITING)) {
                String slug = name.substring(0, name.length() - WAITING.length());
                Files.move(
                        file,
                        folder.resolve(slug + ENDING),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } else if (name.endsWith(ENDING)
                    && !liveBlogs.contains(name.substring(0, name.length() - ENDING.length()))) {
                Files.delete(file);
            }
        }
    }

    /** Removes new states that a build left waiting which did not publish. */
    public void discard() throws IOException {
        for (Path file : files()) {
            if (file.getFileName().toString().endsWith(WAITING)) {
                Files.delete(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
