package org.liveblogarchive.maven;

import java.io.IOException;
import org.apache.maven.plugin.logging.Log;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.api.WatchListener;

/** Logs what the builds of a served archive do. */
record ServeLog(BuildLog builds, Log log) implements WatchListener {
    @Override
    public void onPublished(ArchiveReport report) {
        builds.problems(report.found());
        log.info(report.summary());
    }

    @Override
    public void onProblems(ContentProblemsException problems) {
        builds.problems(problems.found());
        log.error(BuildLog.count(problems.found())
                + ". The page in the browser lists them, with the last good build behind it.");
    }

    @Override
    public void onFailure(IOException failure) {
        log.error(failure.getMessage());
    }
}
