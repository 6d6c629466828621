package org.liveblogarchive.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.liveblogarchive.content.Diagnostics;

/**
 * Where the new files of a build wait until all of them are known to be good.
 *
 * <p>The staging folder lies in the output folder, so that its files can be moved into place in one step. Closing removes
 * it with all that was not published.
 */
public final class Staging implements Closeable {
    static final String FOLDER = ".liveblog-staging";
    private static final String ARCHIVE = "_archive";
    private static final String LOCK = "_lock";

    private final Path output;
    private final Path staging;
    /** The folder that was there before this build; folders below it on the way to the output folder are ours. */
    private final Path existing;

    private final Set<Compression> compressions;
    private final ArchiveIdentity identity;
    private final PublishUnit archive;
    private final FolderLock lock;
    private final long start;
    private final SortedMap<String, PublishUnit> liveBlogs = new TreeMap<>();
    private Set<String> removed = Set.of();
    private List<Path> edited = List.of();
    private boolean replacesAll;

    private Staging(
            Path output, Path existing, FolderLock lock, ArchiveIdentity identity, Set<Compression> compressions)
            throws IOException {
        this.output = output;
        this.staging = output.resolve(FOLDER);
        this.existing = existing;
        this.lock = lock;
        this.identity = identity;
        this.compressions = compressions;
        this.archive =
                new PublishUnit(staging.resolve(ARCHIVE), output, OwnershipRecord.ARCHIVE, identity, compressions);
        this.start = Files.getLastModifiedTime(staging.resolve(LOCK)).to(TimeUnit.NANOSECONDS);
    }

    /**
     * Makes the staging folder of a build, and clears that of an earlier build which was killed.
     *
     * @param archive what is built, by whose identity its earlier files are known
     * @param compressions in which ways text files are compressed, beside the files themselves
     * @throws IOException if it cannot be made, if it exists and is not ours, or if another build has it
     */
    public static Staging in(Path output, Publication archive, Set<Compression> compressions) throws IOException {
        Path existing = nearestExisting(output);
        Path staging = output.resolve(FOLDER);
        if (Files.exists(staging, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS)) {
            throw FolderLock.foreign(staging);
        }
        Files.createDirectories(staging);
        Path lockFile = staging.resolve(LOCK);
        FolderLock lock = FolderLock.take(lockFile, output);
        try {
            Folders.removeAllBut(lockFile, staging);
            var identity = new ArchiveIdentity(archive.taggingEntity(), archive.title(), output, archive.liveBlogs());
            return new Staging(output, existing, lock, identity, compressions);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private static Path nearestExisting(Path folder) {
        Path next = folder;
        while (!Files.exists(next) && next.getParent() != null) {
            next = next.getParent();
        }
        return next;
    }

    /** Returns when the build began, in nanoseconds since 1970, by the clock of the file system. */
    public long start() {
        return start;
    }

    /** Returns the folder that a live blog is published in. */
    public Path published(String slug) {
        return output.resolve(slug);
    }

    /** Returns whether a build was killed while it moved the files of a live blog into place. */
    public boolean isUnfinished(String slug) {
        return Files.exists(published(slug).resolve(OwnershipRecord.NEXT), LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns the unit of the archive's own pages and assets. */
    public PublishUnit archive() {
        return archive;
    }

    /** Returns the unit of a live blog's folder, which {@link #add} takes once it is complete. */
    public PublishUnit liveBlog(String slug) {
        return new PublishUnit(staging.resolve(slug), output, slug, identity, compressions);
    }

    /** Takes a live blog that has been sealed. */
    public void add(String slug, PublishUnit liveBlog) {
        archive.refer(slug, liveBlog.manifest());
        liveBlogs.put(slug, liveBlog);
    }

    /**
     * Reports an error for each conflicting file that is not ours, and for each record of ownership that is damaged or
     * belongs to another archive. All units must be sealed.
     */
    public void checkOwnership(Diagnostics diagnostics) throws IOException {
        var check = new OwnershipCheck(output, archive, diagnostics);
        check.check(archive);
        for (PublishUnit liveBlog : liveBlogs.values()) {
            check.check(liveBlog);
        }
        removed = check.removed(liveBlogs.keySet());
        replacesAll = !removed.isEmpty() && areAllNew();
        edited = check.edited();
        check.close();
    }

    private boolean areAllNew() {
        return liveBlogs.keySet().stream().noneMatch(slug -> Files.exists(published(slug), LinkOption.NOFOLLOW_LINKS));
    }

    /**
     * Moves everything into place, and removes what earlier builds wrote and this one did not.
     *
     * @param uploads lists what changes, for uploads
     * @throws NoSuchFileException if somebody has removed the staging folder meanwhile
     */
    public PublishResult publish(UploadLists uploads) throws IOException {
        if (!lock.isHeld()) {
            throw new NoSuchFileException(staging.toString());
        }
        var publisher = new Publisher(output, staging, archive, liveBlogs, uploads);
        PublishResult published = PublishResult.started(edited, List.copyOf(removed), replacesAll);
        for (PublishUnit liveBlog : liveBlogs.values()) {
            published = published.plus(publisher.publish(liveBlog));
        }
        published = published.plus(publisher.removeLiveBlogs(removed));
        published = published.plus(publisher.publish(archive));
        uploads.complete();
        return published;
    }

    @Override
    public void close() throws IOException {
        Folders.removeAllBut(staging.resolve(LOCK), staging);
        lock.close();
        Folders.removeEmpty(staging, existing);
    }
}
