package org.liveblogarchive.api;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.api.Problem.Severity;
import org.liveblogarchive.report.Sarif;

/**
 * What a check found.
 *
 * @param content what a build would report: errors and warnings, by file and place
 * @param orphans a warning for each file beside posts that no page shows or links to
 * @param links a warning for each link that leads nowhere
 * @param notes sentences on what could not be checked
 */
public record CheckReport(Problems content, Problems orphans, Problems links, List<String> notes) {
    /**
     * Copies the lists, so that it does not change.
     *
     * @param content what a build would report: errors and warnings, by file and place
     * @param orphans a warning for each file beside posts that no page shows or links to
     * @param links a warning for each link that leads nowhere
     * @param notes sentences on what could not be checked
     */
    public CheckReport {
        notes = List.copyOf(notes);
    }

    /** {@return all that was found} */
    public Problems problems() {
        return new Problems(
                all().flatMap(problems -> problems.list().stream()).toList(),
                all().flatMap(problems -> problems.kinds().stream()).toList());
    }

    private Stream<Problems> all() {
        return Stream.of(content, orphans, links);
    }

    /**
     * Returns the report in the format by which code hosts annotate pull requests (SARIF 2.1.0).
     *
     * @param root the root of the source tree, to which paths are relative
     * @return the log, as UTF-8
     */
    public byte[] sarif(Path root) {
        return Sarif.of(
                problems().list().stream().map(problem -> result(problem, root)).toList());
    }

    private static Sarif.Result result(Problem problem, Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        Path file = problem.file().startsWith(absolute) ? absolute.relativize(problem.file()) : problem.file();
        String level = problem.severity() == Severity.ERROR ? "error" : "warning";
        return new Sarif.Result(problem.kind(), level, problem.message(), file, problem.line(), problem.column());
    }
}
