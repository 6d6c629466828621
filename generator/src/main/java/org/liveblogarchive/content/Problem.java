package org.liveblogarchive.content;

import java.util.Comparator;

/**
 * Something in a file that stops a build, or that its author should know.
 *
 * @param severity whether it stops the build
 * @param file the file, relative to the folder it was found in, with {@code /} between its parts
 * @param position where in the file
 * @param found what was found there
 * @param expected what was expected instead
 * @param mend how to mend it
 */
public record Problem(Severity severity, String file, Position position, String found, String expected, String mend)
        implements Comparable<Problem> {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparing(Problem::position)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::found);

    /** Whether a problem stops the build. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** Returns the problem as one sentence after the other: what was found, what was expected, how to mend it. */
    public String message() {
        return found + "; expected " + expected + ". " + mend;
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
