package org.liveblogarchive.maven;

import java.nio.file.Path;
import java.util.List;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.Problem;
import org.liveblogarchive.api.Problem.Severity;

/** Logs what a build does. */
final class BuildLog {
    private static final long PROGRESS_NANOS = 3_000_000_000L;

    private final Messages log;
    private long lastProgress = System.nanoTime();

    BuildLog(Messages log) {
        this.log = log;
    }

    /** Logs the progress of a long build, every few seconds. */
    void progress(int done, int total) {
        long now = System.nanoTime();
        if (now - lastProgress >= PROGRESS_NANOS) {
            lastProgress = now;
            log.info(done + " of " + total + " posts");
        }
    }

    void report(ArchiveReport report, Path output) {
        problems(report.warnings());
        report.notes().forEach(log::info);
        log.info(report.summary());
        log.info("The archive is at " + output.resolve("index.html"));
    }

    void problems(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                log.error(line(problem));
            } else {
                log.warn(line(problem));
            }
        }
    }

    /** Returns a problem as Maven's compiler plugin writes one, so that an IDE can lead to its place. */
    private static String line(Problem problem) {
        return problem.file() + ":[" + problem.line() + "," + problem.column() + "] " + problem.message();
    }

    static String count(List<Problem> problems) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        long warnings = problems.size() - errors;
        return errors + (errors == 1 ? " error" : " errors") + " and " + warnings
                + (warnings == 1 ? " warning" : " warnings");
    }
}
