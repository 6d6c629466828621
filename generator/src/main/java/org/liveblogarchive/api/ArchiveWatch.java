package org.liveblogarchive.api;

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
import org.liveblogarchive.build.Build;
import org.liveblogarchive.build.RejectedBuildException;
import org.liveblogarchive.build.WatchSession;
import org.slf4j.helpers.NOPLogger;

/**
 * An archive that is built again whenever its content or its theme changes, until it is closed.
 *
 * <p>Files in the output folder that somebody else changes meanwhile are not fixed before the archive is watched anew.
 */
public final class ArchiveWatch implements Closeable {
    /** Changes that follow each other as closely are one: an editor writes a file in several steps. */
    private static final long QUIET_MILLIS = 8;

    private final ArchiveSettings settings;
    private final WatchSession session;
    private final WatchListener listener;
    private final BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
    private final DirectoryWatcher watcher;
    private final Thread builder;
    private CompletableFuture<Void> watched;

    private ArchiveWatch(ArchiveSettings settings, WatchListener listener) throws IOException {
        this.settings = settings;
        this.session = new WatchSession(Conversions.options(settings));
        this.listener = listener;
        var folders = new ArrayList<Path>(List.of(settings.contentDirectory()));
        settings.themeDirectory().ifPresent(folders::add);
        this.watcher = DirectoryWatcher.builder()
                .paths(folders)
                .listener(this::note)
                .fileHashing(false)
                .logger(NOPLogger.NOP_LOGGER)
                .build();
        this.builder = daemon(this::buildOnChanges, "liveblog-watch");
    }

    /** Builds an archive at once, and again after each change; returns when the first build has ended. */
    static ArchiveWatch start(ArchiveSettings settings, WatchListener listener) throws IOException {
        var watch = new ArchiveWatch(settings, listener);
        watch.watched = watch.watcher
                .watchAsync(task -> daemon(task, "liveblog-changes").start())
                .whenComplete((done, failure) -> watch.noteEnd(failure));
        watch.build();
        watch.builder.start();
        return watch;
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void noteEnd(Throwable failure) {
        if (failure != null && !watcher.isClosed()) {
            listener.onFailure(new IOException("the folders are no longer watched: " + failure.getMessage(), failure));
        }
    }

    private void note(DirectoryChangeEvent event) {
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
            listener.onPublished(Conversions.report(new Build(session).run(), settings));
        } catch (RejectedBuildException e) {
            listener.onProblems(Conversions.exception(e, settings));
        } catch (IOException e) {
            if (!Thread.currentThread().isInterrupted()) {
                listener.onFailure(e);
            }
        }
    }

    /** Ends watching; a build that is under way is given up before it publishes, or ends. */
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
