package org.liveblogarchive.content;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.content.Problem.Severity;

/** Collects the problems of a build, so that all of them are told at once. Not safe for use by several threads. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();
    private boolean errors;

    /** Notes something that stops the build. */
    public void error(String file, Position position, String found, String expected, String mend) {
        errors = true;
        this.found.add(new Problem(Severity.ERROR, file, position, found, expected, mend));
    }

    /** Notes something that the author should know. */
    public void warning(String file, Position position, String found, String expected, String mend) {
        this.found.add(new Problem(Severity.WARNING, file, position, found, expected, mend));
    }

    /** Takes over what another collector holds. */
    public void addAll(List<Problem> others) {
        found.addAll(others);
        errors |= others.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Returns whether one of the problems stops the build. */
    public boolean hasErrors() {
        return errors;
    }

    /** Returns the problems, each once, by file and place. */
    public List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
