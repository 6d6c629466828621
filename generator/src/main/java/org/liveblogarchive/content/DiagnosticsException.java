package org.liveblogarchive.content;

/** Thrown when diagnostics stop what was to be done; nothing has been written then. */
public final class DiagnosticsException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient DiagnosticReport report;

    /** Makes the exception of diagnostics, of which one at least stops what was to be done. */
    public DiagnosticsException(DiagnosticReport report) {
        super(report.count() + " diagnostics");
        this.report = report;
    }

    /** Returns all diagnostics, warnings too. */
    public DiagnosticReport report() {
        return report;
    }
}
