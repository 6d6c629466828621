package org.liveblogarchive.api;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.api.Problem.Severity;
import org.liveblogarchive.serve.OverlayError;
import org.liveblogarchive.serve.SiteServer;

/**
 * Serves an archive on the loopback address while it is written, until it is closed. It builds the archive again whenever
 * its content or its theme changes, and reloads open pages. As long as there are errors, it shows them in place of pages.
 *
 * <pre>{@code
 * try (ArchiveServer server = new ArchiveGenerator(settings).serve(8090, listener)) {
 *     System.out.println(server.address());
 *     System.in.read();
 * }
 * }</pre>
 */
public final class ArchiveServer implements Closeable {
    private final SiteServer site;
    private final ArchiveWatch watch;

    private ArchiveServer(SiteServer site, ArchiveWatch watch) {
        this.site = site;
        this.watch = watch;
    }

    /** Builds an archive and serves it; see {@link ArchiveGenerator#serve}. */
    static ArchiveServer start(ArchiveSettings settings, int port, WatchListener listener) throws IOException {
        SiteServer site = SiteServer.at(settings.outputDirectory(), settings.contentDirectory(), port);
        try {
            return new ArchiveServer(site, ArchiveWatch.start(settings, new Shown(site, listener)));
        } catch (IOException | RuntimeException e) {
            site.close();
            throw e;
        }
    }

    /** {@return where the archive begins: below the path of its own address, if it knows that} */
    public URI address() {
        return site.address();
    }

    /** Ends serving and watching. */
    @Override
    public void close() throws IOException {
        site.close();
        watch.close();
    }

    /** Shows each build in browsers before the listener is called with it. */
    private record Shown(SiteServer site, WatchListener listener) implements WatchListener {
        @Override
        public void onPublished(ArchiveReport report) {
            site.show(report.address().map(URI::getRawPath).orElse("/"));
            listener.onPublished(report);
        }

        @Override
        public void onProblems(ContentProblemsException problems) {
            site.show(Stream.concat(
                            problems.found().table().stream().map(Shown::line),
                            problems.found().first().stream().map(Shown::error))
                    .toList());
            listener.onProblems(problems);
        }

        @Override
        public void onFailure(IOException failure) {
            site.show(List.of(new OverlayError(true, null, 1, 1, failure.getMessage())));
            listener.onFailure(failure);
        }

        private static OverlayError line(ProblemKind kind) {
            return new OverlayError(kind.severity() == Severity.ERROR, null, 1, 1, kind.toString());
        }

        private static OverlayError error(Problem problem) {
            return new OverlayError(
                    problem.severity() == Severity.ERROR,
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.message());
        }
    }
}
