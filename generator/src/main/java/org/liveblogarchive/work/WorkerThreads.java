package org.liveblogarchive.work;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs tasks on threads of its own. A task must not run others, as it would wait for the thread that it runs on. */
public final class WorkerThreads implements Workers, Closeable {
    private final ExecutorService threads;

    /** Starts the threads. */
    public WorkerThreads(int number) {
        threads = Executors.newFixedThreadPool(number);
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
                results.add(future.get());
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

    /** Ends the threads, and waits for tasks that still run after the failure of another: no file is written after it. */
    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        try {
            while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", e);
        }
    }
}
