package org.liveblogarchive.content;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.content.Diagnostic.Severity;

/** Collects the diagnostics of a build, so that all of them are reported at once. Not safe for use by several threads. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();
    private boolean errors;

    /** Reports an error, which stops the build. */
    public void error(String file, Position position, String found, String expected, String fix) {
        errors = true;
        this.found.add(new Diagnostic(Severity.ERROR, file, position, found, expected, fix));
    }

    /** Reports a warning, which the author should know. */
    public void warning(String file, Position position, String found, String expected, String fix) {
        this.found.add(new Diagnostic(Severity.WARNING, file, position, found, expected, fix));
    }

    /** Adds diagnostics of another collector. */
    public void addAll(List<Diagnostic> others) {
        found.addAll(others);
        errors |= others.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** Returns whether one of the diagnostics stops the build. */
    public boolean hasErrors() {
        return errors;
    }

    /** Returns the diagnostics, each once, by file and place. */
    public List<Diagnostic> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
