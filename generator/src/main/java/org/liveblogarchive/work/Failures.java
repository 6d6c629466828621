package org.liveblogarchive.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;

/** Converts what a failed task threw into what its caller throws. */
final class Failures {
    private Failures() {}

    static <T> T unwrapped(Callable<T> task) throws IOException {
        try {
            return task.call();
        } catch (Exception e) {
            throw of(e);
        }
    }

    /** Returns a failure as an exception on files, or throws it if it is an error of the program. */
    static IOException of(Throwable failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            return unchecked.getCause();
        }
        if (failure instanceof IOException files) {
            return files;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(failure);
    }
}
