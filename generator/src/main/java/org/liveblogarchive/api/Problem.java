package org.liveblogarchive.api;

import java.nio.file.Path;

/**
 * Something in a content file, a template or the output folder that stops a build, or that its author should know.
 *
 * @param severity whether it stops the build
 * @param file the file, absolute if the content folder was given so, or the name of a template of the default theme
 * @param line the line, from 1
 * @param column the column in code points, from 1
 * @param kind what problems of this kind have in common: the beginning of their messages, with “…” for what differs
 * @param message what is wrong, what was expected, and how to fix it
 */
public record Problem(Severity severity, Path file, int line, int column, String kind, String message) {
    /** Whether a problem stops the build. */
    public enum Severity {
        /** It stops the build. */
        ERROR,
        /** The author should know it. */
        WARNING
    }

    /** Returns the problem in the form {@code file:line:column: error: message}. */
    @Override
    public String toString() {
        String kind = severity == Severity.ERROR ? "error" : "warning";
        return file + ":" + line + ":" + column + ": " + kind + ": " + message;
    }
}
