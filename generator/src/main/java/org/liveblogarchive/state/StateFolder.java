package org.liveblogarchive.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liveblogarchive.state.LiveBlogState.Details;
import org.liveblogarchive.state.StateFile.Section;

/**
 * The folder that state is kept in, a file a live blog. Safe for use by several threads, each with its own live blog.
 *
 * <p>New states wait beside the old ones until their archive is published. A file is removed only if it begins like those
 * that builds write.
 */
public final class StateFolder {
    private static final String ENDING = ".state";
    private static final String WAITING = ".state.new";
    /** No live blog's folder begins with an underscore. */
    private static final String ARCHIVE = "_archive";

    private static final RecordCodec<LiveBlogState> LIVE_BLOG = new RecordCodec<>(LiveBlogState.class);
    private static final RecordCodec<Details> DETAILS = new RecordCodec<>(Details.class);
    private static final RecordCodec<ArchiveState> ARCHIVE_STATE = new RecordCodec<>(ArchiveState.class);

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
        return folder == null ? null : StateFile.read(folder.resolve(slug + ENDING), 0, LIVE_BLOG);
    }

    /** Returns the details of a live blog's state, or null if they are damaged. */
    public LiveBlogState.Details details(String slug) throws IOException {
        return folder == null ? null : StateFile.read(folder.resolve(slug + ENDING), 1, DETAILS);
    }

    /** Returns the state of the archive's own pages and files, or null if there is none or it is damaged. */
    public ArchiveState archive() throws IOException {
        return folder == null ? null : StateFile.read(folder.resolve(ARCHIVE + ENDING), 0, ARCHIVE_STATE);
    }

    /** Writes the new state of the archive's own pages and files, which waits for {@link #commit}. */
    public void writeArchive(ArchiveState archive) throws IOException {
        if (folder != null) {
            Files.createDirectories(folder);
            StateFile.write(folder.resolve(ARCHIVE + WAITING), new Section<>(ARCHIVE_STATE, archive));
        }
    }

    /** Writes the new state of a live blog, which waits for {@link #commit}. */
    public void write(String slug, LiveBlogState state, LiveBlogState.Details details) throws IOException {
        if (folder != null) {
            Files.createDirectories(folder);
            StateFile.write(
                    folder.resolve(slug + WAITING), new Section<>(LIVE_BLOG, state), new Section<>(DETAILS, details));
        }
    }

    /** Puts the new states in place, and removes those of live blogs that no longer exist. */
    public void commit(Set<String> liveBlogs) throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(WAITING) && StateFile.isOurs(file)) {
                String slug = name.substring(0, name.length() - WAITING.length());
                Files.move(
                        file,
                        folder.resolve(slug + ENDING),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } else if (name.endsWith(ENDING)
                    && StateFile.isOurs(file)
                    && !name.equals(ARCHIVE + ENDING)
                    && !liveBlogs.contains(name.substring(0, name.length() - ENDING.length()))) {
                Files.delete(file);
            }
        }
    }

    /** Removes the waiting states of a build that did not publish. */
    public void discard() throws IOException {
        for (Path file : files()) {
            if (file.getFileName().toString().endsWith(WAITING) && StateFile.isOurs(file)) {
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
