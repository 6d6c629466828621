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
 * @param fix how to fix it
 */
public record Diagnostic(Severity severity, String file, Position position, String found, String expected, String fix)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::file)
            .thenComparing(Diagnostic::position)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::found);

    /** Whether a diagnostic stops the build. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** Returns the diagnostic in sentences: what was found, what was expected, how to fix it. */
    public String message() {
        return found + "; expected " + expected + ". " + fix;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return BY_PLACE.compare(this, other);
    }
}
