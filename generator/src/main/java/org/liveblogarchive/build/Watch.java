package org.liveblogarchive.build;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.liveblogarchive.content.DiagnosticsException;
import org.slf4j.helpers.NOPLogger;

/** Builds an archive whenever its content or its theme changes, until it is closed. */
public final class Watch implements Closeable {
    /** Is called after each build, by one thread. */
    public interface Listener {
        /** Called when an archive has been published. */
        void onBuilt(BuildResult result);

        /** Called when diagnostics stopped a build. */
        void onRejected(DiagnosticsException rejected);

        /** Called when a file could not be read or written, or when the folders can no longer be watched. */
        void onFailure(IOException failure);
    }

    /** Changes that follow each other this closely count as one, as an editor writes a file in several steps. */
    private static final long QUIET_MILLIS = 8;

    private final WatchSession session;
    private final Listener listener;
    private final BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
    private final DirectoryWatcher watcher;
    private final Thread builder;
    private CompletableFuture<Void> watched;

    private Watch(BuildOptions options, Listener listener) throws IOException {
        this.session = new WatchSession(options);
        this.listener = listener;
        var folders = new ArrayList<Path>(List.of(options.content()));
        if (options.theme() != null) {
            folders.add(options.theme());
        }
        this.watcher = DirectoryWatcher.builder()
                .paths(folders)
                .listener(this::add)
                .fileHashing(false)
                .logger(NOPLogger.NOP_LOGGER)
                .build();
        this.builder = daemon(this::buildOnChanges, "liveblog-watch");
    }

    /** Builds an archive at once, and again after each change; returns when the first build has ended. */
    public static Watch start(BuildOptions options, Listener listener) throws IOException {
        var watch = new Watch(options, listener);
        watch.watched = watch.watcher
                .watchAsync(task -> daemon(task, "liveblog-changes").start())
                .whenComplete((done, failure) -> watch.reportEnd(failure));
        watch.build();
        watch.builder.start();
        return watch;
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void reportEnd(Throwable failure) {
        if (failure != null && !watcher.isClosed()) {
            listener.onFailure(new IOException("the folders are no longer watched: " + failure.getMessage(), failure));
        }
    }

    private void add(DirectoryChangeEvent event) {
        changes.add(event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW ? event.rootPath() : event.path());
    }

    private void buildOnChanges() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                for (Path next = changes.take();
                        next != null;
                        next = changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
                    session.forget(next);
                }
                build();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private void build() {
        try {
            listener.onBuilt(new Build(session).run());
        } catch (DiagnosticsException e) {
            listener.onRejected(e);
        } catch (IOException e) {
            if (!Thread.currentThread().isInterrupted()) {
                listener.onFailure(e);
            }
        }
    }

    /** Ends watching. A running build is abandoned, or finished if it is publishing already. */
    @Override
    public void close() throws IOException {
        watcher.close();
        watched.cancel(true);
        builder.interrupt();
        try {
            builder.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
