package org.liveblogarchive.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.Problems;

/**
 * Where the new files of a build wait until all of them are known to be good.
 *
 * <p>The staging folder lies in the output folder, so that its files can be moved into place in one step. Closing removes
 * it with all that was not published.
 */
public final class Staging implements Closeable {
    static final String FOLDER = ".liveblog-staging";
    private static final String ARCHIVE = "_archive";

    private final Path output;
    private final Path staging;
    /** The folder that was there before this build; folders below it on the way to the output folder are ours. */
    private final Path existing;

    private final Unit archive;
    private long start;
    private final SortedMap<String, Unit> liveBlogs = new TreeMap<>();

    private Staging(Path output) {
        this.output = output;
        this.staging = output.resolve(FOLDER);
        this.existing = nearestExisting(output);
        this.archive = new Unit(staging.resolve(ARCHIVE), output);
    }

    /** Makes the staging folder of a build, and removes that of an earlier build which was killed. */
    public static Staging in(Path output) throws IOException {
        var staging = new Staging(output);
        Folders.removeWhole(staging.staging);
        Files.createDirectories(staging.staging);
        staging.start = Files.getLastModifiedTime(staging.staging).to(TimeUnit.NANOSECONDS);
        return staging;
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

    /** Returns the unit of the archive's own pages and assets. */
    public Unit archive() {
        return archive;
    }

    /** Returns the unit of a live blog's folder, which {@link #add} takes once it is complete. */
    public Unit liveBlog(String slug) {
        return new Unit(staging.resolve(slug), output.resolve(slug));
    }

    /** Takes a live blog that has been sealed. */
    public void add(String slug, Unit liveBlog) {
        archive.refer(slug + "/" + Manifest.FILE_NAME, liveBlog.manifestHash());
        liveBlogs.put(slug, liveBlog);
    }

    /** Notes an error for each file that would be written over although no build wrote it. */
    public void checkOwnership(Problems problems) throws IOException {
        archive.seal();
        checkOwnership(archive, problems);
        for (Unit liveBlog : liveBlogs.values()) {
            checkOwnership(liveBlog, problems);
        }
    }

    private static void checkOwnership(Unit unit, Problems problems) throws IOException {
        Set<String> changed = Files.exists(unit.published()) ? unit.changed() : Set.of();
        if (changed.isEmpty()) {
            return;
        }
        Manifest ours = Manifest.read(unit.published());
        for (String path : changed) {
            Path target = unit.published().resolve(path);
            if (!ours.has(path) && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                problems.error(
                        target.toString(),
                        Position.START,
                        "a file in the output folder that no build wrote",
                        "nothing, or a file of an earlier build",
                        "Move the file away, or choose another output folder.");
            }
        }
    }

    /** Moves everything into place, and removes what earlier builds wrote and this one did not. */
    public Published publish() throws IOException {
        var publisher = new Publisher(output, staging);
        Manifest before = Manifest.read(output);
        publisher.announce(archive, before);
        Published published = new Published(0, 0, 0, List.of());
        for (Unit liveBlog : liveBlogs.values()) {
            published = published.plus(publisher.publish(liveBlog));
        }
        published = published.plus(publisher.removeLiveBlogs(before, liveBlogs.keySet()));
        return published.plus(publisher.publish(archive));
    }

    @Override
    public void close() throws IOException {
        Folders.removeWhole(staging);
        Folders.removeEmpty(output, existing);
    }
}
