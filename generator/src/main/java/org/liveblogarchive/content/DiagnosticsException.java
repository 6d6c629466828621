package org.liveblogarchive.content;

import java.util.List;

/** Thrown when diagnostics stop what was to be done; nothing has been written then. */
public final class DiagnosticsException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    /** Makes the exception of diagnostics, of which one at least stops what was to be done. */
    public DiagnosticsException(List<Diagnostic> diagnostics) {
        super(diagnostics.size() + " diagnostics");
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns all diagnostics, warnings too, by file and place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
