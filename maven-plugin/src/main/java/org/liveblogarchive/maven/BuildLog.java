package org.liveblogarchive.maven;

import java.nio.file.Path;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.Problem;
import org.liveblogarchive.api.Problem.Severity;
import org.liveblogarchive.api.Problems;

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
        problems(report.found());
        report.notes().forEach(log::info);
        log.info(report.summary());
        log.info("The archive is at " + output.resolve("index.html"));
    }

    /** Logs the first problems of each kind, and a table of the kinds if there are many. */
    void problems(Problems problems) {
        problems.first().forEach(problem -> log(problem.severity(), line(problem)));
        problems.table().forEach(kind -> log(kind.severity(), kind.toString()));
    }

    private void log(Severity severity, String line) {
        if (severity == Severity.ERROR) {
            log.error(line);
        } else {
            log.warn(line);
        }
    }

    /** Returns a problem as Maven's compiler plugin writes one, so that an IDE can lead to its place. */
    private static String line(Problem problem) {
        return problem.file() + ":[" + problem.line() + "," + problem.column() + "] " + problem.message();
    }

    static String count(Problems problems) {
        return count(problems.errors(), "error") + " and " + count(problems.warnings(), "warning");
    }

    /** Returns a number with its thing, in the singular or the plural. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
