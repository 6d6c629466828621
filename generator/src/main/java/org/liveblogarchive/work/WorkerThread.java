package org.liveblogarchive.work;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** A thread of a build, which can be watched while it does work that might have no end. */
public final class WorkerThread extends Thread {
    private final AtomicReference<Watched> watched = new AtomicReference<>();
    private volatile long start;
    private volatile boolean abandoned;

    /** Makes a thread that does not keep a JVM from its end, as no thread can be stopped by another. */
    WorkerThread(Runnable tasks) {
        super(tasks, "liveblog-worker");
        setDaemon(true);
    }

    /** Begins to watch what the current thread does next, if it is one of these. */
    public static void begin(Watched work) {
        if (currentThread() instanceof WorkerThread thread) {
            thread.start = System.nanoTime();
            thread.watched.set(work);
        }
    }

    /** Ends what was begun. Nothing follows it if the build has ended without it. */
    public static void end() {
        if (currentThread() instanceof WorkerThread thread && thread.watched.getAndSet(null) == null) {
            throw new UncheckedIOException(new InterruptedIOException("the build has ended"));
        }
    }

    /** Returns the work that takes longer than a time and is not waited for from now on, or null if there is none. */
    Watched abandonAfter(Duration most) {
        Watched work = watched.get();
        boolean late = work != null && System.nanoTime() - start > most.toNanos();
        if (late && watched.compareAndSet(work, null)) {
            abandoned = true;
            return work;
        }
        return null;
    }

    boolean isAbandoned() {
        return abandoned;
    }
}
