package org.liveblogarchive.api;

import java.io.IOException;

/** Hears of the builds of an archive that is watched. Called by one thread. */
public interface WatchListener {
    /** Called when a build has been published. */
    void onPublished(ArchiveReport report);

    /** Called when the content has problems that stop a build; what was published before stays. */
    void onProblems(ContentProblemsException problems);

    /** Called when a file could not be read or written; the next change leads to the next build. */
    void onFailure(IOException failure);
}
