package org.liveblogarchive.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.liveblogarchive.build.ContentCheck;
import org.liveblogarchive.check.BrokenLinks;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.DiagnosticReport;

/** Checks an archive and publishes nothing: reports all that a build would, and also unused files and broken links. */
public final class ArchiveChecker {
    /** Whether links that lead out of the archive are followed. */
    public enum Links {
        /** Such links are not checked. */
        LEFT_ALONE,
        /** The host of each such link is asked for it. */
        FOLLOWED
    }

    private final ArchiveSettings settings;

    /**
     * Makes a check of what a build with the same settings would read. The output folder is not checked.
     *
     * @param settings what to make an archive of, and where to
     */
    public ArchiveChecker(ArchiveSettings settings) {
        this.settings = settings;
    }

    /**
     * Checks the archive.
     *
     * @param links whether links that lead out of the archive are followed
     * @return what was found
     * @throws IOException if a file cannot be read
     */
    public CheckReport check(Links links) throws IOException {
        var notes = new ArrayList<String>();
        ContentCheck.Result found = ContentCheck.of(Conversions.options(settings));
        if (found.incomplete()) {
            notes.add("Live blogs with errors were not searched for unused files.");
        }
        Path content = settings.contentDirectory();
        DiagnosticReport broken =
                links == Links.FOLLOWED ? BrokenLinks.in(new ContentFolder(content), notes) : DiagnosticReport.EMPTY;
        return new CheckReport(
                Conversions.problems(found.content(), content),
                Conversions.problems(found.orphans(), content),
                Conversions.problems(broken, content),
                notes);
    }
}
