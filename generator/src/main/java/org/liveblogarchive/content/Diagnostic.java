package org.liveblogarchive.content;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Something in a file that stops a build, or that its author should know.
 *
 * @param severity whether it stops the build
 * @param file the file, relative to the folder it was found in, with {@code /} between its parts
 * @param position where in the file
 * @param found what is wrong there, as the beginning of a sentence: what differs from one diagnostic of its kind to the next
 *     stands in quotation marks, such as “x” in {@code Unknown author “x”}
 * @param expected what was expected instead
 * @param fix how to fix it
 */
public record Diagnostic(Severity severity, String file, Position position, String found, String expected, String fix)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::file)
            .thenComparing(Diagnostic::position)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::found)
            .thenComparing(Diagnostic::expected)
            .thenComparing(Diagnostic::fix);

    private static final Pattern LONG_QUOTATION = Pattern.compile("“([^”]{" + Limits.QUOTED_CHARACTERS + "})[^”]+”");

    /** Makes a diagnostic. It quotes the beginning of what is very long. */
    public Diagnostic {
        found = shortened(found);
        expected = shortened(expected);
        fix = shortened(fix);
    }

    private static String shortened(String text) {
        return text.length() <= Limits.QUOTED_CHARACTERS
                ? text
                : LONG_QUOTATION.matcher(text).replaceAll("“$1…”");
    }

    /** Whether a diagnostic stops the build. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** Returns the diagnostic in sentences: what is wrong, what was expected, how to fix it. */
    public String message() {
        return found + ". Expected " + expected + ". " + fix;
    }

    /** Returns what diagnostics of one kind have in common: what is wrong without what is quoted, and always the same words. */
    public String kind() {
        int from = found.indexOf('“');
        int to = found.lastIndexOf('”');
        return from < 0 || to < from ? found : found.substring(0, from + 1) + "…" + found.substring(to);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return BY_PLACE.compare(this, other);
    }
}
