package org.liveblogarchive.support;

import java.io.IOException;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.api.WatchListener;

/** Listens to builds of a watched archive for nobody. */
public final class SilentListener implements WatchListener {
    @Override
    public void onPublished(ArchiveReport report) {}

    @Override
    public void onProblems(ContentProblemsException problems) {}

    @Override
    public void onFailure(IOException failure) {}
}
