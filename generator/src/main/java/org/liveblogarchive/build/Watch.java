package org.liveblogarchive.build;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.liveblogarchive.content.DiagnosticsException;
import org.slf4j.helpers.NOPLogger;

/**
 * Builds an archive whenever its content or its theme changes, until it is closed. Whatever fails is reported, and the next
 * change is built all the same.
 */
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

    /** After a failure, the folders are watched again after so long: they may have been moved away for a moment. */
    private static final long RETRY_MILLIS = 500;

    private final BuildOptions options;
    private final Listener listener;
    private final BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
    private final List<Path> folders;
    private final Thread builder;
    private final Thread watching;
    private volatile DirectoryWatcher watcher;
    private volatile List<Object> keys;
    private volatile boolean closed;
    private WatchSession session;

    private Watch(BuildOptions options, Listener listener) throws IOException {
        this.options = options;
        this.listener = listener;
        this.session = new WatchSession(options);
        this.folders =
                options.theme() == null ? List.of(options.content()) : List.of(options.content(), options.theme());
        this.watcher = newWatcher();
        this.watching = daemon(this::watch, "liveblog-changes");
        this.builder = daemon(this::buildOnChanges, "liveblog-watch");
    }

    /** Builds an archive at once, and again after each change; returns when the first build has ended. */
    public static Watch start(BuildOptions options, Listener listener) throws IOException {
        var watch = new Watch(options, listener);
        watch.watching.start();
        watch.build();
        watch.builder.start();
        return watch;
    }

    private DirectoryWatcher newWatcher() throws IOException {
        keys = keys();
        return DirectoryWatcher.builder()
                .paths(folders)
                .listener(this::add)
                .fileHashing(false)
                .logger(NOPLogger.NOP_LOGGER)
                .build();
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void watch() {
        boolean isReported = false;
        while (!closed) {
            try {
                watcher.watch(); // ends when it is closed, or when a folder is gone
                isReported = isReported || reportEnd(new IOException("a folder was deleted"));
            } catch (RuntimeException e) {
                isReported = isReported || reportEnd(e);
            }
            isReported = !watchAgain() && isReported;
        }
    }

    private boolean reportEnd(Exception cause) {
        if (!closed) {
            listener.onFailure(new IOException(
                    "Changes are not detected at the moment, but watching is retried: " + cause.getMessage(), cause));
        }
        return true;
    }

    /** Returns whether the folders can be watched again; what has changed since is built. */
    private boolean watchAgain() {
        try {
            Thread.sleep(RETRY_MILLIS);
            watcher.close();
            if (closed || !folders.stream().allMatch(Files::isDirectory)) {
                return false;
            }
            watcher = newWatcher();
            changes.addAll(folders);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
            return false;
        } catch (IOException e) {
            return false; // reported already; it is tried again
        }
    }

    private void add(DirectoryChangeEvent event) {
        changes.add(event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW ? event.rootPath() : event.path());
    }

    private void buildOnChanges() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Path next = changes.poll(RETRY_MILLIS, TimeUnit.MILLISECONDS);
                if (next == null) {
                    closeIfMoved();
                    continue;
                }
                for (; next != null; next = changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
                    session.forget(next);
                }
                build();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    /** Ends the watcher if a folder is another than the one that it watches, which no event says. */
    private void closeIfMoved() {
        try {
            if (!watcher.isClosed() && !keys.equals(keys())) {
                watcher.close();
            }
        } catch (IOException e) {
            listener.onFailure(e);
        }
    }

    /** Returns what identifies the folders on their file systems; a folder that does not exist has nothing. */
    private List<Object> keys() throws IOException {
        var keys = new ArrayList<Object>();
        for (Path folder : folders) {
            keys.add(
                    Files.isDirectory(folder)
                            ? String.valueOf(Files.readAttributes(folder, BasicFileAttributes.class)
                                    .fileKey())
                            : "");
        }
        return keys;
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
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            session = new WatchSession(options); // as what it remembers may be half of a build
            listener.onFailure(new IOException("The build failed: " + e, e));
        }
    }

    /** Ends watching. A running build is abandoned, or finished if it is publishing already. */
    @Override
    public void close() throws IOException {
        closed = true;
        watcher.close();
        watching.interrupt();
        builder.interrupt();
        try {
            builder.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
