package org.liveblogarchive.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write into a folder, which one build has at a time; a build that is killed loses it.
 *
 * <p>It is a lock of the operating system on a file. On POSIX systems such a lock belongs to a process, and ends as soon as
 * the process closes any descriptor of the file (fcntl, “Advisory record locking”). So nothing here opens the file twice,
 * and a process first checks the locks that it has itself.
 */
final class FolderLock implements Closeable {
    /** The locks that this process has. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** How the file begins; files beside one that begins otherwise are not those of a build. */
    private static final byte[] MAGIC = "Liveblog Archive: files of a build that is under way\n".getBytes(US_ASCII);

    private static final int LONGEST = 1 << 20;
    /** In milliseconds. */
    private static final int PATIENCE = 100;

    private final Path file;
    private final FileChannel channel;
    /** The length of the file, a random one by which it is distinguished from later files of its name. */
    private final int length;

    private FolderLock(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        this.length = MAGIC.length + 1 + new SecureRandom().nextInt(LONGEST);
        channel.write(ByteBuffer.wrap(MAGIC), 0);
        channel.truncate(MAGIC.length);
        channel.write(ByteBuffer.allocate(1), length - 1L);
    }

    /**
     * Takes the lock of a folder.
     *
     * @param file the lock's file, which is made and, at the end, removed
     * @throws IOException if another build has the lock, or if the file's folder holds files and no build made it
     */
    static FolderLock take(Path file, Path folder) throws IOException {
        Path real = file.getParent().toRealPath().resolve(file.getFileName());
        if (!HELD.add(real)) {
            throw inUse(folder);
        }
        try {
            FolderLock lock = locked(real);
            if (lock == null) {
                throw inUse(folder);
            }
            return lock;
        } catch (IOException e) {
            HELD.remove(real);
            throw e;
        }
    }

    private static IOException inUse(Path folder) {
        return new IOException("Another build is writing to " + folder
                + ". Wait until it ends, or give each build an output folder of its own");
    }

    /** Returns the lock, or null if another process has it. */
    private static FolderLock locked(Path file) throws IOException {
        while (true) {
            boolean existed = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
            if (existed && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw foreign(file.getParent());
            }
            FileChannel channel = open(file);
            try {
                if (existed ? !isOfBuilds(channel) : !isAlone(file)) {
                    if (!existed) {
                        Files.delete(file);
                    }
                    throw foreign(file.getParent());
                }
                if (!isLocked(channel)) {
                    channel.close();
                    return null;
                }
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            var lock = new FolderLock(file, channel);
            if (lock.isHeld()) {
                return lock;
            }
            channel.close(); // of a file that a build has removed which has just ended
        }
    }

    private static FileChannel open(Path file) throws IOException {
        Files.createDirectories(file.getParent()); // which a build that has just ended may have removed
        return FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns whether a build wrote the lock's file: a build empties the folder, so builds must have made it. */
    private static boolean isOfBuilds(FileChannel channel) throws IOException {
        var start = ByteBuffer.allocate(MAGIC.length);
        for (int wait = 0; wait < PATIENCE && channel.size() == 0; wait++) {
            sleep(); // another build has just made the file, and is about to write
        }
        channel.read(start, 0);
        return Arrays.equals(start.array(), MAGIC);
    }

    private static void sleep() throws IOException {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for another build");
        }
    }

    private static boolean isAlone(Path file) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(file.getParent())) {
            for (Path child : children) {
                if (!child.equals(file)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Returns the exception for a folder of unfinished files that no build made. */
    static IOException foreign(Path folder) {
        return new IOException(
                "“" + folder + "” was not written by a build, but builds need this path for their unfinished files."
                        + " Move it elsewhere, or choose another output folder");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // by this class in another class loader
        }
    }

    /** Returns whether the locked file still has its name, and so the folder is still the one that was locked. */
    boolean isHeld() throws IOException {
        try {
            return Files.size(file) == length;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (isHeld()) {
                Files.delete(file);
            }
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
