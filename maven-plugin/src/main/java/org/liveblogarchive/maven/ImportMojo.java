package org.liveblogarchive.maven;

import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.api.ImportException;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.api.LiveBlogImport;

/**
 * Imports a live blog from another system into the content folder: a saved page, a feed, an export, a transcript or the data
 * of an archive. It can be run repeatedly, and never overwrites what was edited by hand.
 *
 * @since 0.1.0
 */
@Mojo(name = "import", threadSafe = true, requiresProject = false, aggregator = true)
public final class ImportMojo extends ImportParameters {
    private static final int MOST_FILES = 100;
    private static final int MOST_REMARKS = 20;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        try {
            ImportReport report = new LiveBlogImport(settings()).run();
            first(MOST_FILES, "files", report.files()).forEach(getLog()::info);
            first(MOST_REMARKS, "remarks", report.notes()).forEach(note -> getLog().warn(note.toString()));
            getLog().info(report.summary() + ". The full report is in " + reportDirectory());
        } catch (ImportException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (ContentProblemsException e) {
            new BuildLog(new MavenMessages(getLog())).problems(e.found());
            throw new MojoFailureException(
                    BuildLog.count(e.found()) + " in " + contentDirectory() + ", listed above. Nothing was imported.");
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(ParameterError.explain(e, "import."), e);
        } catch (IOException e) {
            throw new MojoExecutionException("The import could not be finished: " + e.getMessage(), e);
        }
    }

    /** Returns so many lines as somebody reads in a log; all are in the report. */
    private <T> List<T> first(int most, String what, List<T> lines) {
        if (lines.size() > most) {
            getLog().info("The first " + most + " of " + lines.size() + " " + what + " follow. The report lists all.");
        }
        return lines.subList(0, Math.min(lines.size(), most));
    }
}
