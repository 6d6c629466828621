package org.liveblogarchive.api;

import java.io.Closeable;
import java.io.IOException;
import org.liveblogarchive.build.BuildResult;
import org.liveblogarchive.build.Watch;
import org.liveblogarchive.content.DiagnosticsException;

/**
 * An archive that is built again whenever its content or its theme changes, until it is closed.
 *
 * <p>If others change files in the output folder meanwhile, these are not restored before the archive is watched again.
 */
public final class ArchiveWatch implements Closeable {
    private final Watch watch;

    private ArchiveWatch(Watch watch) {
        this.watch = watch;
    }

    /** Builds an archive at once, and again after each change; returns when the first build has ended. */
    static ArchiveWatch start(ArchiveSettings settings, WatchListener listener) throws IOException {
        return new ArchiveWatch(Watch.start(Conversions.options(settings), new Passed(settings, listener)));
    }

    /** Passes on what a build did, as other programs see it. */
    private record Passed(ArchiveSettings settings, WatchListener listener) implements Watch.Listener {
        @Override
        public void onBuilt(BuildResult result) {
            listener.onPublished(Conversions.report(result, settings));
        }

        @Override
        public void onRejected(DiagnosticsException rejected) {
            listener.onProblems(Conversions.exception(rejected, settings.contentDirectory()));
        }

        @Override
        public void onFailure(IOException failure) {
            listener.onFailure(failure);
        }
    }

    /** Ends watching. A running build is abandoned, or finished if it is publishing already. */
    @Override
    public void close() throws IOException {
        watch.close();
    }
}
