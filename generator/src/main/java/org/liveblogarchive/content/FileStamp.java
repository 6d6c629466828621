package org.liveblogarchive.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What a file system knows of a file without reading it. It is a shortcut: only the bytes prove that a file is the same.
 *
 * @param size its bytes
 * @param time when it changed last, in nanoseconds since 1970
 * @param file which file it is on its disk
 */
public record FileStamp(long size, long time, long file) {
    /** File systems count time in steps; a file may change again within the step of its last change. */
    private static final long LONGEST_STEP = TimeUnit.SECONDS.toNanos(2);

    private static final String UNIX = "unix";

    /** Returns the stamp of a source file that is no link, or null if there is no such file. */
    static FileStamp ofEntry(Path path) throws IOException {
        return ofSource(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Returns the stamp of a source file, or null if there is no such file.
     *
     * <p>Where the file system has it, the time is that of the last change of its entry ({@code st_ctime} in POSIX),
     * which no program can set back.
     */
    public static FileStamp ofSource(Path path) throws IOException {
        return ofSource(path, new LinkOption[0]);
    }

    private static FileStamp ofSource(Path path, LinkOption... links) throws IOException {
        try {
            if (!path.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class, links);
                return attributes.isRegularFile() ? of(attributes) : null;
            }
            Map<String, Object> attributes = Files.readAttributes(path, UNIX + ":isRegularFile,size,ctime,ino", links);
            return (Boolean) attributes.get("isRegularFile")
                    ? new FileStamp(
                            (Long) attributes.get("size"),
                            ((FileTime) attributes.get("ctime")).to(TimeUnit.NANOSECONDS),
                            (Long) attributes.get("ino"))
                    : null;
        } catch (NoSuchFileException e) {
            return null; // a link that leads nowhere, or a file that has just gone
        }
    }

    /**
     * Returns the stamp of a published file, which stays the same when the file is moved on its disk; null if there is no
     * such file, or only a link or a folder of its name.
     */
    public static FileStamp ofPublished(Path path) throws IOException {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() ? of(attributes) : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Returns the stamp of a published file with these attributes. */
    public static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                Objects.hashCode(attributes.fileKey()));
    }

    /**
     * Returns the stamp if any later change of the file would show in it, and else one that no file has.
     *
     * @param start the time, by the same clock, from which on the file may change unnoticed
     */
    public FileStamp settledBefore(long start) {
        return start - time > LONGEST_STEP ? this : new FileStamp(size, 0, file);
    }
}
