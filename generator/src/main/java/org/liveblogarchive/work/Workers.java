package org.liveblogarchive.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Runs tasks, and returns their results in the order of the tasks, whichever is ready first. */
public interface Workers {
    /** Runs one task after the other, on the caller's own thread. */
    Workers HERE = new Workers() {
        @Override
        public <T> List<T> all(List<Callable<T>> tasks) throws IOException {
            var results = new ArrayList<T>(tasks.size());
            for (Callable<T> task : tasks) {
                results.add(Failures.unwrapped(task));
            }
            return results;
        }
    };

    /**
     * Runs tasks to their end.
     *
     * @throws IOException if one of them could not read or write; others may not have run then
     */
    <T> List<T> all(List<Callable<T>> tasks) throws IOException;
}
