package org.liveblogarchive.api;

import java.io.IOException;

/** Is called with the results of the builds of an archive that is watched, by one thread. */
public interface WatchListener {
    /**
     * Called when a build has been published.
     *
     * @param report what the build did
     */
    void onPublished(ArchiveReport report);

    /**
     * Called when the content has problems that stop a build; what was published before stays.
     *
     * @param problems what is wrong
     */
    void onProblems(ContentProblemsException problems);

    /**
     * Called when a file could not be read or written; the next change leads to the next build.
     *
     * @param failure what could not be done
     */
    void onFailure(IOException failure);
}
