package org.liveblogarchive.api;

import java.nio.file.Path;
import java.util.List;
import org.liveblogarchive.api.Problem.Severity;
import org.liveblogarchive.content.Problems;

/** Problems as other programs are told of them: with paths that lead to their files. */
final class ToldProblems {
    private ToldProblems() {}

    static List<Problem> of(Problems problems, Path content) {
        return problems.sorted().stream().map(problem -> of(problem, content)).toList();
    }

    private static Problem of(org.liveblogarchive.content.Problem problem, Path content) {
        boolean inTheme = problem.file().endsWith(".ftlh") || problem.file().endsWith(".properties");
        Path file = inTheme ? Path.of(problem.file()) : content.resolve(problem.file());
        return new Problem(
                Severity.valueOf(problem.severity().name()),
                file,
                problem.position().line(),
                problem.position().column(),
                problem.message());
    }
}
