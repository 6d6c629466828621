package org.liveblogarchive.api;

/** Is called with the progress of a build, by several threads, but never by two at once. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * Called after each live blog that has posts, and several times during a long one.
     *
     * @param done how many posts have been worked on
     * @param total how many posts there are
     */
    void onProgress(int done, int total);
}
