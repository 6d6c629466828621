package org.liveblogarchive.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** The right to write into a folder, which one build has at a time; a build that is killed loses it. */
final class FolderLock implements Closeable {
    /** Far behind the file's own bytes, since some systems let nobody read what is locked. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder.
     *
     * @param file the lock's file, which is made and, at the end, removed
     * @throws IOException if another build has the lock
     */
    static FolderLock take(Path file, Path folder) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (!isLocked(channel)) {
                channel.close();
                throw new IOException("Another build is writing into " + folder
                        + ". Wait until it has ended, or give each build an output folder of its own");
            }
            if (isAt(file, channel)) {
                return new FolderLock(file, channel);
            }
            channel.close();
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false; // by another build in this JVM
        }
    }

    /** Tells whether the locked file is still the one of that name: a build that ended just now may have removed it. */
    private static boolean isAt(Path file, FileChannel channel) throws IOException {
        byte[] mark = UUID.randomUUID().toString().getBytes(UTF_8);
        channel.write(ByteBuffer.wrap(mark), 0);
        return Files.exists(file) && ByteBuffer.wrap(Files.readAllBytes(file)).equals(ByteBuffer.wrap(mark));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
