package org.liveblogarchive.build;

import java.util.List;
import org.liveblogarchive.content.Diagnostic;

/** Thrown when a build has diagnostics that stop it; nothing has been published then. */
public final class RejectedBuildException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    RejectedBuildException(List<Diagnostic> diagnostics) {
        super(diagnostics.size() + " diagnostics");
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns all diagnostics of the build, warnings too, by file and place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
