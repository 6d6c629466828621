package org.liveblogarchive.work;

/** Work on a {@link WorkerThread} that might have no end. */
@FunctionalInterface
public interface Watched {
    /** Describes, on another thread, what the work does now, and where. */
    String place();
}
