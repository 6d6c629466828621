package org.liveblogarchive.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.api.Problem.Severity;
import org.liveblogarchive.report.Listing;

/**
 * The problems of a build, and how many there are of each kind.
 *
 * <p>A fault that is in each post of a large archive makes thousands of them. So a log shows {@link #first}, and ends with
 * {@link #table}.
 *
 * @param list the problems by file and place; of a kind with very many only the first 1000
 * @param kinds how many there are of each kind: errors first, and then the most frequent
 */
public record Problems(List<Problem> list, List<ProblemKind> kinds) {
    /**
     * Copies the lists, so that it does not change.
     *
     * @param list the problems by file and place; of a kind with very many only the first 1000
     * @param kinds how many there are of each kind: errors first, and then the most frequent
     */
    public Problems {
        list = List.copyOf(list);
        kinds = List.copyOf(kinds);
    }

    /** {@return the first 100 problems of each kind, by file and place} */
    public List<Problem> first() {
        return Listing.first(list, problem -> List.of(problem.severity(), problem.kind()));
    }

    /** {@return all kinds, or none if there are so few problems that a reader sees what they are} */
    public List<ProblemKind> table() {
        return Listing.needsTable(errors() + warnings()) ? kinds : List.of();
    }

    /** {@return how many problems stop the build} */
    public int errors() {
        return count(Severity.ERROR);
    }

    /** {@return how many problems do not stop the build} */
    public int warnings() {
        return count(Severity.WARNING);
    }

    private int count(Severity severity) {
        return kinds.stream()
                .filter(kind -> kind.severity() == severity)
                .mapToInt(ProblemKind::count)
                .sum();
    }

    /** Returns what a log shows, a line each. */
    @Override
    public String toString() {
        return Stream.concat(first().stream(), table().stream())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
