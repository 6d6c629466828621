package org.liveblogarchive.content;

import java.util.List;
import org.liveblogarchive.content.Diagnostic.Severity;

/**
 * What was found in some files.
 *
 * @param first the diagnostics by file and place, each once; of a kind with very many only the first
 *     {@value Diagnostics#MOST_OF_A_KIND}
 * @param kinds how many there are of each kind
 */
public record DiagnosticReport(List<Diagnostic> first, List<KindCount> kinds) {
    /** Nothing was found. */
    public static final DiagnosticReport EMPTY = new DiagnosticReport(List.of(), List.of());

    public DiagnosticReport {
        first = List.copyOf(first);
        kinds = List.copyOf(kinds);
    }

    /** Returns whether nothing was found. */
    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** Returns whether one of the diagnostics stops a build. */
    public boolean hasErrors() {
        return kinds.stream().anyMatch(kind -> kind.severity() == Severity.ERROR);
    }

    /** Returns how many diagnostics there are of all kinds. */
    public int count() {
        return kinds.stream().mapToInt(KindCount::count).sum();
    }
}
