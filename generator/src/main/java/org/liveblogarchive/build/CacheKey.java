package org.liveblogarchive.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.state.StateFolder;

/** Makes the name of the folder of a build's state, and a hash of what all its live blogs depend on. */
final class CacheKey {
    private static final int NAME_DIGITS = 16;

    private CacheKey() {}

    /**
     * Returns the folder that keeps the state of an archive, one for each output folder. Its name stays the same when the
     * state and the output folder are moved together.
     */
    static StateFolder folder(BuildOptions options) {
        Path state = options.state();
        return state == null ? StateFolder.none() : new StateFolder(state.resolve(name(state, options.output())));
    }

    private static String name(Path state, Path output) {
        Path root = state.getRoot();
        boolean oneDisk = root != null && root.equals(output.getRoot());
        String relative =
                (oneDisk ? state.relativize(output) : output).toString().replace('\\', '/');
        return Hash.of(relative).substring(0, NAME_DIGITS);
    }

    /** Returns a hash of everything that all live blogs depend on. */
    static String key(WatchSession session, Archive archive) throws IOException {
        String made = String.join(
                "\n",
                session.code(),
                session.theme().fingerprint(),
                ShortHash.of(archive),
                session.options().rules().drafts().name(),
                new TreeSet<>(session.options().compressions()).toString());
        return Hash.of(made);
    }
}
