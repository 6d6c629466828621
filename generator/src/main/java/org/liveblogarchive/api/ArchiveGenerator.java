package org.liveblogarchive.api;

import java.io.IOException;
import org.liveblogarchive.build.Build;
import org.liveblogarchive.build.RejectedBuildException;
import org.liveblogarchive.build.WatchSession;

/**
 * Makes an archive of static files from a content folder.
 *
 * <pre>{@code
 * var settings = ArchiveSettings.builder(Path.of("src/liveblog"), Path.of("target/live")).build();
 * ArchiveReport report = new ArchiveGenerator(settings).generate();
 * System.out.println(report.summary());
 * }</pre>
 *
 * <p>The same content, theme and version give the same bytes; files that have them already are left alone.
 */
public final class ArchiveGenerator {
    private final ArchiveSettings settings;

    /**
     * Makes a generator with settings.
     *
     * @param settings what to make an archive of, and where to
     */
    public ArchiveGenerator(ArchiveSettings settings) {
        this.settings = settings;
    }

    /**
     * Builds the archive.
     *
     * @return what was done
     * @throws ContentProblemsException if the content, the theme or the output folder has problems that stop the build;
     *     nothing has been published then
     * @throws IOException if a file cannot be read or written; what has been published is whole, and the next build fixes
     *     the rest
     * @throws IllegalArgumentException if a folder in the settings cannot be used
     */
    public ArchiveReport generate() throws ContentProblemsException, IOException {
        try {
            return Conversions.report(new Build(new WatchSession(Conversions.options(settings))).run(), settings);
        } catch (RejectedBuildException e) {
            throw Conversions.exception(e, settings);
        }
    }

    /**
     * Builds the archive, and again whenever a file of its content or its theme changes; only what a change concerns is
     * looked at again.
     *
     * @param listener hears of it
     * @return the watch, once the first build has ended; closing it ends watching
     * @throws IOException if the folders cannot be watched
     * @throws IllegalArgumentException if a folder in the settings cannot be used
     */
    public ArchiveWatch watch(WatchListener listener) throws IOException {
        return ArchiveWatch.start(settings, listener);
    }
}
