package org.liveblogarchive.work;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs tasks on threads of its own. A task must not run others, as it would wait for the thread that it runs on. */
public final class WorkerThreads implements Workers, Closeable {
    /** Far more than what is within the limits takes on a slow machine, so that the time decides nothing. */
    private static final Duration MOST = Duration.ofMinutes(10);

    private final List<WorkerThread> started = new CopyOnWriteArrayList<>();
    private final ExecutorService threads;
    private final Duration most;

    /** Starts the threads. */
    public WorkerThreads(int number) {
        this(number, MOST);
    }

    /** Starts threads that end a build whose watched work takes longer than {@code most}. */
    WorkerThreads(int number, Duration most) {
        this.most = most;
        this.threads = Executors.newFixedThreadPool(number, tasks -> {
            var thread = new WorkerThread(tasks);
            started.add(thread);
            return thread;
        });
    }

    @Override
    public <T> List<T> all(List<Callable<T>> tasks) throws IOException {
        var futures = new ArrayList<Future<T>>(tasks.size());
        for (Callable<T> task : tasks) {
            futures.add(threads.submit(task));
        }
        try {
            var results = new ArrayList<T>(tasks.size());
            for (Future<T> future : futures) {
                results.add(result(future));
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", e);
        } catch (ExecutionException e) {
            throw Failures.of(e.getCause());
        } finally {
            futures.forEach(future -> future.cancel(true));
        }
    }

    private <T> T result(Future<T> future) throws InterruptedException, ExecutionException, IOException {
        while (true) {
            try {
                return future.get(Math.min(1_000, most.toMillis()), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                for (WorkerThread thread : started) {
                    Watched endless = thread.abandonAfter(most);
                    if (endless != null) {
                        throw new IOException(endless.place() + ", after " + most.toMinutes() + " minutes", e);
                    }
                }
            }
        }
    }

    /**
     * Ends the threads, and waits for tasks that still run after the failure of another: no file is written after it.
     * What took too long is not waited for, as it may have no end, and does nothing more if it has one.
     */
    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        try {
            for (WorkerThread thread : started) {
                while (thread.isAlive() && !thread.isAbandoned()) {
                    thread.join(100);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", e);
        }
    }
}
