package org.liveblogarchive.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.liveblogarchive.content.DiagnosticsException;
import org.liveblogarchive.imports.ImportRun;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.report.ImportOutcome;
import org.liveblogarchive.imports.report.ReportTexts;

/**
 * Brings a live blog of another system into a content folder: what a file is, is found out by its content.
 *
 * <pre>{@code
 * var settings = ImportSettings.builder(Path.of("saved.html"), Path.of("src/liveblog")).build();
 * ImportReport report = new LiveBlogImport(settings).run();
 * System.out.println(report.summary());
 * }</pre>
 *
 * <p>It can be run again and again, also while the event is running: posts that are new are added, those that have changed
 * follow, and what somebody has edited by hand is never overwritten.
 */
public final class LiveBlogImport {
    private static final String MARKDOWN = "import-report.md";
    private static final String JSON = "import-report.json";

    private final ImportSettings settings;

    /**
     * Makes an import with some settings.
     *
     * @param settings what is imported, and where to
     */
    public LiveBlogImport(ImportSettings settings) {
        this.settings = settings;
    }

    /**
     * Imports, and writes the reports if there is a folder for them.
     *
     * @return what was done
     * @throws ImportException if the source is of no kind that is known, is damaged, or has no live blog
     * @throws ContentProblemsException if files of the archive that the import needs have errors
     * @throws IllegalArgumentException if this source needs a setting that is missing; the message begins with its name
     * @throws IOException if a file cannot be read or written
     */
    public ImportReport run() throws ImportException, ContentProblemsException, IOException {
        ImportOutcome outcome;
        try {
            outcome = ImportRun.of(settings.options());
        } catch (UnreadableSourceException e) {
            throw new ImportException(e.getMessage(), e);
        } catch (DiagnosticsException e) {
            throw Conversions.exception(e, settings.contentDirectory());
        }
        ImportReport report = ImportReport.of(outcome);
        if (settings.reportDirectory().isPresent()) {
            write(settings.reportDirectory().get(), outcome);
        }
        return report;
    }

    private static void write(Path folder, ImportOutcome outcome) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(MARKDOWN), ReportTexts.markdown(outcome));
        Files.write(folder.resolve(JSON), ReportTexts.json(outcome));
    }

    /**
     * Returns the names of the reports.
     *
     * @return the names of the files that are written to the folder of reports
     */
    public static List<String> reportFiles() {
        return List.of(MARKDOWN, JSON);
    }
}
