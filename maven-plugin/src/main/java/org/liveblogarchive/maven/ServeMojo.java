package org.liveblogarchive.maven;

import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveServer;

/**
 * Serves the archive to browsers on this machine while you write: rebuilds what has changed, reloads open pages, and shows
 * errors of the content in place of the pages until they are fixed. Ctrl-C stops it.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", threadSafe = true, requiresProject = false, aggregator = true)
public final class ServeMojo extends ContentMojo {
    /**
     * The port on the loopback address; 0 chooses a free one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.port", defaultValue = "8090")
    private int port;

    /**
     * The folder that the archive is built in.
     *
     * @since 0.1.0
     */
    @Parameter(property = "liveblog.serveDirectory", defaultValue = "${project.build.directory}/liveblog-serve")
    private File serveDirectory;

    @Override
    void run() throws MojoExecutionException {
        if (isSkipped()) {
            getLog().info("Skipped, as liveblog.skip is set.");
            return;
        }
        var log = new BuildLog(new MavenMessages(getLog()));
        try {
            BuildRequest request = request(inProject(serveDirectory), null, List.of(), null);
            ArchiveServer server = new ArchiveGenerator(request.settings(log)).serve(port, new ServeLog(log, getLog()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "liveblog-close"));
            getLog().info("Serving " + server.address() + " until you press Ctrl-C.");
            await(server);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(ParameterError.explain(e), e);
        } catch (BindException e) {
            throw new MojoExecutionException(
                    "Port " + port + " is in use by another program. Choose another port with -Dliveblog.port.", e);
        } catch (IOException e) {
            throw new MojoExecutionException("The archive could not be served: " + e.getMessage(), e);
        }
    }

    /** Waits until the thread is interrupted, as programs do that embed Maven; Ctrl-C ends the JVM. */
    private void await(ArchiveServer server) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            close(server);
            Thread.currentThread().interrupt();
        }
    }

    private void close(ArchiveServer server) {
        try {
            server.close();
            getLog().info("Stopped.");
        } catch (IOException e) {
            getLog().warn("The server did not stop cleanly: " + e.getMessage(), e);
        }
    }
}
