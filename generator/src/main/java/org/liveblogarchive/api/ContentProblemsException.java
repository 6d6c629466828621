package org.liveblogarchive.api;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a build has problems that stop it; nothing has been published then. */
public final class ContentProblemsException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    ContentProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** {@return all problems of the build, warnings too, by file and place} */
    public List<Problem> problems() {
        return problems;
    }
}
