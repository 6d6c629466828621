package org.liveblogarchive.api;

import java.io.IOException;
import org.liveblogarchive.build.Build;
import org.liveblogarchive.build.WatchSession;
import org.liveblogarchive.content.DiagnosticsException;

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
     */
    public ArchiveReport generate() throws ContentProblemsException, IOException {
        try {
            return Conversions.report(new Build(new WatchSession(Conversions.options(settings))).run(), settings);
        } catch (DiagnosticsException e) {
            throw Conversions.exception(e, settings.contentDirectory());
        }
    }

    /**
     * Builds the archive, and again whenever a file of its content or its theme changes. Only what a change concerns is
     * built again.
     *
     * @param listener is called after each build
     * @return the watch, once the first build has ended; closing it ends watching
     * @throws IOException if the folders cannot be watched
     */
    public ArchiveWatch watch(WatchListener listener) throws IOException {
        return ArchiveWatch.start(settings, listener);
    }

    /**
     * Builds the archive and serves it on the loopback address, until the server is closed; it is built again whenever a
     * file of its content or its theme changes.
     *
     * @param port the port, or 0 for any that is free
     * @param listener is called after each build, also after the first, before this method returns
     * @return the server
     * @throws java.net.BindException if another program has the port
     * @throws IOException if the folders cannot be watched
     */
    public ArchiveServer serve(int port, WatchListener listener) throws IOException {
        return ArchiveServer.start(settings, port, listener);
    }
}
