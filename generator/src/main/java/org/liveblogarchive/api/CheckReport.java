package org.liveblogarchive.api;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.report.Sarif;
import org.liveblogarchive.report.Sarif.Rule;

/**
 * What a check found.
 *
 * @param content what a build would report: errors and warnings, by file and place
 * @param orphans a warning for each file beside posts that no page shows or links to
 * @param links a warning for each link that leads nowhere
 * @param notes sentences on what could not be checked
 */
public record CheckReport(List<Problem> content, List<Problem> orphans, List<Problem> links, List<String> notes) {
    /**
     * Copies the lists, so that it does not change.
     *
     * @param content what a build would report: errors and warnings, by file and place
     * @param orphans a warning for each file beside posts that no page shows or links to
     * @param links a warning for each link that leads nowhere
     * @param notes sentences on what could not be checked
     */
    public CheckReport {
        content = List.copyOf(content);
        orphans = List.copyOf(orphans);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    /** {@return all that was found} */
    public List<Problem> problems() {
        return Stream.of(content, orphans, links).flatMap(List::stream).toList();
    }

    /**
     * Returns the report in the format by which code hosts annotate pull requests (SARIF 2.1.0).
     *
     * @param root the root of the source tree, to which paths are relative
     * @return the log, as UTF-8
     */
    public byte[] sarif(Path root) {
        var results = new ArrayList<Sarif.Result>();
        content.forEach(problem -> results.add(result(
                problem.severity() == Problem.Severity.ERROR ? Rule.CONTENT_ERROR : Rule.CONTENT_WARNING,
                problem,
                root)));
        orphans.forEach(problem -> results.add(result(Rule.ORPHAN_MEDIA, problem, root)));
        links.forEach(problem -> results.add(result(Rule.BROKEN_LINK, problem, root)));
        return Sarif.of(results);
    }

    private static Sarif.Result result(Rule rule, Problem problem, Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        Path file = problem.file().startsWith(absolute) ? absolute.relativize(problem.file()) : problem.file();
        return new Sarif.Result(rule, problem.message(), file, problem.line(), problem.column());
    }
}
